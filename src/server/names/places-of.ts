import { AstUtils, type LangiumDocument, type LangiumDocuments } from 'langium';
import { heldIn } from '../../language/documents.ts';
import { imports } from '../../language/imports.ts';
import { sameOnes, saidFirst } from './said-again.ts';
import { nameOf, type Thing } from './thing-at.ts';

/** One place where a thing is named, its quotes included. */
export interface Place {
    readonly document: LangiumDocument;
    /** As it is said here, without quotes. */
    readonly name: string;
    readonly offset: number;
    readonly end: number;
    readonly isDeclaration: boolean;
}

/** What has the files of the workspace: the services of the language, or of the server. */
export interface Workspace {
    readonly shared: { readonly workspace: { readonly LangiumDocuments: LangiumDocuments } };
}

/** Every place where a thing is named, across files: its own file first, each from its start to its end. */
export function placesOf(thing: Thing, services: Workspace): readonly Place[] {
    return filesAround(thing, services).flatMap(document => placesIn(document, thing));
}

/** The places in one file. */
export function placesIn(document: LangiumDocument, thing: Thing): readonly Place[] {
    const same = new Set(sameOnes(thing));
    const places: Place[] = [];
    for (const reference of document.references) {
        const target = '$nodeDescription' in reference ? reference.$nodeDescription?.node : undefined;
        const { $refNode } = reference;
        if (target && $refNode && same.has(target)) places.push({ document, name: reference.$refText, offset: $refNode.offset, end: $refNode.end, isDeclaration: false });
    }
    const first = saidFirst(thing);
    for (const one of AstUtils.getDocument(thing) === document ? same : []) {
        const name = nameOf(one);
        if (name) places.push({ document, name: one.name!, offset: name.offset, end: name.end, isDeclaration: one === first });
    }
    return places.sort((a, b) => a.offset - b.offset);
}

/** The files that can name a thing: its own and those that import it, which no import hands on. */
export function filesAround(thing: Thing, { shared: { workspace } }: Workspace): readonly LangiumDocument[] {
    const own = AstUtils.getDocument(thing);
    const uri = own.uri.toString();
    return [own, ...heldIn(workspace.LangiumDocuments).filter(other => other !== own && imports(other, uri))];
}
