import type { Entry } from '../../language/outline.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';
import { format, type Parse, type Parsed } from './format.ts';
import { firstChanged, problemCodes } from './same-meaning.ts';

/** The edits that format the entries which a part of a text touches, with the white space before them, and nothing around them. */
export function formatRange(parsed: Parsed, parse: Parse, start: number, end: number): readonly TextEdit[] {
    const touched = touchedBy(parsed.value.entries, start, end);
    const from = touched[0]?.$cstNode?.offset;
    const to = touched.at(-1)?.$cstNode?.end;
    if (from === undefined || to === undefined) return [];
    const edits = format(parsed, parse).filter(edit => edit.end >= from && edit.offset < to);
    return keepsMeaning(parsed, parse, edits) ? edits : [];
}

/** The entries of the innermost block over several lines that the whole range is in. */
function touchedBy(entries: readonly Entry[], start: number, end: number): readonly Entry[] {
    const touched = entries.filter(({ $cstNode }) => $cstNode && (start === end
        ? $cstNode.offset <= start && end <= $cstNode.end
        : $cstNode.offset < end && start < $cstNode.end));
    const [only] = touched;
    return touched.length === 1 && only && 'entries' in only && isWithinLines(only, start, end) ? touchedBy(only.entries, start, end) : touched;
}

/** True where a range is on other lines than the braces of a block. */
function isWithinLines({ $cstNode, entries }: Extract<Entry, { readonly entries: unknown }>, start: number, end: number): boolean {
    const text = $cstNode!.root.fullText;
    const brace = text.lastIndexOf('{', entries[0]?.$cstNode?.offset ?? 0);
    return start > brace && end < $cstNode!.end && /[\r\n]/.test(text.slice(brace, start)) && /[\r\n]/.test(text.slice(end, $cstNode!.end));
}

/** White space of a part may mean something where braces do not match. */
function keepsMeaning(parsed: Parsed, parse: Parse, edits: readonly TextEdit[]): boolean {
    if (edits.length === 0) return true;
    const after = parse(applyEdits(parsed.value.$cstNode!.root.fullText, edits));
    return !firstChanged(parsed.value.entries, after.value.entries) && problemCodes(parsed) === problemCodes(after);
}
