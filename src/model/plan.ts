import type { AstNode } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { entriesOf, type JourneyOutline, outlineOf } from '../language/outline.ts';
import { namesOf } from '../language/travellers.ts';
import { type ColumnPlace, unique } from './columns.ts';
import { amountIn, type Block, dateIn, numberIn, wordIn, wordsIn } from './facts.ts';
import type { Features } from './features.ts';
import type { Initiative, Opportunity, View } from './journey.ts';
import { all, metricOf, namedOf, ownerOf } from './people.ts';

export interface Plan {
    readonly opportunities: readonly Opportunity[];
    readonly initiatives: readonly Initiative[];
    /** The names of opportunities by their node. */
    readonly names: ReadonlyMap<AstNode, string>;
    /** The names of the opportunities that are about a pain. */
    readonly solving: (pain: string) => readonly string[];
}

/** What could be done about the pains of a journey, and what the `files` say that will be done. */
export function buildPlan(outline: JourneyOutline, columns: readonly ColumnPlace[], pains: Features, idOf: (node: AstNode) => string, files: readonly ast.JourneyFile[]): Plan {
    const taken = new Set<string>();
    const names = new Map(outline.members.filter(node => node.$type === 'Opportunity').map(node => [node as AstNode, unique(node.name ?? '', taken)]));
    const declared = files.flatMap(file => outlineOf(file).declared).filter(node => node.$type === 'Initiative' && !!node.name) as (ast.Initiative & { name: string })[];
    const planned = declared.map(node => ({ node, about: pathsIn(node, 'implements').filter(thing => names.has(thing)) })).filter(({ about }) => about.length > 0);
    const initiativesOf = groups(planned.flatMap(({ node, about }) => about.map((thing): [AstNode, string] => [thing, node.name])));

    const opportunities = columns.flatMap(column => column.digest.opportunities.map(node => buildOpportunity(node, {
        id: idOf(node), name: names.get(node)!, column: column.name, initiatives: initiativesOf.get(node) ?? [],
        painsHere: [...new Set(column.digest.features.flatMap(feature => pains.nameOf(feature) ?? []))],
        painName: pain => pains.nameOf(pain),
    })));
    const solving = groups(opportunities.flatMap(({ name, solves }) => solves.map((pain): [string, string] => [pain, name])));
    return {
        opportunities, names,
        initiatives: planned.map(({ node, about }) => buildInitiative(node, about.map(thing => names.get(thing)!))),
        solving: pain => solving.get(pain) ?? [],
    };
}

interface OpportunityContext {
    readonly id: string;
    readonly name: string;
    readonly column: string;
    /** The names of the pains of its column. */
    readonly painsHere: readonly string[];
    readonly painName: (node: ast.Feature) => string | undefined;
    readonly initiatives: readonly string[];
}

function buildOpportunity(node: ast.Opportunity, context: OpportunityContext): Opportunity {
    const solved = pathsIn(node, 'solves');
    const customerValue = numberIn(node, 'customer-value');
    const businessValue = numberIn(node, 'business-value');
    const effort = numberIn(node, 'effort');
    return {
        id: context.id, name: context.name, title: node.title ?? node.name ?? '', column: context.column,
        solves: solved.length === 0 ? context.painsHere
            : [...new Set(solved.flatMap(thing => thing.$type === 'Feature' ? context.painName(thing as ast.Feature) ?? [] : []))],
        owner: ownerOf(node),
        customerValue, businessValue, effort,
        value: valueClass(customerValue, businessValue, effort),
        initiatives: context.initiatives,
    };
}

/** Customer value + business value - effort, from -3 to 9, in three equal classes. */
function valueClass(customer: number | undefined, business: number | undefined, effort: number | undefined): 1 | 2 | 3 | undefined {
    if (customer === undefined || business === undefined || effort === undefined) return undefined;
    const sum = customer + business - effort;
    return sum <= 1 ? 1 : sum <= 5 ? 2 : 3;
}

function buildInitiative(node: ast.Initiative, opportunities: readonly string[]): Initiative {
    return {
        ...namedOf(node),
        implements: opportunities,
        owner: ownerOf(node),
        status: wordIn<NonNullable<Initiative['status']>>(node, 'status of initiative'),
        starts: dateIn(node, 'starts'),
        due: dateIn(node, 'due'),
        moves: entriesOf(node).flatMap(entry => entry.$type === 'Moves' ? all(entry.metrics, metricOf) : []),
        worth: amountIn(node, 'worth'),
    };
}

export function buildView(node: ast.View): View {
    const kind = wordIn<View['kind']>(node, 'kind of view');
    return {
        ...namedOf(node),
        kind: kind ?? 'map',
        lanes: wordsIn(node, 'lanes'),
        personas: entriesOf(node).flatMap(entry => entry.$type === 'PersonasFact' ? namesOf(entry.personas) : []),
        phases: pathsIn(node, 'phases').flatMap(thing => (thing as ast.Phase).name ?? []),
    };
}

function pathsIn(node: Block, word: ast.PathFact['word']): AstNode[] {
    return entriesOf(node).flatMap(entry => entry.$type === 'PathFact' && entry.word === word
        ? entry.paths.flatMap(path => path.parts.at(-1)?.thing?.ref ?? []) : []);
}

function groups<K>(pairs: readonly (readonly [K, string])[]): ReadonlyMap<K, readonly string[]> {
    const all = new Map<K, string[]>();
    for (const [key, value] of pairs) all.set(key, [...all.get(key) ?? [], value]);
    return all;
}
