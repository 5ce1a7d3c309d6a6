import { UriUtils, URI } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { heldIn } from '../../../language/documents.ts';
import { imports, linkedUri } from '../../../language/imports.ts';
import { writtenText } from '../../../language/written.ts';
import { helpAt, type Here } from '../here.ts';
import type { Offer } from '../offer.ts';
import type { Source } from '../source.ts';

/** More paths than this make no list that anybody reads. */
const MOST = 60;

/** Paths behind `import` and `see`: journeys of the workspace that are not yet imported, and what the folder has that is typed so far. */
export const paths: Source = async here => {
    const { path } = here.expected;
    if (path === undefined) return [];
    const typed = here.caret.piece.typed.replace(/^"/, '');
    const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
    const known = path === 'import' ? journeysIn(here).filter(one => one.startsWith(folder)) : [];
    const all = [...new Set([...known, ...await entriesOf(here, folder, path === 'import')])];
    if (all.length > MOST) here.cutShort();
    return all.slice(0, MOST).map(one => ({ ...offer(one), sentence: helpAt(here, path)?.sentence, example: `${path} ${writtenText(one)}` }));
};

function offer(path: string): Offer {
    const isFolder = path.endsWith('/');
    const written = writtenText(path);
    return {
        label: path, kind: isFolder ? CompletionItemKind.Folder : CompletionItemKind.File, text: written,
        // The next name is typed between the quotes.
        snippet: isFolder ? `${written.slice(0, -1).replaceAll(/[\\$}]/g, '\\$&')}$0"` : undefined,
    };
}

/** The nearest first. */
function journeysIn({ document, services }: Here): readonly string[] {
    const folder = UriUtils.dirname(document.uri);
    return heldIn(services.shared.workspace.LangiumDocuments)
        .filter(({ uri }) => !UriUtils.equals(uri, document.uri) && !imports(document, uri.toString()))
        .map(({ uri }) => UriUtils.relative(folder, uri))
        .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
}

/** Files and folders below a folder that is typed; of files behind `import` journeys only. */
async function entriesOf({ document, services }: Here, folder: string, onlyJourneys: boolean): Promise<readonly string[]> {
    const uri: URI | undefined = folder === '' ? UriUtils.dirname(document.uri) : linkedUri(document, folder);
    if (!uri) return [];
    try {
        const entries = await services.shared.workspace.FileSystemProvider.readDirectory(uri);
        return entries.map(entry => ({ ...entry, name: UriUtils.basename(entry.uri) }))
            .filter(({ name, isFile, uri }) => !name.startsWith('.') && (!isFile || !onlyJourneys || name.endsWith('.journey')) && !(onlyJourneys && isFile && (UriUtils.equals(uri, document.uri) || imports(document, uri.toString()))))
            .map(({ name, isDirectory }) => folder + name + (isDirectory ? '/' : ''))
            .sort();
    } catch {
        return [];
    }
}
