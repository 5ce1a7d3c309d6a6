import type { Period } from '../model/journey.ts';
import { setParagraph, type Block } from './block.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Stretch } from './sheet.ts';
import { styles } from './typography.ts';

/** Before, during, after: a band over the phases of each, where they say so. */
export function periodBands(sheet: Sheet): Block | undefined {
    const bands = bandsOf(sheet.stretches).map(band => ({
        ...band,
        words: setParagraph(sheet.captions.period(band.period, sheet.around).toUpperCase(), styles.capitals, band.width - 12, 'middle')
    }));
    if (bands.length === 0) return undefined;
    const height = Math.max(...bands.map(band => band.words.height)) + 6;
    return {
        height,
        draw(_x, y, out) {
            const cells = bands.map(({ period, x, width, words, column, span }): Shape => {
                const shapes: Shape[] = [{ kind: 'rect', x, y, width, height, radius: 4, fill: period, stroke: 'edge' }];
                words.draw(x + 6, y + (height - words.height) / 2, shapes);
                return { kind: 'group', role: 'columnheader', column, span, label: sheet.captions.period(period, sheet.around), shapes };
            });
            out.push({ kind: 'group', id: 'periods', role: 'row', shapes: cells });
        }
    };
}

interface Band {
    readonly period: Period;
    readonly x: number;
    readonly column: number;
    width: number;
    span: number;
}

function bandsOf(stretches: readonly Stretch[]): Band[] {
    const bands: Band[] = [];
    let last: Period | undefined;
    for (const { phase: { period }, places, x, width } of stretches) {
        const before = bands.at(-1);
        if (period !== undefined && period === last && before) {
            before.width = x + width - before.x;
            before.span += places.length;
        } else if (period !== undefined) bands.push({ period, x, column: places[0]!.index + 2, width, span: places.length });
        last = period;
    }
    return bands;
}

