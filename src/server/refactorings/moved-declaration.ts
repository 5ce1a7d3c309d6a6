import type { LangiumDocument, LangiumDocuments, Reference } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { importersOf, imports } from '../../language/imports.ts';
import { kindOf, spokenBare } from '../../language/kinds.ts';
import { type Declared, fileOf } from '../../language/outline.ts';
import { referencesIn } from '../../language/references.ts';
import { declaredIn, seenFrom } from '../../language/visible.ts';
import { pathTo } from './path-to.ts';
import type { Here } from './refactoring.ts';

export type Named = Declared & { readonly name: string };

/** The things that a declaration names. */
export function namedBy(node: Named): readonly Declared[] {
    return referencesIn(node).flatMap(({ reference }) => 'ref' in reference && reference.ref ? [reference.ref as Declared] : []);
}

export function uses({ references }: LangiumDocument, node: Named): boolean {
    return (references as readonly Reference[]).some(({ $nodeDescription }) => $nodeDescription?.node === node);
}

/** Other files that see the declaration by importing its file, and use it. */
export function usersOf(node: Named, { document, documents }: Here): readonly LangiumDocument[] {
    return importersOf(document, documents).map(file => file.$document!).filter(other => uses(other, node));
}

/** A library does not import who uses it: what the declaration names goes before it. */
export function needsHere(node: Named, { document }: Here): string | undefined {
    const near = namedBy(node).find(thing => fileOf(thing) === document.parseResult.value && thing !== node);
    return near && `It names the ${spokenBare(kindOf(near))} ${near.name}, which stands in this file: move that first.`;
}

/** Two things of one kind and name that somebody would see then: in the library, or by one of its names or of those that it has to import. */
export function clashOf(node: Named, library: LangiumDocument<JourneyFile>, users: readonly LangiumDocument[], needed: readonly LangiumDocument[], { document, documents }: Here): string | undefined {
    const all = [
        ...[library, ...importersOf(library, documents).map(file => file.$document!)].flatMap(file => twice([node], file, documents)),
        ...users.filter(user => !imports(user, library.uri.toString())).flatMap(user => twice(declarationsOf(library), user, documents)),
        ...needed.flatMap(file => twice(declarationsOf(file), library, documents)),
    ];
    const [other] = all;
    return other && `There is another ${spokenBare(kindOf(other))} ${other.name} in ${pathTo(fileOf(other).$document!.uri, document.uri)}.`;
}

/** What a file sees already of the kind and name of one of these things. */
function twice(things: readonly Declared[], file: LangiumDocument, documents: LangiumDocuments): readonly Declared[] {
    const seen = seenFrom(file, documents);
    return things.flatMap(thing => seen.flatMap(({ names }) => names.get(thing.name!) ?? []).filter(other => other !== thing && kindOf(other) === kindOf(thing)));
}

function declarationsOf({ parseResult }: LangiumDocument): readonly Declared[] {
    return [...declaredIn(parseResult.value as JourneyFile).values()].flat();
}
