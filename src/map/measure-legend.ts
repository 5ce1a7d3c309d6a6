import type { Measure } from '../model/journey.ts';
import { historiesOf } from './history.ts';
import type { LegendEntry } from './lane.ts';
import { evidenceDot } from './measure-block.ts';
import type { Role } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { downward, upward, type Sign } from './signs.ts';

/** The signs of measures, for where these are drawn: in the title, and in the lane of metrics. */
export function measureLegend(listsOf: (sheet: Sheet) => readonly (readonly Measure[])[]): readonly LegendEntry[] {
    const some = (test: (measure: Measure) => boolean) => (sheet: Sheet): boolean =>
        listsOf(sheet).some(measures => measures.some(test) && historiesOf(sheet, measures).some(history => test(history.latest)));
    return [
        { sign: evidenceDot(true), words: 'sourced', used: some(({ sources }) => sources.length > 0) },
        { sign: evidenceDot(false), words: 'unsourced', used: some(({ sources }) => sources.length === 0) },
        { sign: moved('gain'), words: 'better', used: some(({ was, trend }) => was !== undefined && trend === 'better') },
        { sign: moved('pain'), words: 'worse', used: some(({ was, trend }) => was !== undefined && trend === 'worse') }
    ];
}

/** Up or down: what is better is a matter of the metric, so the colour tells. */
function moved(role: Role): Sign {
    const [up, down] = [upward(role), downward(role)];
    return (x, y) => [...up(x - 4.5, y), ...down(x + 5.5, y)];
}
