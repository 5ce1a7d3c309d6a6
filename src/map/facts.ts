import type { Fact } from '../model/journey.ts';
import { setParagraph, stack, type Block } from './block.ts';
import { smallMarker, smallMarkerMiddle, smallMarkerWidth } from './persona-marker.ts';
import type { Cell } from './row.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Traveller } from './sheet.ts';
import type { Sign } from './signs.ts';
import { spacing } from './spacing.ts';
import { holders, markedOf, namesOf } from './travellers.ts';
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
    const marked = markedOf(sheet, who);
    const { sign, style, says } = wording;
    const text = typeset(wording.text);
    const signRoom = sign ? signWidth : 0;
    const room = signRoom + markersWidth(marked);
    let words = setParagraph(text, style, width - room);
    // What runs from right to left ends with the words of the card, and has its signs where it begins.
    const mirrored = words.isRightToLeft ? width - spacing.card + 1 : undefined;
    if (mirrored !== undefined) words = setParagraph(text, style, mirrored - room);
    const under = mirrored === undefined && isCrowded(room, width) ? setParagraph(text, style, width - signRoom) : undefined;
    const tip = marked.length === 0 ? says : says ? `${namesOf(marked)}: ${says}` : namesOf(marked);
    if (under && under.height + style.leading < words.height) return new FactBlock(under, signRoom, style.leading, wording, marked, fact.id, tip, mirrored);
    return new FactBlock(words, room, 0, wording, marked, fact.id, tip, mirrored);
}

/** Whether so many markers stand beside each other that the words get their place below them where that makes fewer lines. */
function isCrowded(room: number, width: number): boolean {
    return room > width * 0.4;
}

/** An object of a class, as a paragraph is, for there are as many. */
class FactBlock implements Block {
    readonly height: number;
    private readonly words: Block;
    private readonly room: number;
    /** How far under the markers the words begin. */
    private readonly drop: number;
    private readonly wording: Wording;
    private readonly marked: readonly Traveller[];
    private readonly thing: string;
    private readonly tip: string | undefined;
    private readonly mirrored: number | undefined;

    constructor(words: Block, room: number, drop: number, wording: Wording, marked: readonly Traveller[], thing: string, tip: string | undefined, mirrored: number | undefined) {
        const { leading } = wording.style;
        this.height = Math.max(drop + words.height, wording.under ? 2 * leading - 2 : leading);
        this.words = words;
        this.room = room;
        this.drop = drop;
        this.wording = wording;
        this.marked = marked;
        this.thing = thing;
        this.tip = tip;
        this.mirrored = mirrored;
    }

    draw(x: number, y: number, out: Shape[]): void {
        const { drop, mirrored, room, wording: { sign, under, style } } = this;
        const middle = y + style.leading / 2;
        const start = out.length;
        const signAt = mirrored === undefined ? x + 5 : x + mirrored - 5;
        if (sign) out.push(...sign(signAt, middle));
        if (under) out.push(...under(signAt, middle + style.leading - 2));
        if (this.marked.length > 0) drawMarkers(this.marked, mirrored === undefined ? x + (sign ? signWidth : 0) : x + mirrored - room + air, middle, out);
        this.words.draw(mirrored === undefined ? x + room : x, y + drop, out);
        out.push({ kind: 'group', thing: this.thing, tip: this.tip, shapes: out.splice(start) });
    }
}

/** Facts under each other; undefined where there are none. */
export function cellOfFacts(blocks: readonly (Block | undefined)[]): Cell | undefined {
    if (blocks.length === 1) return blocks[0];
    const shown = blocks.filter(block => block !== undefined);
    return shown.length === 0 ? undefined : stack(shown, spacing.fact);
}

const signWidth = 15;
/** Behind a marker, before the words: where these stand at its other side, it moves as far. */
const air = 4;

/** What the small markers of these take, with the air behind each. */
export function markersWidth(who: readonly Traveller[]): number {
    let width = 0;
    for (const { index } of who) width += smallMarkerWidth(index);
    return width;
}

/** Words behind the markers of those whom they are about, for which they leave so much room. */
export function behindMarkers(who: readonly Traveller[], { leading }: Style, wordsIn: (room: number) => Block): Block {
    const room = markersWidth(who);
    const words = wordsIn(room);
    return {
        height: words.height,
        draw(x, y, out) {
            drawMarkers(who, x, y + leading / 2, out);
            words.draw(x + room, y, out);
        }
    };
}

/** Small markers beside each other from `x` on. */
export function drawMarkers(who: readonly Traveller[], x: number, y: number, out: Shape[]): void {
    let left = x;
    for (const { index, persona } of who) {
        out.push(...smallMarker(index, persona.title, left + smallMarkerMiddle(index), y));
        left += smallMarkerWidth(index);
    }
}
