import type { AstNode, ReferenceInfo } from 'langium';
import type * as ast from '../../../language/generated/ast.ts';
import { lookUp, rightOnes } from '../../../language/lookup.ts';
import { membersOf, seenFrom } from '../../../language/visible.ts';
import { journeyAround } from '../../../language/outline.ts';
import type { Here } from '../here.ts';
import { usesIn } from '../uses.ts';
import { columnsAround, painsNear } from './members.ts';
import type { Named } from './named.ts';

/** What a path may name at the caret: what its fact is about first, then the ways there, such as another journey. */
export function namesOnPath(here: Here, before: readonly string[]): readonly Named[] {
    const ends = inOrder(found(here, before, false), here);
    const ways = found(here, before, true).filter(node => before.length === 0 ? node.$type === 'Journey' && node !== here.journey?.node && leadsOn(here, node) : !ends.includes(node) && leadsOn(here, node));
    return [...ends, ...ways];
}

/** Looked up as the linker does it, with a reference that is not in the tree. */
function found({ expected, block, document, services }: Here, before: readonly string[], isWay: boolean): readonly Named[] {
    const word = expected.fact!;
    const seen = seenFrom(document, services.shared.workspace.LangiumDocuments);
    const owner = { $type: word === 'next' ? 'Next' : 'PathFact', word, $container: block } as unknown as ast.PathFact;
    const path = { $type: 'Path', $container: owner, parts: [] as AstNode[] };
    const last = before.length;
    for (let i = 0; i <= last + (isWay ? 1 : 0); i++) path.parts.push({ $type: 'Part', $container: path as unknown as AstNode } as AstNode);
    for (let i = 0; ; i++) {
        const part = path.parts[i]! as { thing?: { ref?: AstNode } } & AstNode;
        const lookup = lookUp({ container: part, property: 'thing' } as unknown as ReferenceInfo, 'Named', seen);
        if (i === last) return rightOnes(lookup.all(), lookup.wanted).map(({ node }) => node);
        // Of a segment in the midst it does not matter yet whether another one follows.
        const way = before[i]!;
        const ref = lookup.named(way).find(({ node }) => node.$type === 'Journey' || node.$type === 'Column')?.node;
        if (!ref) return [];
        part.thing = { ref };
    }
}

/** What is nearest, or not yet said, first. */
function inOrder(nodes: readonly Named[], here: Here): readonly Named[] {
    switch (here.expected.fact) {
        case 'next': return columnsAround(nodes, here);
        case 'solves': return painsNear(nodes, here);
        case 'implements': return byUse(nodes, here);
        default: return nodes;
    }
}

/** What nothing is done about yet first. */
function byUse(nodes: readonly Named[], { document }: Here): readonly Named[] {
    const uses = usesIn(document);
    return nodes.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
}

/** A journey is a way to what the fact is about, a column only where it has something of its own. */
function leadsOn({ expected }: Here, node: Named): boolean {
    const wanted = WANTED[expected.fact ?? ''];
    const journey = journeyAround(node);
    if (!journey || wanted === undefined) return false;
    if (node.$type === 'Journey') return [...membersOf(journey).values()].flat().some(member => wanted.includes(member.$type));
    return journey.members.some(member => member.$container === node && wanted.includes(member.$type));
}

/** The types of what a path leads to. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
    next: ['Column'], replaces: ['Column'], solves: ['Feature'], implements: ['Opportunity'], phases: ['Phase'],
};
