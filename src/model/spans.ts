import { type AstNode, type CstNode, GrammarUtils } from 'langium';
import type { Journey as JourneyNode } from '../language/generated/ast.ts';
import { journeyAround } from '../language/outline.ts';
import { type ColumnIds, identify } from './identify.ts';

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
    const { own, columns } = identify(journey);
    const spans: Span[] = [];
    own.forEach((id, node) => spans.push(...spanOf(node, id)));
    columns.forEach((ids, node) => {
        for (const span of columnSpans(node, ids)) spans.push(span);
    });
    return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface ColumnSpans { readonly ids: ColumnIds; readonly offset: number; readonly spans: readonly Span[] }

/** Columns are taken over from one tree to the next: their spans are moved, not looked for again. */
const known = new WeakMap<AstNode, ColumnSpans>();

function columnSpans(node: AstNode, ids: ColumnIds): readonly Span[] {
    const offset = node.$cstNode?.offset ?? 0;
    const before = known.get(node);
    if (before?.ids === ids && before.offset === offset) return before.spans;
    const spans = before?.ids === ids ? before.spans.map(span => moved(span, offset - before.offset))
        : [...spanOf(node, ids.id), ...[...ids.facts].flatMap(([fact, id]) => spanOf(fact, id))];
    known.set(node, { ids, offset, spans });
    return spans;
}

function moved({ id, start, end, nameStart, nameEnd }: Span, by: number): Span {
    return { id, start: start + by, end: end + by, nameStart: nameStart + by, nameEnd: nameEnd + by };
}

/** One span, or none for a node that no text stands for. */
function spanOf(node: AstNode, id: string): readonly Span[] {
    const cst = node.$cstNode;
    if (!cst) return [];
    const { offset: start, end } = cst;
    const named = nameOf(node);
    return [{ id, start, end, nameStart: named?.offset ?? start, nameEnd: named?.end ?? end }];
}

/** Where the name of a thing with a block stands; a fact is selected as a whole. */
function nameOf(node: AstNode & { readonly name?: string; readonly open?: boolean }): CstNode | undefined {
    return node.open === undefined || node.name === undefined ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
}
