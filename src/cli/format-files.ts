import type { JourneyFile as JourneyTree } from '../language/generated/ast.ts';
import { applyEdits } from '../edit/text-edit.ts';
import { format } from '../edit/format/format.ts';
import { createCore } from './core.ts';
import type { JourneyFile } from './files/journey-file.ts';
import { readWhole } from './files/read-text.ts';
import type { Progress } from './progress.ts';

export interface FormattedFile extends JourneyFile {
    readonly text: string;
    /** False for a file that was formatted already. */
    readonly changes: boolean;
}

/** The files as they are when formatted; each is read for itself, and nothing is written. */
export async function formatFiles(files: readonly JourneyFile[], progress: Progress): Promise<readonly FormattedFile[]> {
    const parser = createCore().journey.parser.LangiumParser;
    const parse = (text: string) => parser.parse<JourneyTree>(text);
    const formatted: FormattedFile[] = [];
    for (const [done, file] of files.entries()) {
        progress('Formatting', done, files.length);
        const text = file.text ?? await readWhole(file.path);
        const edits = format(parse(text), parse);
        formatted.push({ ...file, text: applyEdits(text, edits), changes: edits.length > 0 });
    }
    return formatted;
}
