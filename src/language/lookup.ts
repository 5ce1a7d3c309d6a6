import type { AstNode, ReferenceInfo, URI } from 'langium';
import type * as ast from './generated/ast.ts';
import { kindOf } from './kinds.ts';
import { type ColumnOutline, fileOf, type JourneyOutline, journeyAround, outlineOf } from './outline.ts';
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

export function isWanted(kind: string, wanted: string): boolean {
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
    const owner = path.$container as ast.Next | ast.PathFact;
    const word = owner.$type === 'Next' ? 'next' : owner.word;
    const inside = insideOf(owner, word).map(members);
    return join(wanted, [...inside, declared('Journey', seen)]);
}

/** The journeys whose things are seen by their simple name. */
function insideOf(owner: AstNode, word: string): readonly JourneyOutline[] {
    if (word === 'implements') return outlineOf(fileOf(owner)).journeys;
    const referred = word === 'phases' ? (owner.$container as Partial<ast.View>).journey
        : word === 'replaces' ? journeyAround(owner)?.node.base : undefined;
    if (word === 'phases' || word === 'replaces') return journeysOf(referred?.ref);
    const around = journeyAround(owner);
    return around ? [around] : [];
}

function laterPart(before: AstNode | undefined, wanted: string): Lookup {
    if (before?.$type === 'Journey') return join(wanted === 'Way' ? 'Column' : wanted, journeysOf(before as ast.Journey).map(members));
    if (before?.$type !== 'Column') return NOTHING;
    const column = columnOutline(before as ast.Column);
    const found = (column?.facts ?? []).filter(fact => fact.$type === 'Feature' || fact.$type === 'Opportunity')
        .map(node => ({ node: node as Found['node'] }));
    return { wanted, named: name => found.filter(({ node }) => node.name === name), all: () => found };
}

function journeysOf(node: ast.Journey | undefined): readonly JourneyOutline[] {
    return node ? outlineOf(fileOf(node)).journeys.filter(journey => journey.node === node) : [];
}

function columnOutline(node: ast.Column): ColumnOutline | undefined {
    return journeyAround(node)?.phases.flatMap(phase => phase.columns).find(column => column.node === node);
}

function declared(wanted: string, seen: readonly Seen[]): Lookup {
    const found = ({ uri }: Seen, own: boolean) => (node: AstNode): Found => own ? { node } : { node, uri };
    return {
        wanted,
        named: name => {
            const all: Found[] = [];
            seen.forEach((file, i) => file.names.get(name)?.forEach(node => all.push(i === 0 ? { node } : { node, uri: file.uri })));
            return all;
        },
        all: () => seen.flatMap((file, i) => [...file.names.values()].flat().map(found(file, i === 0))),
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
