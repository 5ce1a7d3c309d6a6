import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { format, type Parsed } from '../../src/edit/format/format.ts';
import { formatRange } from '../../src/edit/format/format-range.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import { createJourneyCore } from '../../src/language/services.ts';

export const core = createJourneyCore();

export function parse(text: string): Parsed {
    return core.journey.parser.LangiumParser.parse<JourneyFile>(text);
}

/** A text as the formatter leaves it. */
export function formatted(text: string): string {
    return applyEdits(text, format(parse(text), parse));
}

/** A text with the part between `‹` and `›` formatted. */
export function formattedPart(marked: string): string {
    const text = marked.replace(/[‹›]/g, '');
    const start = marked.indexOf('‹');
    return applyEdits(text, formatRange(parse(text), parse, start, marked.indexOf('›') - 1));
}
