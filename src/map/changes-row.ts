import { effectOf } from '../compare/effect.ts';
import { paragraph, setParagraph, signed, stack, type Block } from './block.ts';
import type { PlacedChange } from './compared.ts';
import type { LegendEntry } from './lane.ts';
import { textWidth } from './measure.ts';
import { rowOfCells, type Cell, type Row } from './row.ts';
import type { Shape } from './scene.ts';
import { cellWidth, type Sheet } from './sheet.ts';
import { dash, dot, downward, stamp, upward, type Sign } from './signs.ts';
import { styles } from './typography.ts';

/** What became of a column, in the order of its signs. */
type Kind = 'added' | 'moved' | 'better' | 'worse' | 'removed' | 'changed';

const signs: Readonly<Record<Kind, Sign>> = {
    added: stamp('M-4 0H4M0 -4V4', { stroke: 'ink', weight: 1.6 }),
    moved: stamp('M-5 0H5M-2.5 -2.5L-5 0L-2.5 2.5M2.5 -2.5L5 0L2.5 2.5', { stroke: 'ink', weight: 1.2 }),
    better: upward('gain'),
    worse: downward('pain'),
    removed: dash,
    changed: dot('quiet', 2.6)
};
const kinds = Object.keys(signs) as Kind[];

const style = styles.caption;
/** From the middle of a sign to the left of its cell, and to its number. */
const [reach, room] = [5, 13];
const between = 9;

/** Over the cards what is different in each column, a sign with its number for each kind of change, and the columns that are gone. */
export function changesRow(sheet: Sheet): Row | undefined {
    if (!sheet.compared) return undefined;
    const byColumn = Map.groupBy(placedIn(sheet), ({ column }) => column.name);
    const here = (name: string): readonly PlacedChange[] => byColumn.get(name) ?? [];
    return rowOfCells(sheet, 'changes', place => cellOf(sheet, here(place.column.name), cellWidth(place)),
        ({ column }) => JSON.stringify(here(column.name).map(({ change }) => [change.id, kindOf(change), sheet.compared!.say(change), change.column?.title])));
}

/** The signs of the row that are used, and the curve behind that of the journey. */
export const changesLegend: { readonly legend: readonly LegendEntry[] } = {
    legend: kinds.map(kind => ({ sign: signs[kind], words: `change-${kind}`, used: sheet => placedIn(sheet).some(({ change }) => kindOf(change) === kind) }))
};

/** The changes of the columns that are shown, for somebody who is shown. */
function placedIn({ compared, placeOf, journey, travellers }: Sheet): readonly PlacedChange[] {
    const hidden = journey.personas.filter(persona => !travellers.some(traveller => traveller.persona === persona)).map(({ title }) => title);
    return compared?.placed.filter(({ column, change }) => placeOf.has(column.name) && (change.for.length === 0 || change.for.some(title => !hidden.includes(title)))) ?? [];
}

function kindOf(change: PlacedChange['change']): Kind {
    const kind = effectOf(change) ?? change.kind;
    return kind === 'renamed' ? 'changed' : kind;
}

function cellOf({ compared, captions }: Sheet, placed: readonly PlacedChange[], width: number): Cell | undefined {
    if (placed.length === 0) return undefined;
    const say = (some: readonly PlacedChange[]): string => some.map(({ change }) => compared!.say(change)).join('\n');
    const stays = placed.filter(({ gone }) => !gone);
    const items = kinds.flatMap(kind => {
        const own = stays.filter(({ change }) => kindOf(change) === kind);
        const word = own.some(({ change }) => change.about === 'column') && (kind === 'added' || kind === 'moved') ? captions.legend[`change-${kind}`]! : own.length > 1 ? `${own.length}` : '';
        return own.length === 0 ? [] : [{ sign: signs[kind], word, tip: say(own) }];
    });
    const gone = placed.filter(({ gone }) => gone).map(one => tipped(say([one]), signed((x, y) => dash(x + reach, y), room, style.leading / 2, paragraph(one.change.column!.title, style, width - room, 'beside'))));
    const block = stack([...items.length > 0 ? [inFlow(items, width)] : [], ...gone], 2);
    return {
        height: block.height,
        label: () => placed.map(({ change }) => `${compared!.say(change)}.`).join(' '),
        draw: (x, y, out) => block.draw(x, y, out)
    };
}

function tipped(tip: string, block: Block): Block {
    return {
        height: block.height,
        draw(x, y, out) {
            const shapes: Shape[] = [];
            block.draw(x, y, shapes);
            out.push({ kind: 'group', tip, shapes });
        }
    };
}

interface Item {
    readonly sign: Sign;
    readonly word: string;
    readonly tip: string;
}

/** Signs with their words beside each other, in as many lines as they need. */
function inFlow(items: readonly Item[], width: number): Block {
    let [at, line] = [0, 0];
    const placed = items.map(item => {
        const taken = item.word === '' ? 2 * reach : room + textWidth(item.word, style.face, style.size);
        if (at > 0 && at + taken > width) [at, line] = [0, line + 1];
        const left = at;
        at += taken + between;
        return { item, left, line };
    });
    return {
        height: (line + 1) * style.leading,
        draw(x, y, out) {
            for (const { item: { sign, word, tip }, left, line } of placed) {
                const top = y + line * style.leading;
                const shapes: Shape[] = [...sign(x + left + reach, top + style.leading / 2)];
                if (word !== '') setParagraph(word, style, width).draw(x + left + room, top, shapes);
                out.push({ kind: 'group', tip, shapes });
            }
        }
    };
}
