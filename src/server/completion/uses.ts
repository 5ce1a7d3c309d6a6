import type { AstNode, LangiumDocument, Reference } from 'langium';

const known = new WeakMap<LangiumDocument['references'], ReadonlyMap<AstNode, number>>();

/** How often a document names each thing; counted once after it has been linked. */
export function usesIn({ references }: LangiumDocument): ReadonlyMap<AstNode, number> {
    let uses = known.get(references);
    if (!uses) known.set(references, uses = count(references));
    return uses;
}

function count(references: LangiumDocument['references']): ReadonlyMap<AstNode, number> {
    const uses = new Map<AstNode, number>();
    for (const reference of references) {
        const thing = (reference as Reference).ref;
        if (thing) uses.set(thing, (uses.get(thing) ?? 0) + 1);
    }
    return uses;
}
