import type { AstNode, LangiumDocument } from 'langium';
import { filesAround, type Workspace } from '../names/places-of.ts';
import { sameOnes } from '../names/said-again.ts';
import type { Thing } from '../names/thing-at.ts';

/** How a file uses a thing. */
export interface Uses {
    readonly document: LangiumDocument;
    /** The facts, or the parts of paths, that name it, in the order of the text. */
    readonly by: readonly AstNode[];
    /** The things at the top of the file that they stand in, with how many of them. */
    readonly users: ReadonlyMap<Thing, number>;
}

/** The files that use a thing and how they do, in one order, however they were read. */
export type UsesOf = (thing: Thing) => readonly Uses[];

export function usesIn(workspace: Workspace): UsesOf {
    return thing => sameOnes(thing).flatMap(one => filesAround(one, workspace).map(document => usesBy(document, one)).filter(({ by }) => by.length > 0)).sort(byAddress);
}

function byAddress({ document: one }: Uses, { document: other }: Uses): number {
    return one.textDocument.uri < other.textDocument.uri ? -1 : one === other ? 0 : 1;
}

/** A fresh linking has a fresh list of references. */
const known = new WeakMap<LangiumDocument['references'], WeakMap<Thing, Uses>>();

function usesBy(document: LangiumDocument, thing: Thing): Uses {
    let all = known.get(document.references);
    if (!all) known.set(document.references, all = new WeakMap());
    let uses = all.get(thing);
    if (!uses) all.set(thing, uses = findUses(document, thing));
    return uses;
}

function findUses(document: LangiumDocument, thing: Thing): Uses {
    const by: AstNode[] = [];
    const users = new Map<Thing, number>();
    for (const reference of document.references) {
        if (!('$nodeDescription' in reference) || reference.$nodeDescription?.node !== thing || !reference.$refNode) continue;
        const { astNode } = reference.$refNode;
        const user = topOf(astNode);
        by.push(astNode);
        users.set(user, (users.get(user) ?? 0) + 1);
    }
    return { document, by, users };
}

/** The thing at the top of the file that a node stands in. */
export function topOf(node: AstNode): Thing {
    let top = node;
    while (top.$container?.$container) top = top.$container;
    return top;
}

/** What people read of a thing: its title, or else its name. */
export function titleOf(thing: AstNode): string {
    const { title, name } = thing as Thing & { readonly title?: string };
    return title ?? name ?? 'without a name';
}
