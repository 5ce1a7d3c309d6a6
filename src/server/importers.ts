import type { LangiumDocument, LangiumDocuments } from 'langium';
import type { JourneyFile } from '../language/generated/ast.ts';
import { importsOf } from '../language/imports.ts';

const imported = new WeakMap<JourneyFile, ReadonlySet<string>>();

/** The files that import a document: their initiatives and views are about its journeys too. */
export function importersOf(document: LangiumDocument, documents: LangiumDocuments): readonly JourneyFile[] {
    const uri = document.uri.toString();
    return documents.all.filter(other => importedBy(other).has(uri)).map(fileOf).toArray();
}

/** Kept with the tree, since every picture asks it of every file. */
function importedBy(document: LangiumDocument): ReadonlySet<string> {
    const file = fileOf(document);
    let uris = imported.get(file);
    if (!uris) imported.set(file, uris = new Set(importsOf(document).map(uri => uri.toString())));
    return uris;
}

function fileOf(document: LangiumDocument): JourneyFile {
    return document.parseResult.value as JourneyFile;
}
