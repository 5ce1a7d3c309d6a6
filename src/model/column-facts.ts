import { readAmount } from '../language/amounts.ts';
import { readDate } from '../language/dates.ts';
import type * as ast from '../language/generated/ast.ts';
import { readReaction } from '../language/reaction.ts';
import { RESULTS } from '../language/words.ts';
import { type Features, gradeOf, markIn, severityOf, sourcesOf } from './features.ts';
import type { Evidence, Expectation, Felt, Handover, Line, Reaction, Timing, Via, Wait, Work } from './journey.ts';
import { all, channelOf, named, teamOf } from './people.ts';

/** What a fact of a column means for those whom it holds for, where it is finished. */
export type Reader<F, T> = (fact: F, id: string, who: readonly string[]) => T | undefined;

export function viaOf(fact: ast.ChannelsFact, id: string, who: readonly string[]): Via {
    return { id, for: who, channels: all(fact.channels, channelOf) };
}

export function lineOf({ text }: ast.Saying | ast.TextFact, id: string, who: readonly string[]): Line | undefined {
    return text?.trim() ? { id, for: who, text } : undefined;
}

export function expectationOf({ text, tails }: ast.Saying, id: string, who: readonly string[]): Expectation | undefined {
    return text?.trim() ? { id, for: who, text, result: markIn(tails, RESULTS) } : undefined;
}

export function reactionOf(fact: ast.Reaction, id: string, who: readonly string[]): Reaction | undefined {
    const { text, score, grade } = readReaction(fact);
    return score === undefined && text === undefined ? undefined : { id, for: who, text, score, grade, sources: sourcesOf(fact) };
}

export function feltOf(fact: ast.Feature, id: string, who: readonly string[], features: Features): Felt | undefined {
    const name = features.nameOf(fact);
    if (name === undefined) return undefined;
    return { id, for: who, name, title: features.titleOf(name), severity: severityOf(fact), grade: gradeOf(fact), sources: sourcesOf(fact) };
}

export function timingOf(fact: ast.AmountFact | ast.Wait, id: string, who: readonly string[]): Timing | undefined {
    const amount = readAmount(fact.amount);
    return amount && { id, for: who, amount };
}

export function waitOf(fact: ast.Wait, id: string, who: readonly string[]): Wait | undefined {
    const timing = timingOf(fact, id, who);
    return timing && { ...timing, ...informedOf(fact) };
}

export function workOf(fact: ast.Work, id: string, who: readonly string[]): Work {
    return {
        id, for: who, text: fact.text,
        teams: fact.tails.flatMap(tail => tail.$type === 'By' ? all(tail.teams, teamOf) : []),
        systems: fact.tails.flatMap(tail => tail.$type === 'Using' ? all(tail.systems, system => named(system)) : []),
        takes: fact.tails.flatMap(tail => tail.$type === 'Takes' ? readAmount(tail.amount) ?? [] : [])[0],
    };
}

export function handoverOf({ team: reference, text }: ast.Handover, id: string, who: readonly string[]): Handover | undefined {
    const team = teamOf(reference);
    return team && { id, for: who, team, text };
}

export function evidenceOf(fact: ast.Evidence, id: string, who: readonly string[]): Evidence | undefined {
    return !fact.text?.trim() ? undefined : {
        id, for: who, text: fact.text, grade: gradeOf(fact), sources: sourcesOf(fact),
        on: fact.tails.flatMap(tail => tail.$type === 'On' ? readDate(tail.date) ?? [] : [])[0],
        see: fact.tails.find(tail => tail.$type === 'See')?.link,
    };
}

function informedOf(fact: ast.Wait): Pick<Wait, 'informed'> {
    const informed = fact.tails.find(tail => tail.$type === 'Informed');
    return informed ? { informed: { every: readAmount(informed.every), text: informed.text } } : {};
}
