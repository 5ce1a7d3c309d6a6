import type { Period } from '../model/journey.ts';
import { setParagraph, type Block } from './block.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Stretch } from './sheet.ts';
import { styles } from './typography.ts';

/** Before, during, after: a band over the phases of each, where they say so. */
export function periodBands(sheet: Sheet): Block | undefined {
    const bands = bandsOf(sheet.stretches).map(band => ({
        ...band,
        words: setParagraph(sheet.captions.period(band.period, sheet.journey.around).toUpperCase(), styles.capitals, band.width - 12, 'middle')
    }));
    if (bands.length === 0) return undefined;
    const height = Math.max(...bands.map(band => band.words.height)) + 6;
    return {
        height,
        draw(_x, y, out) {
            const shapes: Shape[] = [];
            for (const { period, x, width, words } of bands) {
                shapes.push({ kind: 'rect', x, y, width, height, radius: 4, fill: period });
                words.draw(x + 6, y + (height - words.height) / 2, shapes);
            }
            out.push({ kind: 'group', id: 'periods', shapes });
        }
    };
}

function bandsOf(stretches: readonly Stretch[]): { period: Period; x: number; width: number }[] {
    const bands: { period: Period; x: number; width: number }[] = [];
    let last: Period | undefined;
    for (const { phase: { period }, x, width } of stretches) {
        if (period !== undefined && period === last) bands.at(-1)!.width = x + width - bands.at(-1)!.x;
        else if (period !== undefined) bands.push({ period, x, width });
        last = period;
    }
    return bands;
}

