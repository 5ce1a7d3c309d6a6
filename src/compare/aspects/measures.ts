import type { Measure } from '../../model/journey.ts';
import { date, number, titles, told, type Told } from '../told.ts';
import type { Aspect } from './aspect.ts';

/** A target that is the metric's own is told of the metric. */
function measure({ id, for: names, metric, value, was, target, unit, on, sources }: Measure): Told {
    return told(id, { value: number(value, unit), target: target === metric.target ? undefined : number(target, unit), was: number(was, unit), on: date(on), sources: titles(sources) },
        { for: names, key: metric.name, thing: metric, better: { value: metric.better } });
}

export const measures: Aspect = {
    about: 'metric', distinct: true, ofItsOwn: true,
    inColumn: ({ measures }) => measures.map(measure),
    inPhase: ({ measures }) => measures.map(measure),
    inJourney: ({ measures }) => measures.map(measure)
};
