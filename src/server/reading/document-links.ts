import { type FileSystemProvider, type LangiumDocument, type LangiumDocuments, URI, UriUtils, type WorkspaceManager } from 'langium';
import type { DocumentLinkProvider, LangiumServices } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import { importedUri, isAddress, linkedUri } from '../../language/imports.ts';
import { openAddress } from '../../model/open-address.ts';
import { isFile } from '../is-file.ts';
import { fileOfPath, pathsIn } from '../names/paths-in.ts';
import { insideOfText } from './inside-of-text.ts';

/** Makes links of what is imported and of what there is to see; a path that leads to no file is none. */
export class JourneyLinks implements DocumentLinkProvider {
    private readonly documents: LangiumDocuments;
    private readonly files: FileSystemProvider;
    private readonly workspace: WorkspaceManager;

    constructor({ shared }: LangiumServices) {
        this.documents = shared.workspace.LangiumDocuments;
        this.files = shared.workspace.FileSystemProvider;
        this.workspace = shared.workspace.WorkspaceManager;
    }

    async getDocumentLinks(document: LangiumDocument): Promise<DocumentLink[]> {
        const { textDocument } = document;
        const links = await Promise.all(pathsIn(document).map(async ({ path, isImport, ...place }): Promise<DocumentLink | undefined> => {
            const target = await (isImport ? this.fileAt(importedUri(document, path)) : this.seen(path, document));
            const { offset, end } = insideOfText(place.offset, textDocument.getText().slice(place.offset, place.end));
            return target && { ...target, range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) } };
        }));
        return links.filter(link => link !== undefined);
    }

    /** An address is opened as it stands if it is one of the web or of a person: an editor would also run commands. */
    private async seen(path: string, document: LangiumDocument): Promise<Target | undefined> {
        if (isAddress(path)) return openAddress(path) === undefined ? undefined : { target: path, tooltip: path.replace(/^mailto:/i, 'Write to ') };
        const file = fileOfPath(path);
        const uri = linkedUri(document, file);
        const found = uri && this.isOfWorkspace(uri, document) ? await this.fileAt(uri) : undefined;
        return found && { ...found, target: `${found.target}${path.slice(file.length)}` };
    }

    /** True of a file in one of the folders that are open, or beside the document where none is. */
    private isOfWorkspace(uri: URI, document: LangiumDocument): boolean {
        const folders = this.workspace.workspaceFolders?.map(folder => URI.parse(folder.uri).toString()) ?? [];
        const around = folders.length > 0 ? folders : [UriUtils.dirname(document.uri).toString()];
        return around.some(folder => uri.toString().startsWith(folder.endsWith('/') ? folder : `${folder}/`));
    }

    private async fileAt(uri: URI | undefined): Promise<Target | undefined> {
        return uri && (this.documents.hasDocument(uri) || await isFile(this.files, uri)) ? { target: uri.toString(), tooltip: `Open ${UriUtils.basename(uri)}` } : undefined;
    }
}

type Target = Pick<DocumentLink, 'target' | 'tooltip'>;
