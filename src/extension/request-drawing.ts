import { env, TabInputText, window, workspace, type Uri } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { handedOn, type HandedOn } from '../protocol/drawing-delta.ts';
import { drawJourney, type DrawParams } from '../protocol/lsp.ts';
import { wordsFor } from '../protocol/page-words/words-for.ts';

/** Why there is no picture; `passing` where the next build may well bring one, so that the last picture may stay. */
export interface NoDrawing {
    readonly sentence: string;
    readonly passing: boolean;
}

/** Pictures with their spans as a text, which the next picture of the same document is told against. */
const kept = new WeakMap<HandedOn, string>();

/** Asks the server for a picture, given the last one that the page has; never fails. */
export async function requestDrawing(client: LanguageClient, uri: Uri, wish: Pick<DrawParams, 'journey' | 'offset' | 'as'>, last: HandedOn | undefined): Promise<HandedOn | NoDrawing> {
    const name = workspace.asRelativePath(uri);
    const words = wordsFor(env.language);
    try {
        await openText(uri);
    } catch {
        return { sentence: words.noText(name), passing: false };
    }
    try {
        const before = last?.uri === uri.toString() ? kept.get(last) : undefined;
        const delta = await client.sendRequest(drawJourney, { uri: uri.toString(), ...wish, theme: 'screen', since: before === undefined ? undefined : last?.number });
        if (!delta) return { sentence: words.gone(name), passing: false };
        const { drawing, spans } = handedOn(delta, before ?? '');
        kept.set(drawing, spans);
        return drawing;
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
