import { type AstNode, type CstNode, GrammarUtils } from 'langium';
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
    const add = (node: AstNode, id: string) => {
        const cst = node.$cstNode;
        if (!cst) return;
        const { offset: start, end } = cst;
        const named = nameOf(node);
        spans.push({ id, start, end, nameStart: named?.offset ?? start, nameEnd: named?.end ?? end });
    };
    const { own, columns } = identify(journey);
    own.forEach((id, node) => add(node, id));
    columns.forEach(({ id, facts }, node) => {
        add(node, id);
        facts.forEach((factId, fact) => add(fact, factId));
    });
    return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Columns are taken over from one tree to the next, and their names with them. */
const names = new WeakMap<AstNode, CstNode | undefined>();

/** Where the name of a thing with a block stands; a fact is selected as a whole. */
function nameOf(node: AstNode & { readonly name?: string; readonly open?: boolean }): CstNode | undefined {
    if (node.open === undefined || node.name === undefined) return undefined;
    if (!names.has(node)) names.set(node, GrammarUtils.findNodeForProperty(node.$cstNode, 'name'));
    return names.get(node);
}
