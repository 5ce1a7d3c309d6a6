import { type AstNode, CstUtils, type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import { isSaidAgain, saidFirst } from './said-again.ts';

/** Something that bears a name. */
export type Thing = AstNode & { readonly name?: string };

/** A name in the text, and what it stands for. */
export interface ThingAt {
    readonly thing: Thing;
    /** As it is said here, without quotes: a pain may be said by its text too. */
    readonly name: string;
    /** Where the one segment stands that is under the caret, its quotes included. */
    readonly offset: number;
    readonly end: number;
    /** True where the thing is declared here; a pain that is named again in another column is declared where it was first. */
    readonly isDeclaration: boolean;
}

/** The declared thing whose name stands at an offset; right behind a name counts too. */
export function thingAt(document: LangiumDocument, offset: number): ThingAt | undefined {
    return referredAt(document, offset, false) ?? declaredAt(document, offset) ?? referredAt(document, offset, true) ?? declaredAt(document, offset - 1);
}

function referredAt(document: LangiumDocument, offset: number, behind: boolean): ThingAt | undefined {
    for (const reference of document.references) {
        const place = reference.$refNode;
        if (!place || place.offset > offset || place.end < offset || (place.end === offset) !== behind) continue;
        const thing = 'ref' in reference ? reference.ref : undefined;
        return thing && { thing: saidFirst(thing), name: reference.$refText, offset: place.offset, end: place.end, isDeclaration: false };
    }
    return undefined;
}

function declaredAt(document: LangiumDocument, offset: number): ThingAt | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
    const node = leaf?.astNode;
    const place = node && nameOf(node);
    if (!place || place.offset > offset || place.end <= offset) return undefined;
    return { thing: saidFirst(node), name: (node as Thing).name!, offset: place.offset, end: place.end, isDeclaration: !isSaidAgain(node) };
}

/** Where the name of a thing stands, at its declaration. */
export function nameOf(thing: Thing): CstNode | undefined {
    return thing.name ? GrammarUtils.findNodeForProperty(thing.$cstNode, 'name') : undefined;
}
