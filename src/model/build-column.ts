import type { AstNode } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import type { ColumnOutline, Entry } from '../language/outline.ts';
import { adding, replacing, type Travellers } from '../language/travellers.ts';
import { evidenceOf, expectationOf, feltOf, handoverOf, lineOf, type Reader, reactionOf, timingOf, viaOf, waitOf, workOf } from './column-facts.ts';
import { amountIn, flagIn, numberIn } from './facts.ts';
import type { Features } from './features.ts';
import type { Column } from './journey.ts';
import { measuresOf } from './measures.ts';
import { noteOf } from './note.ts';
import { all, named } from './people.ts';

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
    const added = <F extends Told, T>(told: readonly F[], read: Reader<F, T>) => told.length === 0 ? NONE : readAll(adding(told, travellers), ids, read);
    const replaced = <F extends Told, T>(told: readonly F[], read: Reader<F, T>) => told.length === 0 ? NONE : readAll(replacing(told, travellers), ids, read);
    const shared = <F extends AstNode, T>(told: readonly F[], read: Reader<F, T>) => told.length === 0 ? NONE : readAll(told.map(fact => [fact, travellers.everybody]), ids, read);

    const sayings = (word: ast.Saying['word']) => added(among(facts, 'Saying', word), lineOf);
    const lines = (word: ast.TextFact['word']) => shared(among(facts, 'TextFact', word), lineOf);
    const reactions = (word: ast.Reaction['word']) => replaced(among(facts, 'Reaction', word), reactionOf);
    const felt = (word: ast.Feature['word'], features: Features) => added(among(facts, 'Feature', word), (fact, id, who) => feltOf(fact, id, who, features));
    const work = (word: ast.Work['word']) => shared(among(facts, 'Work', word), workOf);

    return {
        id: context.id,
        name: context.name,
        title: node.title ?? node.name ?? '',
        kind: node.kind,
        note: noteOf(node),
        via: replaced(among(facts, 'ChannelsFact', 'via').filter(fact => fact.channels.length > 0), viaOf),
        does: sayings('does'),
        thinks: sayings('thinks'),
        wants: sayings('wants'),
        needs: sayings('needs'),
        expects: added(among(facts, 'Saying', 'expects'), expectationOf),
        feels: reactions('feels'),
        judges: reactions('judges'),
        pains: felt('pain', context.pains),
        gains: felt('gain', context.gains),
        momentOfTruth: flagIn(block, 'moment-of-truth'),
        importance: numberIn(block, 'importance'),
        optional: flagIn(block, 'optional'),
        skippedFor: context.skippedFor,
        takes: replaced(among(facts, 'AmountFact', 'takes'), timingOf),
        waits: replaced(among(facts, 'Wait'), waitOf),
        pays: amountIn(block, 'pays'),
        costToServe: amountIn(block, 'cost-to-serve'),
        measures: measuresOf(facts, travellers, ids),
        frontstage: work('frontstage'),
        backstage: work('backstage'),
        support: work('support'),
        handovers: shared(among(facts, 'Handover'), handoverOf),
        artifacts: lines('artifact'),
        policies: lines('policy'),
        evidence: shared(among(facts, 'Evidence'), evidenceOf),
        details: named(among(facts, 'Details')[0]?.journey),
        replaces: among(facts, 'PathFact', 'replaces').flatMap(fact => all(fact.paths, path => named(path.parts.at(-1)?.thing))),
        opportunities: context.opportunities,
    };
}

type Told = AstNode & { readonly tails: readonly AstNode[] };

/** A column says nothing of most words: for all of these one empty list is enough. */
const NONE: readonly never[] = [];

/** The facts of a type and, where the type has several words, of one of them. */
function among<T extends Entry['$type']>(facts: readonly Entry[], type: T, word?: string): readonly Extract<Entry, { $type: T }>[] {
    let found: AstNode[] | undefined;
    for (const fact of facts) {
        if (fact.$type === type && (word === undefined || ('word' in fact && fact.word === word))) (found ??= []).push(fact);
    }
    return (found ?? NONE) as readonly AstNode[] as readonly Extract<Entry, { $type: T }>[];
}

function readAll<F extends AstNode, T>(told: readonly [F, readonly string[]][], ids: ReadonlyMap<AstNode, string>, read: Reader<F, T>): readonly T[] {
    const meanings: T[] = [];
    for (const [fact, who] of told) {
        const one = read(fact, ids.get(fact) ?? '', who);
        if (one !== undefined) meanings.push(one);
    }
    return meanings;
}
