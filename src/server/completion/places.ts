import { meantBy } from '../../language/repair/meant.ts';
import { PLACES, THINGS } from '../../language/words.ts';
import type { OpenBrace } from './blocks-around.ts';
import { signsIn } from './signs.ts';

/** The word of the thing whose block the caret is in, or `file`; a block that an unknown word opens is part of the one around. */
export function placeIn(text: string, open: readonly OpenBrace[]): string {
    let place = 'file';
    for (const brace of open) place = headOf(text, brace, place) ?? place;
    return place;
}

function headOf(text: string, { head, offset }: OpenBrace, place: string): string | undefined {
    const line = text.slice(head, offset).trim() === '' ? lineAbove(text, head) : text.slice(head, offset);
    const words = signsIn(line, 0).filter(({ is }) => is === 'word').map(sign => sign.text);
    const word = words.find(one => THINGS.has(one)) ?? (words[0] === undefined ? undefined : meantBy(words[0], place));
    return word !== undefined && word in PLACES ? word : undefined;
}

/** The last line with something on it above an offset, where a brace stands on a line of its own. */
function lineAbove(text: string, offset: number): string {
    if (text[offset - 1] !== '\n') return '';
    const above = text.slice(0, offset).trimEnd();
    return above.slice(above.lastIndexOf('\n') + 1);
}
