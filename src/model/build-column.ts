import type { AstNode } from 'langium';
import { readAmount } from '../language/amounts.ts';
import { readDate } from '../language/dates.ts';
import type * as ast from '../language/generated/ast.ts';
import type { ColumnOutline, Entry } from '../language/outline.ts';
import { readReaction } from '../language/reaction.ts';
import { adding, replacing, type Travellers } from '../language/travellers.ts';
import { RESULTS } from '../language/words.ts';
import { amountIn, flagIn, numberIn } from './facts.ts';
import { type Features, gradeOf, markIn, severityOf, sourcesOf } from './features.ts';
import type { Column, Evidence, Expectation, Felt, Line, Reaction, Timing, Via, Wait, Work } from './journey.ts';
import { measuresOf } from './measures.ts';
import { noteOf } from './note.ts';
import { all, channelOf, named, teamOf } from './people.ts';

export interface ColumnContext {
    readonly id: string;
    /** The name under which it is known: the writer's, made unique where two columns have the same. */
    readonly name: string;
    readonly travellers: Travellers;
    readonly skippedFor: readonly string[];
    readonly ids: ReadonlyMap<AstNode, string>;
    readonly pains: Features;
    readonly gains: Features;
    /** The names of the opportunities that stand in it. */
    readonly opportunities: readonly string[];
}

/** One column with all that is said of it. */
export function buildColumn(outline: ColumnOutline, context: ColumnContext): Column {
    const { node, facts } = outline;
    const { travellers, ids } = context;
    const block = { entries: facts };
    const id = (fact: AstNode) => ids.get(fact) ?? '';
    const byType = Map.groupBy(facts, ({ $type }) => $type);
    const of = <T extends Entry['$type']>(type: T) => (byType.get(type) ?? []) as readonly AstNode[] as readonly Extract<Entry, { $type: T }>[];

    const sayings = (word: ast.Saying['word']): Line[] => adding(of('Saying').filter(fact => fact.word === word && !!fact.text), travellers)
        .map(([fact, who]) => ({ id: id(fact), for: who, text: fact.text! }));
    const lines = (word: ast.TextFact['word']): Line[] => of('TextFact').filter(fact => fact.word === word && !!fact.text)
        .map(fact => ({ id: id(fact), for: travellers.everybody, text: fact.text! }));
    const reactions = (word: ast.Reaction['word']): Reaction[] => replacing(of('Reaction').filter(fact => fact.word === word), travellers)
        .map(([fact, who]) => reactionOf(fact, id(fact), who))
        .filter(reaction => reaction.score !== undefined || reaction.text !== undefined);
    const felt = (word: 'pain' | 'gain', features: Features): Felt[] => adding(of('Feature').filter(fact => fact.word === word), travellers)
        .flatMap(([fact, who]) => {
            const name = features.nameOf(fact);
            if (name === undefined) return [];
            return [{ id: id(fact), for: who, name, title: features.titleOf(name), severity: severityOf(fact), grade: gradeOf(fact), sources: sourcesOf(fact) }];
        });
    const work = (word: ast.Work['word']): Work[] => of('Work').filter(fact => fact.word === word).map(fact => workOf(fact, id(fact), travellers.everybody));

    return {
        id: context.id,
        name: context.name,
        title: node.title ?? node.name ?? '',
        kind: node.kind,
        note: noteOf(node),
        via: replacing(of('ChannelsFact').filter(fact => fact.word === 'via' && fact.channels.length > 0), travellers)
            .map(([fact, who]): Via => ({ id: id(fact), for: who, channels: all(fact.channels, channelOf) })),
        does: sayings('does'),
        thinks: sayings('thinks'),
        wants: sayings('wants'),
        needs: sayings('needs'),
        expects: adding(of('Saying').filter(fact => fact.word === 'expects' && !!fact.text), travellers)
            .map(([fact, who]): Expectation => ({ id: id(fact), for: who, text: fact.text!, result: markIn(fact.tails, RESULTS) })),
        feels: reactions('feels'),
        judges: reactions('judges'),
        pains: felt('pain', context.pains),
        gains: felt('gain', context.gains),
        momentOfTruth: flagIn(block, 'moment-of-truth'),
        importance: numberIn(block, 'importance'),
        optional: flagIn(block, 'optional'),
        skippedFor: context.skippedFor,
        takes: replacing(of('AmountFact').filter(fact => fact.word === 'takes'), travellers)
            .flatMap(([fact, who]): Timing[] => timingOf(fact, id(fact), who)),
        waits: replacing(of('Wait'), travellers).flatMap(([fact, who]): Wait[] => timingOf(fact, id(fact), who).map(timing => ({ ...timing, ...informedOf(fact) }))),
        pays: amountIn(block, 'pays'),
        costToServe: amountIn(block, 'cost-to-serve'),
        measures: measuresOf(facts, travellers, ids),
        frontstage: work('frontstage'),
        backstage: work('backstage'),
        support: work('support'),
        handovers: of('Handover').flatMap(fact => {
            const team = teamOf(fact.team);
            return team ? [{ id: id(fact), for: travellers.everybody, team, text: fact.text }] : [];
        }),
        artifacts: lines('artifact'),
        policies: lines('policy'),
        evidence: of('Evidence').filter(fact => !!fact.text).map(fact => evidenceOf(fact, id(fact), travellers.everybody)),
        details: named(of('Details')[0]?.journey),
        replaces: of('PathFact').filter(fact => fact.word === 'replaces').flatMap(fact => all(fact.paths, path => named(path.parts.at(-1)?.thing))),
        opportunities: context.opportunities,
    };
}

function reactionOf(fact: ast.Reaction, id: string, who: readonly string[]): Reaction {
    const { text, score, grade } = readReaction(fact);
    return { id, for: who, text, score, grade, sources: sourcesOf(fact) };
}

function timingOf(fact: ast.AmountFact | ast.Wait, id: string, who: readonly string[]): Timing[] {
    const amount = readAmount(fact.amount);
    return amount ? [{ id, for: who, amount }] : [];
}

function informedOf(fact: ast.Wait): Pick<Wait, 'informed'> {
    const informed = fact.tails.find(tail => tail.$type === 'Informed');
    return informed ? { informed: { every: readAmount(informed.every), text: informed.text } } : {};
}

function workOf(fact: ast.Work, id: string, who: readonly string[]): Work {
    return {
        id, for: who, text: fact.text,
        teams: fact.tails.flatMap(tail => tail.$type === 'By' ? all(tail.teams, teamOf) : []),
        systems: fact.tails.flatMap(tail => tail.$type === 'Using' ? all(tail.systems, system => named(system)) : []),
        takes: fact.tails.flatMap(tail => tail.$type === 'Takes' ? readAmount(tail.amount) ?? [] : [])[0],
    };
}

function evidenceOf(fact: ast.Evidence, id: string, who: readonly string[]): Evidence {
    return {
        id, for: who, text: fact.text!, grade: gradeOf(fact), sources: sourcesOf(fact),
        on: fact.tails.flatMap(tail => tail.$type === 'On' ? readDate(tail.date) ?? [] : [])[0],
        see: fact.tails.find(tail => tail.$type === 'See')?.link,
    };
}
