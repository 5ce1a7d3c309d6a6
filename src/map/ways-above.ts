import { arcsOf, narrowestLabel, tracksOf, type Arc } from './arcs.ts';
import { setParagraph, widest, type Block } from './block.ts';
import type { Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { styles } from './typography.ts';
import { wayWords } from './way-words.ts';
import { wrap } from './wrap.ts';

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

/** The loops and skips as arrows over the cards, in as few tracks as they need; the shorter run nearer to the cards. */
export function waysAbove(sheet: Sheet): WaysAbove {
    const arcs = arcsOf(sheet);
    const tracks = tracksOf(arcs);
    const legs = tracks.flatMap((track, level) => track.flatMap(arc => [{ x: arc.from, level }, { x: arc.to, level }]));
    const labels = new Map(arcs.map(arc => [arc, labelOf(arc, tracks)] as const));
    const heights = tracks.map(track => Math.max(...track.map(arc => labels.get(arc)!.block.height)) + 2 * air);
    const height = heights.length === 0 ? 0 : heights.reduce((sum, one) => sum + one, lowest);
    return { height, draw };

    function labelOf(arc: Arc, all: readonly (readonly Arc[])[]): Label {
        const level = all.findIndex(track => track.includes(arc));
        const text = wayWords(sheet, arc.way);
        const crossing = legs.filter(leg => leg.level > level && leg.x > arc.low && leg.x < arc.high).map(leg => leg.x);
        const stops = [arc.low, ...crossing.sort((a, b) => a - b), arc.high];
        const rooms = stops.slice(1).map((stop, i) => ({ x: stops[i]! + 8, width: stop - stops[i]! - 16 }));
        const room = rooms.reduce((best, one) => one.width > best.width ? one : best);
        const width = Math.max(narrowestLabel, room.width);
        return { middle: room.x + room.width / 2, width, taken: widest(wrap(text, style, width)), block: setParagraph(text, style, width, 'middle') };
    }

    function draw(bottom: number, out: Shape[]): void {
        const lines: Shape[] = [];
        const words: Shape[] = [];
        let y = bottom - lowest;
        tracks.forEach((track, level) => {
            for (const arc of track) {
                const label = labels.get(arc)!;
                lines.push({ kind: 'group', thing: arc.way.id, tip: wayWords(sheet, arc.way), shapes: arrow(arc, bottom, y) });
                const shapes: Shape[] = [];
                const top = y - label.block.height - 2;
                if (label.taken > 0) shapes.push({ kind: 'rect', x: label.middle - label.taken / 2 - 4, y: top, width: label.taken + 8, height: label.block.height, fill: 'page' });
                label.block.draw(label.middle - label.width / 2, top, shapes);
                words.push({ kind: 'group', thing: arc.way.id, shapes });
            }
            y -= heights[level]!;
        });
        out.push(...lines, ...words);
    }
}

/** The words of a way; lines that pass behind them are interrupted. */
interface Label {
    readonly middle: number;
    readonly width: number;
    /** The width of the longest line. */
    readonly taken: number;
    readonly block: Block;
}

function arrow({ from, to }: Arc, bottom: number, y: number): Shape[] {
    const turn = Math.min(7, Math.abs(to - from) / 2, bottom - y);
    const toward = to < from ? -1 : 1;
    const end = bottom - 2;
    const d = `M${from} ${bottom}V${y + turn}Q${from} ${y} ${from + toward * turn} ${y}H${to - toward * turn}Q${to} ${y} ${to} ${y + turn}V${end - 4}`;
    return [
        { kind: 'path', d, stroke: 'quiet', weight: 1.3 },
        { kind: 'path', d: `M${to - 3.5} ${end - 6}H${to + 3.5}L${to} ${end}Z`, fill: 'quiet' }
    ];
}
