import type { Fact } from '../model/journey.ts';
import { setParagraph, stack, type Block } from './block.ts';
import { smallMarker, smallMarkerMiddle, smallMarkerWidth } from './persona-marker.ts';
import type { Cell } from './row.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Traveller } from './sheet.ts';
import type { Sign } from './signs.ts';
import { spacing } from './spacing.ts';
import { holders, isForSome, namesOf } from './travellers.ts';
import { typeset } from './typeset.ts';
import type { Style } from './typography.ts';

export interface Wording {
    /** As it is set already, or else as the writer wrote it. */
    readonly text: string;
    readonly style: Style;
    readonly sign?: Sign;
    /** Drawn under the sign. */
    readonly under?: Sign;
    /** What the signs say, as a tooltip and for a screen reader, which reads the words by itself. */
    readonly says?: string;
}

/** A fact in a cell: sign, markers of those whom it holds for where these are not all, words. Undefined where nobody shown is meant or nothing is said. */
export function factBlock(sheet: Sheet, fact: Fact, wording: Wording, width: number): Block | undefined {
    const who = holders(sheet, fact.for);
    if (who.length === 0 || wording.sign === undefined && wording.text.trim() === '') return undefined;
    const marked = isForSome(sheet, who) ? who : nobody;
    const { sign, under, style, says } = wording;
    const text = typeset(wording.text);
    const signRoom = sign ? signWidth : 0;
    const room = signRoom + markersWidth(marked);
    const words = setParagraph(text, style, width - room, room > 0 ? 'beside' : 'start');
    const tip = marked.length === 0 ? says : says ? `${namesOf(marked)}: ${says}` : namesOf(marked);
    return {
        height: Math.max(words.height, under ? 2 * style.leading - 2 : style.leading),
        draw(x, y, out) {
            const middle = y + style.leading / 2;
            const start = out.length;
            if (sign) out.push(...sign(x + 5, middle));
            if (under) out.push(...under(x + 5, middle + style.leading - 2));
            drawMarkers(marked, x + signRoom, middle, out);
            words.draw(x + room, y, out);
            out.push({ kind: 'group', thing: fact.id, tip, shapes: out.splice(start) });
        }
    };
}

const nobody: readonly Traveller[] = [];

/** Facts under each other; undefined where there are none. */
export function cellOfFacts(blocks: readonly (Block | undefined)[]): Cell | undefined {
    if (blocks.length === 1) return blocks[0];
    const shown = blocks.filter(block => block !== undefined);
    return shown.length === 0 ? undefined : stack(shown, spacing.fact);
}

const signWidth = 15;

/** What the small markers of these take, with the air behind each. */
export function markersWidth(who: readonly Traveller[]): number {
    let width = 0;
    for (const { index } of who) width += smallMarkerWidth(index);
    return width;
}

/** Small markers beside each other from `x` on. */
export function drawMarkers(who: readonly Traveller[], x: number, y: number, out: Shape[]): void {
    let left = x;
    for (const { index, persona } of who) {
        out.push(...smallMarker(index, persona.title, left + smallMarkerMiddle(index), y));
        left += smallMarkerWidth(index);
    }
}
