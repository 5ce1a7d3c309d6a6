import { arcsOf, tracksOf, type Arc } from './arcs.ts';
import { setParagraph, type Block } from './block.ts';
import { textWidth } from './measure.ts';
import type { Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { styles } from './typography.ts';
import { wayWords } from './way-words.ts';
import { wrap, type Line } from './wrap.ts';

export interface WaysAbove {
    readonly height: number;
    /** Drawn upwards from the top of the cards. */
    readonly draw: (bottom: number, out: Shape[]) => void;
}

const style = styles.caption;
/** Between a label and the line under it, and between a track and the label of the next one below. */
const air = 5;
/** Between the cards and the lowest track: room for an arrow that is seen. */
const lowest = 15;
/** Between the words of two ways with one arrow. */
const between = 2;

/** The loops and skips as arrows over the cards, in as few tracks as they need; the shorter run nearer to the cards. */
export function waysAbove(sheet: Sheet): WaysAbove {
    const tracks = tracksOf(arcsOf(sheet));
    const legs = tracks.flatMap((track, level) => track.flatMap(arc => [{ x: arc.from, level }, { x: arc.to, level }]));
    const labelled = tracks.map((track, level) => {
        const higher = legs.filter(leg => leg.level > level).map(leg => leg.x);
        return track.map(arc => ({ arc, label: labelOf(sheet, arc, higher) }));
    });
    const heights = labelled.map(track => Math.max(...track.map(({ label }) => label.height)) + 2 * air);
    return { height: heights.length === 0 ? 0 : heights.reduce((sum, one) => sum + one, lowest), draw };

    function draw(bottom: number, out: Shape[]): void {
        const words: Shape[] = [];
        let y = bottom - lowest;
        labelled.forEach((track, level) => {
            for (const { arc, label } of track) {
                out.push({ kind: 'group', thing: arc.ways[0]!.id, tip: arc.ways.map(way => wayWords(sheet, way)).join('\n'), shapes: arrow(arc, bottom, y) });
                label.draw(label.x, y - label.height - 2, words);
            }
            y -= heights[level]!;
        });
        out.push(...words);
    }
}

/** The words of an arrow, in the widest place over it that no arrow of a higher track crosses. */
function labelOf(sheet: Sheet, arc: Arc, crossing: readonly number[]): Block & { readonly x: number } {
    const [left, right] = arc.label;
    const stops = [left - 8, ...crossing.filter(x => x > left - 8 && x < right + 8).sort((a, b) => a - b), right + 8];
    const rooms = stops.slice(1).map((stop, i) => ({ x: stops[i]! + 8, width: stop - stops[i]! - 16 }));
    const { x, width } = rooms.reduce((best, one) => one.width > best.width ? one : best);
    const words = arc.ways.map(way => ({ way, text: wayWords(sheet, way) })).filter(({ text }) => text !== '')
        .map(({ way, text }) => ({ way, block: setParagraph(text, style, width, arc.returns ? 'beside' : 'middle'), taken: takenBy(wrap(text, style, width)) }));
    return {
        x, height: words.length === 0 ? 0 : words.reduce((sum, { block }) => sum + block.height + between, -between),
        draw(at, top, out) {
            let y = top;
            for (const { way, block, taken } of words) {
                const ground: Shape = { kind: 'rect', x: (arc.returns ? at : at + (width - taken) / 2) - 4, y, width: taken + 8, height: block.height, fill: 'page' };
                const shapes: Shape[] = [ground];
                block.draw(at, y, shapes);
                out.push({ kind: 'group', thing: way.id, shapes });
                y += block.height + between;
            }
        }
    };
}

function takenBy(lines: readonly Line[]): number {
    return Math.max(...lines.map(({ width, hyphen }) => hyphen ? width + hyphenWidth : width));
}

const hyphenWidth = textWidth('-', style.face, style.size);

function arrow({ from, to, lifts }: Arc, bottom: number, y: number): Shape[] {
    const turn = Math.min(7, Math.abs(to - from) / 2, bottom - y);
    const toward = to < from ? -1 : 1;
    const end = bottom - 2 - lifts[1];
    const d = `M${from} ${bottom - lifts[0]}V${y + turn}Q${from} ${y} ${from + toward * turn} ${y}H${to - toward * turn}Q${to} ${y} ${to} ${y + turn}V${end - 4}`;
    return [
        { kind: 'path', d, stroke: 'quiet', weight: 1.3 },
        { kind: 'path', d: `M${to - 3.5} ${end - 6}H${to + 3.5}L${to} ${end}Z`, fill: 'quiet' }
    ];
}
