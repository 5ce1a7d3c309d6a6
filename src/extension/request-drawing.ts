import { workspace, type Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { drawJourney, type Drawing, type DrawParams } from '../protocol/lsp.ts';

/** Why there is no picture; `passing` where the next build may well bring one, so that the last picture may stay. */
export interface NoDrawing {
    readonly sentence: string;
    readonly passing: boolean;
}

/** Asks the server for a picture; never fails. */
export async function requestDrawing(client: LanguageClient, uri: Uri, wish: Pick<DrawParams, 'journey' | 'offset'>): Promise<Drawing | NoDrawing> {
    const name = workspace.asRelativePath(uri);
    try {
        await workspace.openTextDocument(uri);
    } catch {
        return { sentence: `${name} is gone or is not a text file.`, passing: false };
    }
    try {
        await client.start();
        const drawing = await client.sendRequest(drawJourney, { uri: uri.toString(), ...wish, theme: 'screen' });
        return drawing ?? { sentence: `${name} is gone.`, passing: false };
    } catch (reason) {
        client.error(`No picture of ${uri.toString(true)}`, reason, false);
        return { sentence: `${name} cannot be drawn now. The output "Journey" says why.`, passing: true };
    }
}
