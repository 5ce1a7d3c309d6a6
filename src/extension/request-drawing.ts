import { env, TabInputText, window, workspace, type Uri } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import type { DrawingDelta } from '../protocol/drawing-delta.ts';
import { drawJourney, type DrawParams } from '../protocol/lsp.ts';
import { wordsFor } from '../protocol/page-words/words-for.ts';

/** Why there is no picture; `passing` where the next build may well bring one, so that the last picture may stay. */
export interface NoDrawing {
    readonly sentence: string;
    readonly passing: boolean;
}

/** Asks the server for a picture, given the last one that the page has; never fails. */
export async function requestDrawing(client: LanguageClient, uri: Uri, wish: Pick<DrawParams, 'journey' | 'offset' | 'as'>, last: DrawingDelta | undefined): Promise<DrawingDelta | NoDrawing> {
    const name = workspace.asRelativePath(uri);
    const words = wordsFor(env.language);
    try {
        await openText(uri);
    } catch {
        return { sentence: words.noText(name), passing: false };
    }
    try {
        const since = last?.uri === uri.toString() ? last.number : undefined;
        const drawing = await client.sendRequest(drawJourney, { uri: uri.toString(), ...wish, theme: 'screen', since });
        return drawing ?? { sentence: words.gone(name), passing: false };
    } catch (reason) {
        client.error(`No picture of ${uri.toString(true)}`, reason, false);
        return { sentence: words.cannotDraw(name), passing: true };
    }
}

/** A text that was never saved is gone when it is closed: to open it would make a new one of its name. */
async function openText(uri: Uri): Promise<void> {
    const isOpen = workspace.textDocuments.some(document => document.uri.toString() === uri.toString())
        || window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()));
    if (uri.scheme === 'untitled' && !isOpen) throw new Error('It was closed.');
    await workspace.openTextDocument(uri);
}
