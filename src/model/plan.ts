import type { AstNode } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { entriesOf } from '../language/outline.ts';
import { amountIn, dateIn, numberIn, wordIn, wordsIn } from './facts.ts';
import type { Initiative, Opportunity, View } from './journey.ts';
import { all, metricOf, namedOf, ownerOf } from './people.ts';

export interface OpportunityContext {
    readonly id: string;
    readonly name: string;
    readonly column: string;
    /** The names of the pains of its column. */
    readonly painsHere: readonly string[];
    readonly painName: (node: ast.Feature) => string | undefined;
    readonly initiatives: readonly string[];
}

export function buildOpportunity(node: ast.Opportunity, context: OpportunityContext): Opportunity {
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

/** The opportunities that an initiative carries out. */
export function implementedBy(node: ast.Initiative): readonly AstNode[] {
    return pathsIn(node, 'implements');
}

export function buildInitiative(node: ast.Initiative, opportunityName: (node: AstNode) => string | undefined): Initiative {
    return {
        ...namedOf(node),
        implements: implementedBy(node).flatMap(thing => opportunityName(thing) ?? []),
        owner: ownerOf(node),
        status: wordIn<NonNullable<Initiative['status']>>(node, 'status'),
        starts: dateIn(node, 'starts'),
        due: dateIn(node, 'due'),
        moves: entriesOf(node).flatMap(entry => entry.$type === 'Moves' ? all(entry.metrics, metricOf) : []),
        worth: amountIn(node, 'worth'),
    };
}

export function buildView(node: ast.View): View {
    const kind = wordIn<View['kind']>(node, 'kind');
    return {
        ...namedOf(node),
        kind: kind ?? 'map',
        lanes: wordsIn(node, 'lanes'),
        personas: entriesOf(node).flatMap(entry => entry.$type === 'PersonasFact' ? entry.personas.map(persona => persona.ref?.name ?? persona.$refText) : []),
        phases: pathsIn(node, 'phases').flatMap(thing => (thing as ast.Phase).name ?? []),
    };
}

function pathsIn(node: { readonly entries: ast.Journey['entries'] }, word: ast.PathFact['word']): AstNode[] {
    return entriesOf(node).flatMap(entry => entry.$type === 'PathFact' && entry.word === word
        ? entry.paths.flatMap(path => path.parts.at(-1)?.thing?.ref ?? []) : []);
}
