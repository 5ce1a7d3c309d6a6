import { type LangiumDocument, type LangiumDocuments, type URI, UriUtils } from 'langium';
import type { JourneyFile } from './generated/ast.ts';
import { outlineOf } from './outline.ts';

/** Where an import's path leads, relative to the file that it stands in; undefined for a path that is not relative. */
export function importedUri(document: LangiumDocument, path: string): URI | undefined {
    if (path.trim() === '' || /^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('/') || path.includes('\0')) return undefined;
    return UriUtils.resolvePath(UriUtils.dirname(document.uri), path.replaceAll('\\', '/'));
}

/** The files that a file imports, itself left out. */
export function importsOf(document: LangiumDocument): readonly URI[] {
    const uris = new Map<string, URI>();
    for (const { path } of outlineOf(document.parseResult.value as JourneyFile).imports) {
        const uri = path === undefined ? undefined : importedUri(document, path);
        if (uri && !UriUtils.equals(uri, document.uri)) uris.set(uri.toString(), uri);
    }
    return [...uris.values()];
}

/** The files beside a file that import it: what they plan and how they view its journeys belongs to the picture. */
export function filesAbout(document: LangiumDocument, documents: LangiumDocuments): readonly JourneyFile[] {
    const folder = UriUtils.dirname(document.uri).toString();
    return documents.all
        .filter(other => other !== document && UriUtils.dirname(other.uri).toString() === folder && imports(other, document.uri))
        .map(other => other.parseResult.value as JourneyFile)
        .toArray();
}

export function imports(document: LangiumDocument, uri: URI): boolean {
    return importsOf(document).some(imported => UriUtils.equals(imported, uri));
}
