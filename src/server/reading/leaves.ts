import { type AstNode, AstUtils, type CompositeCstNode, type CstNode, GrammarAST, type LeafCstNode } from 'langium';

/** Takes a token or comment; `feature` is the property that it is the value of, or where it is none an empty text. */
export type Visit = (leaf: LeafCstNode, feature: string) => void;

/** Shows every token and comment of a tree, or of the part between two offsets. What the repair has put in has no length. */
export function visitLeaves(root: AstNode, visit: Visit, from = 0, to = Infinity): void {
    if (root.$cstNode) visitIn(root.$cstNode as CompositeCstNode, '', visit, from, to);
}

function visitIn({ content }: CompositeCstNode, feature: string, visit: Visit, from: number, to: number): void {
    const isWhole = from === 0 && to === Infinity;
    for (const child of content) {
        if (!isWhole && (child.end <= from || child.offset >= to)) continue;
        const own = featureOf(child) || feature;
        // What stands in a value belongs to the value's property; what stands in a thing or in a fact does not.
        if ('content' in child) visitIn(child as CompositeCstNode, own === 'entries' || own === 'tails' ? '' : own, visit, from, to);
        else visit(child as LeafCstNode, own);
    }
}

const known = new WeakMap<object, string>();

function featureOf({ grammarSource }: CstNode): string {
    if (!grammarSource) return '';
    let feature = known.get(grammarSource);
    if (feature === undefined) known.set(grammarSource, feature = AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature ?? '');
    return feature;
}
