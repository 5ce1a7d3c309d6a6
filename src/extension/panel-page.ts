import { env, Uri, type Webview } from 'vscode';
import { toBase64 } from '../protocol/base64.ts';
import { wordsFor } from '../protocol/page-words/words-for.ts';
import { previewPage } from '../protocol/page.ts';

/** The preview page with its parts from the extension's own folder. */
export function panelPage(webview: Webview, extension: Uri): string {
    const part = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
    return previewPage({
        title: 'Journey',
        words: wordsFor(env.language),
        script: part('webview.js'),
        style: part('page.css'),
        origin: webview.cspSource,
        nonce: toBase64(crypto.getRandomValues(new Uint8Array(16))),
        connects: false
    });
}
