import { AstUtils, type FileSystemProvider, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { DefinitionProvider, LangiumServices } from 'langium/lsp';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver';
import { linkedUri } from '../../language/imports.ts';
import { isFile } from '../is-file.ts';
import { fileOfPath, pathsIn } from './paths-in.ts';
import { rangeIn } from './range-in.ts';
import { nameOf, thingAt } from './thing-at.ts';

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Leads from a name to where it is declared, and from a path to its file. */
export class JourneyDefinitions implements DefinitionProvider {
    private readonly documents: LangiumDocuments;
    private readonly files: FileSystemProvider;

    constructor({ shared }: LangiumServices) {
        this.documents = shared.workspace.LangiumDocuments;
        this.files = shared.workspace.FileSystemProvider;
    }

    async getDefinition(document: LangiumDocument, { position }: DefinitionParams): Promise<LocationLink[] | undefined> {
        const offset = document.textDocument.offsetAt(position);
        return definedAt(document, offset) ?? await this.fileAt(document, offset);
    }

    private async fileAt(document: LangiumDocument, offset: number): Promise<LocationLink[] | undefined> {
        const path = pathsIn(document).find(one => one.offset <= offset && offset <= one.end);
        const uri = path && linkedUri(document, fileOfPath(path.path));
        if (!uri || !(this.documents.hasDocument(uri) || await isFile(this.files, uri))) return undefined;
        return [{ originSelectionRange: rangeIn(document, path), targetUri: uri.toString(), targetRange: start, targetSelectionRange: start }];
    }
}

function definedAt(document: LangiumDocument, offset: number): LocationLink[] | undefined {
    const at = thingAt(document, offset);
    const name = at && nameOf(at.thing);
    if (!name) return undefined;
    const target = AstUtils.getDocument(at.thing);
    return [{ originSelectionRange: rangeIn(document, at), targetUri: target.uri.toString(), targetRange: rangeIn(target, at.thing.$cstNode!), targetSelectionRange: rangeIn(target, name) }];
}
