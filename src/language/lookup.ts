import type { AstNode, ReferenceInfo, URI } from 'langium';
import type * as ast from './generated/ast.ts';
import { kindOf } from './kinds.ts';
import { type Entry, fileOf, type JourneyOutline, journeyAround, outlineOf } from './outline.ts';
import { membersOf, type Seen } from './visible.ts';

/** What a name may mean at a place. */
export interface Lookup {
    /** The kind that is wanted, as `kindOf` tells it; `Column` for both kinds of column. */
    readonly wanted: string;
    /** Everything of that name that can be seen from here, of whatever kind; the nearest first. */
    named(name: string): readonly Found[];
    /** Everything that can be seen from here. */
    all(): readonly Found[];
}

export interface Found {
    readonly node: AstNode & { readonly name?: string };
    /** The file, where the name comes from another one. */
    readonly uri?: URI;
}

const NOTHING: Lookup = { wanted: '', named: () => [], all: () => [] };

/** How the name at a reference is looked up. */
export function lookUp(info: ReferenceInfo, type: string, seen: readonly Seen[]): Lookup {
    if (info.container.$type !== 'Part') return declared(type, seen);
    const part = info.container as ast.Part;
    const path = part.$container as ast.Path;
    const index = path.parts.indexOf(part);
    const wanted = wantedAt(path, index);
    return index === 0 ? firstPart(path, wanted, seen) : laterPart(path.parts[index - 1]!.thing?.ref, wanted);
}

function isWanted(kind: string, wanted: string): boolean {
    if (wanted === 'Column') return kind === 'touchpoint' || kind === 'action';
    if (wanted === 'Way') return kind === 'Journey' || isWanted(kind, 'Column');
    return kind === wanted;
}

/** The last segment of a path is of the kind that the fact wants, those before it lead there. */
function wantedAt(path: ast.Path, index: number): string {
    if (index < path.parts.length - 1) return 'Way';
    const owner = path.$container;
    if (owner.$type === 'Next') return 'Column';
    switch ((owner as ast.PathFact).word) {
        case 'solves': return 'pain';
        case 'implements': return 'Opportunity';
        case 'replaces': return 'Column';
        case 'phases': return 'Phase';
    }
}

function firstPart(path: ast.Path, wanted: string, seen: readonly Seen[]): Lookup {
    return join(wanted, [...insideOf(path.$container as ast.Next | ast.PathFact).map(members), declared('Journey', seen)]);
}

/** The journeys whose things are seen by their simple name. */
function insideOf(owner: ast.Next | ast.PathFact): readonly JourneyOutline[] {
    switch (owner.$type === 'Next' ? 'next' : owner.word) {
        case 'implements': return outlineOf(fileOf(owner)).journeys;
        case 'phases': return journeyAt((owner.$container as Partial<ast.View>).journey?.ref);
        case 'replaces': return journeyAt(journeyAround(owner)?.node.base?.ref);
        default: return journeyAt(owner);
    }
}

/** The journey that a node is or stands in, if any. */
function journeyAt(node: AstNode | undefined): readonly JourneyOutline[] {
    const journey = node && journeyAround(node);
    return journey ? [journey] : [];
}

function laterPart(before: AstNode | undefined, wanted: string): Lookup {
    if (before?.$type === 'Journey') return join(wanted === 'Way' ? 'Column' : wanted, journeyAt(before).map(members));
    if (before?.$type !== 'Column') return NOTHING;
    const found = factsOf(before as ast.Column).filter(fact => fact.$type === 'Feature' || fact.$type === 'Opportunity')
        .map(node => ({ node: node as Found['node'] }));
    return { wanted, named: name => found.filter(({ node }) => node.name === name), all: () => found };
}

function factsOf(node: ast.Column): readonly Entry[] {
    return journeyAround(node)?.phases.flatMap(phase => phase.columns).find(column => column.node === node)?.facts ?? [];
}

function declared(wanted: string, [own, ...imported]: readonly Seen[]): Lookup {
    const found = (nodesIn: (file: Seen) => readonly AstNode[]): readonly Found[] => {
        const all: Found[] = [];
        for (const node of own ? nodesIn(own) : []) all.push({ node });
        for (const file of imported) {
            for (const node of nodesIn(file)) all.push({ node, uri: file.uri });
        }
        return all;
    };
    return {
        wanted,
        named: name => found(({ names }) => names.get(name) ?? []),
        all: () => found(({ names }) => [...names.values()].flat()),
    };
}

function members(journey: JourneyOutline): Lookup {
    const names = membersOf(journey);
    return {
        wanted: '',
        named: name => (names.get(name) ?? []).map(node => ({ node })),
        all: () => [...names.values()].map(([node]) => ({ node: node! })),
    };
}

function join(wanted: string, lookups: readonly Lookup[]): Lookup {
    return {
        wanted,
        named: name => lookups.flatMap(lookup => lookup.named(name)),
        all: () => lookups.flatMap(lookup => lookup.all()),
    };
}

/** The things of the wanted kind among what was found. */
export function rightOnes(found: readonly Found[], wanted: string): readonly Found[] {
    return found.filter(({ node }) => isWanted(kindOf(node), wanted));
}
