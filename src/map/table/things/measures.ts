import type { Measure } from '../../../model/journey.ts';
import type { Sheet } from '../../sheet.ts';

/** Of the journey, of its phases and of its columns, as far as they are shown. */
export function shownMeasures({ journey, stretches }: Sheet): readonly Measure[] {
    return [...journey.measures, ...stretches.flatMap(({ phase }) => [...phase.measures, ...phase.columns.flatMap(column => column.measures)])];
}
