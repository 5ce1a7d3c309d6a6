import { columnsOf, type Channel, type Journey, type Metric, type Named, type Source, type Team } from '../../model/journey.ts';
import { amount, date, number, text, title, told, word, words } from '../told.ts';
import type { Aspect } from './aspect.ts';

/** The things that a journey names at many of its places, each once. */
export const channelThings: Aspect = usedThings('channel', channelsOf, ({ title: called, kinds, ownership, owner }) =>
    ({ title: text(called), kind: words(kinds), ownership: word(ownership), owner: title(owner) }));

export const teamThings: Aspect = usedThings('team', teamsOf, ({ title: called, kind }) => ({ title: text(called), kind: word(kind) }));

export const systemThings: Aspect = usedThings('system', journey => worksOf(journey).flatMap(({ systems }) => systems), ({ title: called }) => ({ title: text(called) }));

export const sourceThings: Aspect = usedThings('source', sourcesOf, ({ title: called, kind, on, sample, see }) =>
    ({ title: text(called), kind: word(kind), on: date(on), sample: number(sample), see: text(see) }));

export const metricThings: Aspect = usedThings('metricItself', metricsOf, ({ title: called, kind, scale, unit, better, target }) =>
    ({ title: text(called), kind: word(kind), scale: amount(scale), unit: text(unit), better: word(better), target: number(target) }));

function usedThings<T extends Named>(about: Aspect['about'], of: (journey: Journey) => readonly T[], parts: (thing: T) => Parameters<typeof told>[1]): Aspect {
    return {
        about, distinct: true, usedElsewhere: true,
        inJourney: journey => [...new Map(of(journey).map(thing => [thing.name, thing])).values()]
            .map(thing => told(journey.id, parts(thing), { key: thing.name, thing }))
    };
}

function channelsOf(journey: Journey): readonly Channel[] {
    return [...columnsOf(journey).flatMap(({ via }) => via.flatMap(({ channels }) => channels)), ...journey.personas.flatMap(({ uses }) => uses)];
}

function worksOf(journey: Journey) {
    return columnsOf(journey).flatMap(({ frontstage, backstage, support }) => [...frontstage, ...backstage, ...support]);
}

/** Of who only owns something, no more than the title is known. */
function teamsOf(journey: Journey): readonly (Named & Partial<Team>)[] {
    const owners = [journey, ...journey.opportunities, ...journey.initiatives, ...channelsOf(journey)].flatMap(({ owner }) => owner ?? []);
    return [...owners, ...worksOf(journey).flatMap(({ teams }) => teams), ...columnsOf(journey).flatMap(({ handovers }) => handovers.map(({ team }) => team))];
}

function sourcesOf(journey: Journey): readonly Source[] {
    const known = columnsOf(journey).flatMap(({ feels, judges, pains, gains, evidence }) => [...feels, ...judges, ...pains, ...gains, ...evidence]);
    return [...known, ...measuresOf(journey)].flatMap(({ sources }) => sources);
}

function measuresOf(journey: Journey) {
    return [...journey.measures, ...journey.phases.flatMap(({ measures }) => measures), ...columnsOf(journey).flatMap(({ measures }) => measures)];
}

function metricsOf(journey: Journey): readonly Metric[] {
    return [...measuresOf(journey).map(({ metric }) => metric), ...journey.initiatives.flatMap(({ moves }) => moves)];
}
