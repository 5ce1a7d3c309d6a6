import { DocumentState, type LangiumDocument } from 'langium';
import { CodeLensRefreshRequest, type Connection, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { JourneyFile } from '../language/generated/ast.ts';
import { outlineOf } from '../language/outline.ts';
import type { ServerServices } from './services.ts';
import { ClientSettings } from './settings.ts';

/** Asks the client, where it can, to ask again for what changes without an edit of the file that it shows: by a setting, or by who travels in another file. */
export function serveRefreshes(connection: Connection, { shared }: ServerServices): void {
    let refreshLenses = (): void => undefined;
    let refreshHints = (): void => undefined;
    const travellers = new Map<string, string>();

    shared.lsp.LanguageServer.onInitialize(({ capabilities: { workspace } }) => {
        if (workspace?.codeLens?.refreshSupport) refreshLenses = () => void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
        if (workspace?.inlayHint?.refreshSupport) refreshHints = () => void connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
    });
    ClientSettings.of(shared).onChange(() => {
        refreshLenses();
        refreshHints();
    });
    shared.workspace.DocumentBuilder.onUpdate((_, deleted) => {
        if (deleted.filter(uri => travellers.delete(uri.toString())).length > 0) refreshLenses();
    });
    shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.IndexedReferences, documents => {
        if (documents.filter(travelOtherwise).length > 0) refreshLenses();
    });

    function travelOtherwise(document: LangiumDocument): boolean {
        const uri = document.uri.toString();
        const now = travellersIn(document);
        const before = travellers.get(uri) ?? '';
        travellers.set(uri, now);
        return before !== now;
    }
}

/** A line a journey that names who travels. */
function travellersIn({ parseResult }: LangiumDocument): string {
    return outlineOf(parseResult.value as JourneyFile).journeys
        .map(({ facts }) => facts.flatMap(fact => fact.$type === 'PersonasFact' ? fact.personas.map(({ ref, $refText }) => ref?.name ?? $refText) : []).join())
        .filter(names => names !== '').join('\n');
}
