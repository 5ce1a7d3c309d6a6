import type { Entry } from '../language/outline.ts';
import type { Order } from '../language/wish.ts';
import { behindComment, startWithComments } from './around.ts';
import { indentationAt, indented, type Manuscript, outdented } from './manuscript.ts';
import type { TextEdit } from './text-edit.ts';

/** Writes each thing on the place of another one of them; what stands between the places stays. */
export function order({ entries }: Order, manuscript: Manuscript): readonly TextEdit[] | string {
    if (entries.some(entry => entry.$container !== entries[0].$container)) return 'Only what stands in one block changes places.';
    const { text } = manuscript;
    const places = entries.map(entry => placeOf(entry, manuscript)).sort((a, b) => a.offset - b.offset);
    const isLast = ({ end }: { readonly end: number }) => /^[^\S\r\n]*(\r?\n|$)/.test(text.slice(end));
    if (places.some(isLast) && !places.every(isLast) && places.some(({ offset, end }) => text.slice(offset, end).includes('//'))) return 'A comment would hide what stands behind it.';
    return entries.flatMap((entry, i) => {
        const from = placeOf(entry, manuscript);
        const to = places[i]!;
        if (from.offset === to.offset) return [];
        const moved = outdented(text.slice(from.offset, from.end), indentationAt(manuscript, from.offset), manuscript);
        return [{ ...to, text: indented(moved, indentationAt(manuscript, to.offset), manuscript).trimStart() }];
    });
}

/** What is said about the file stands above its first thing and stays there. */
function placeOf(entry: Entry, manuscript: Manuscript): { readonly offset: number; readonly end: number } {
    const { offset, end } = entry.$cstNode!;
    const isFirst = entry.$container.$type === 'JourneyFile' && entry.$container.entries[0] === entry;
    return { offset: isFirst ? offset : startWithComments(manuscript, entry), end: behindComment(manuscript, entry, end) };
}
