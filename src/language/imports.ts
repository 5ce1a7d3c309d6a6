import { type LangiumDocument, type LangiumDocuments, type URI, UriUtils } from 'langium';
import { heldIn } from './documents.ts';
import type { JourneyFile } from './generated/ast.ts';
import { outlineOf } from './outline.ts';

/** Where an import's path leads; undefined for a path that is not relative, or leads to another kind of file. */
export function importedUri(document: LangiumDocument, path: string): URI | undefined {
    return path.endsWith('.journey') ? linkedUri(document, path) : undefined;
}

/** Where a path leads, relative to the file that it stands in; undefined for a path that is not relative. */
export function linkedUri(document: Pick<LangiumDocument, 'uri'>, path: string): URI | undefined {
    if (path.trim() === '' || isAddress(path) || path.startsWith('/') || path.includes('\0')) return undefined;
    return UriUtils.resolvePath(UriUtils.dirname(document.uri), path.replaceAll('\\', '/'));
}

/** True for what has a scheme of its own: `https://…`, `mailto:…`. */
export function isAddress(path: string): boolean {
    return /^[a-z][a-z0-9+.-]*:/i.test(path);
}

/** The files that a file imports, itself left out. */
export function importsOf(document: LangiumDocument): Iterable<URI> {
    return importsByName(document).values();
}

export function imports(document: LangiumDocument, uri: string): boolean {
    return importsByName(document).has(uri);
}

/** The files that import a file: what they plan and how they view its journeys belongs to the picture. In one order, however they were read. */
export function importersOf(document: LangiumDocument, documents: LangiumDocuments): readonly JourneyFile[] {
    const uri = document.uri.toString();
    const importers = heldIn(documents).filter(other => imports(other, uri));
    return importers.sort((a, b) => a.uri.toString() < b.uri.toString() ? -1 : 1).map(fileOf);
}

/** True for a file that imports one of these. */
export function importsOneOf(document: LangiumDocument, uris: ReadonlySet<string>): boolean {
    for (const uri of importsByName(document).keys()) {
        if (uris.has(uri)) return true;
    }
    return false;
}

const known = new WeakMap<JourneyFile, ReadonlyMap<string, URI>>();

/** Kept with the tree, since every keystroke asks it of every file. */
function importsByName(document: LangiumDocument): ReadonlyMap<string, URI> {
    const file = fileOf(document);
    let uris = known.get(file);
    if (!uris) known.set(file, uris = readImports(file, document));
    return uris;
}

function readImports(file: JourneyFile, document: LangiumDocument): ReadonlyMap<string, URI> {
    const uris = new Map<string, URI>();
    for (const { path } of outlineOf(file).imports) {
        const uri = path === undefined ? undefined : importedUri(document, path);
        if (uri && !UriUtils.equals(uri, document.uri)) uris.set(uri.toString(), uri);
    }
    return uris;
}

function fileOf(document: LangiumDocument): JourneyFile {
    return document.parseResult.value as JourneyFile;
}
