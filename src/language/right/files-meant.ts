import { type FileSystemProvider, type LangiumDocument, type LangiumDocuments, type URI, UriUtils } from 'langium';
import { nearestFew } from '../nearest.ts';

/** Paths that may have been meant by one that leads to no journey: the same file elsewhere, or one with almost the same name. */
export function journeysMeant(path: string, document: LangiumDocument, documents: LangiumDocuments): readonly string[] {
    const here = UriUtils.dirname(document.uri);
    const paths = documents.all.filter(({ uri }) => !UriUtils.equals(uri, document.uri)).map(({ uri }) => UriUtils.relative(here, uri)).toArray();
    const name = baseOf(path).replace(/(\.journey)?$/i, '.journey').toLowerCase();
    const same = paths.filter(one => baseOf(one).toLowerCase() === name);
    return same.length > 0 ? same.sort((a, b) => a.length - b.length).slice(0, 3) : nearestFew(path, paths);
}

/** Files beside the one that a path would lead to, with almost its name. */
export async function filesMeant(path: string, uri: URI, files: FileSystemProvider): Promise<readonly string[]> {
    try {
        const folder = path.slice(0, path.length - baseOf(path).length);
        const names = (await files.readDirectory(UriUtils.dirname(uri))).filter(({ isFile }) => isFile).map(one => UriUtils.basename(one.uri));
        return nearestFew(baseOf(path), names).map(name => folder + name);
    } catch {
        return [];
    }
}

function baseOf(path: string): string {
    return path.slice(path.lastIndexOf('/') + 1);
}
