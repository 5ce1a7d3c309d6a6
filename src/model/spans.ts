import { type AstNode, GrammarUtils } from 'langium';
import type { Journey as JourneyNode } from '../language/generated/ast.ts';
import { journeyAround } from '../language/outline.ts';
import { identify } from './identify.ts';

/** Where a thing of a journey stands in its file, in offsets; `name` is the part that a click selects. */
export interface Span {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly nameStart: number;
    readonly nameEnd: number;
}

/** The places of everything that has an id, ordered by `start`, an outer thing before its parts. */
export function spansOf(tree: JourneyNode): readonly Span[] {
    const journey = journeyAround(tree);
    if (!journey) return [];
    const spans: Span[] = [];
    for (const [node, id] of identify(journey)) {
        const cst = node.$cstNode;
        if (!cst) continue;
        const named = nameOf(node) ?? cst;
        spans.push({ id, start: cst.offset, end: cst.end, nameStart: named.offset, nameEnd: named.end });
    }
    return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function nameOf(node: AstNode & { readonly name?: string }) {
    return node.name === undefined || node.$type === 'Feature' ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
}
