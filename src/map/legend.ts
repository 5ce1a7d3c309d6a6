import { setParagraph, type Block } from './block.ts';
import type { LegendEntry } from './lane.ts';
import { textWidth } from './measure.ts';
import type { Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { styles } from './typography.ts';

const style = styles.caption;
const room = 23;
const between = 28;

/** The signs that this map uses, and no others, in as many rows as its width asks for. */
export function legendOf(sheet: Sheet, parts: readonly { readonly legend?: readonly LegendEntry[] }[]): Block | undefined {
    const all = parts.flatMap(part => part.legend ?? []);
    const used = new Map(all.filter(entry => entry.used(sheet)).map(entry => [entry.words, entry]));
    // Each stands where it comes first, also if only a later part uses it: so a dot stays beside its ring.
    const entries = [...new Set(all.map(entry => entry.words))].flatMap(words => used.get(words) ?? []).map(entry => {
        const words = sheet.captions.legend[entry.words] ?? entry.words;
        return { sign: entry.sign, words, width: room + textWidth(words, style.face, style.size) + between };
    });
    if (entries.length === 0) return undefined;
    const width = sheet.width - 2 * spacing.margin;
    const placed = evenly(entries, width);
    return {
        height: (placed.at(-1)!.row + 1) * 18,
        draw(x, y, out) {
            const shapes: Shape[] = [];
            for (const { at, row, entry } of placed) {
                const top = y + row * 18 + 2;
                shapes.push(...entry.sign(x + at + 8, top + style.leading / 2));
                setParagraph(entry.words, style, entry.width).draw(x + at + room, top, shapes);
            }
            out.push({ kind: 'group', id: 'legend', shapes });
        }
    };
}

interface Placed<T> {
    readonly at: number;
    readonly row: number;
    readonly entry: T;
}

/** In no more rows than the width asks for, and these of about one length, so that none is left over alone. */
function evenly<T extends { readonly width: number }>(entries: readonly T[], width: number): readonly Placed<T>[] {
    const rows = inRows(entries, width);
    const last = rows.at(-1)!.row;
    for (let narrower = width * 0.5; last > 0 && narrower < width; narrower += 24) {
        const tried = inRows(entries, narrower);
        if (tried.at(-1)!.row === last) return tried;
    }
    return rows;
}

function inRows<T extends { readonly width: number }>(entries: readonly T[], width: number): readonly Placed<T>[] {
    let at = 0;
    let row = 0;
    return entries.map(entry => {
        if (at > 0 && at + entry.width - between > width) [at, row] = [0, row + 1];
        const placed = { at, row, entry };
        at += entry.width;
        return placed;
    });
}
