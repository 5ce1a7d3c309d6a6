import { type LangiumDocument, URI, UriUtils } from 'langium';
import type { FileOperationHandler, LangiumSharedServices } from 'langium/lsp';
import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../edit/text-edit.ts';
import { heldIn } from '../../language/documents.ts';
import { linkedUri } from '../../language/imports.ts';
import { writtenText } from '../../language/written.ts';
import { workspaceEdits } from '../workspace-edit.ts';
import { fileOfPath, partOfPath, pathsIn } from './paths-in.ts';

/** Where a file or folder is after others were moved. */
type Move = (uri: URI) => URI;

/** Keeps imports and links right when files or folders are renamed or moved in the editor: those to them, and those of them. */
export class MovedFiles implements FileOperationHandler {
    readonly fileOperationOptions = { willRename: { filters: [{ pattern: { glob: '**' } }] } };
    readonly willRenameFiles: (params: RenameFilesParams) => Promise<WorkspaceEdit>;

    constructor(services: LangiumSharedServices) {
        const { LangiumDocuments: documents, WorkspaceLock: lock } = services.workspace;
        const write = workspaceEdits(services);
        this.willRenameFiles = ({ files }) => lock.read(() => {
            const move = moveOf(files);
            return write(heldIn(documents).map(document => [document, followed(document, move)]));
        });
    }
}

function moveOf(files: RenameFilesParams['files']): Move {
    const moved = new Map(files.map(({ oldUri, newUri }) => [UriUtils.normalize(oldUri), URI.parse(newUri)]));
    return function move(uri: URI): URI {
        const here = moved.get(uri.toString());
        if (here) return here;
        const folder = UriUtils.dirname(uri);
        if (folder.path === uri.path) return uri;
        const now = move(folder);
        return now === folder ? uri : UriUtils.joinPath(now, UriUtils.basename(uri));
    };
}

/** The edits after which a file's paths lead where they led before. */
function followed(document: LangiumDocument, move: Move): readonly TextEdit[] {
    const from = move(document.uri);
    return pathsIn(document).flatMap(({ path, offset, end }) => {
        const file = fileOfPath(path);
        const uri = linkedUri(document, file);
        const to = uri && move(uri);
        if (!to || UriUtils.equals(linkedUri({ uri: from }, file), to)) return [];
        return [{ offset, end, text: writtenText(pathTo(to, from, file) + partOfPath(path)) }];
    });
}

/** A path in the manner of the one that it replaces: with the `./` before it, the slash behind it. */
function pathTo(to: URI, from: URI, old: string): string {
    const path = UriUtils.relative(UriUtils.dirname(from), to);
    const start = old.startsWith('./') && !path.startsWith('../') ? './' : '';
    return start + path + (old.endsWith('/') ? '/' : '');
}
