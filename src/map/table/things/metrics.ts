import { numberText, valueText } from '../../amounts.ts';
import { typeset } from '../../typeset.ts';
import { labelled } from '../labelled.ts';
import { plain, wordOf } from '../line.ts';
import { shownMeasures } from './measures.ts';
import { eachOnce, type Things } from './thing.ts';

export const metricThings: Things = sheet => {
    const moved = sheet.journey.initiatives.flatMap(initiative => initiative.moves);
    const number = (value: number): string => numberText(value, sheet.language);
    return eachOnce([...shownMeasures(sheet).map(measure => measure.metric), ...moved]).map(metric => ({
        title: typeset(metric.title),
        facts: labelled(sheet, [
            ['kind', plain(wordOf(sheet, metric.kind))],
            ['scale', plain(metric.scale && sheet.captions.table.scale(number(metric.scale.from), number(metric.scale.to)))],
            ['unit', plain(metric.unit)],
            ['better', plain(metric.better && wordOf(sheet, metric.better))],
            ['target', plain(metric.target === undefined ? undefined : valueText(metric.target, metric.unit, sheet.language))]
        ])
    }));
};
