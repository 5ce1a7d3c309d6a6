import type { LangiumDocument } from 'langium';
import { edit } from '../../edit/edit.ts';
import { format, type Parse, type Parsed } from '../../edit/format/format.ts';
import { applyEdits, type TextEdit } from '../../edit/text-edit.ts';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { differenceOf } from '../../language/difference.ts';
import type { Made } from './refactoring.ts';

export interface CarriedOut {
    readonly edits: readonly (readonly [LangiumDocument, readonly TextEdit[]])[];
    readonly file?: Made['file'];
}

/** The edits of a refactoring: a file that is formatted stays so, one that is not keeps its manner. */
export function carriedOut({ wishes, file }: Made, parse: Parse): CarriedOut | { readonly why: string } {
    const edited = edit(wishes);
    if ('why' in edited) return edited;
    return {
        edits: [...edited.edits].map(([document, edits]) => [document, stillFormatted(document, edits, parse)]),
        ...(file && { file: { uri: file.uri, text: formatted(file.text, parse) } }),
    };
}

function stillFormatted({ parseResult }: LangiumDocument, edits: readonly TextEdit[], parse: Parse): readonly TextEdit[] {
    const before = parseResult as Parsed;
    const { fullText } = before.value.$cstNode!.root;
    if (!isFormatted(before, parse)) return edits;
    const after = applyEdits(fullText, edits);
    const now = formatted(after, parse);
    if (now === after) return edits;
    const { head, tail } = differenceOf(fullText, now);
    return [{ offset: head, end: fullText.length - tail, text: now.slice(head, now.length - tail) }];
}

const known = new WeakMap<JourneyFile, boolean>();

/** Found out once a tree: of one place several refactorings may be asked for. */
function isFormatted(parsed: Parsed, parse: Parse): boolean {
    let is = known.get(parsed.value);
    if (is === undefined) known.set(parsed.value, is = format(parsed, parse).length === 0);
    return is;
}

function formatted(text: string, parse: Parse): string {
    return applyEdits(text, format(parse(text), parse));
}
