import type { Connection } from 'vscode-languageserver';
import { listTemplates } from '../../protocol/lsp.ts';
import { templates } from './index.ts';

/** Answers which journeys one may begin with, as of today. */
export function serveTemplates(connection: Connection): void {
    connection.onRequest(listTemplates, () => {
        const today = new Date().toISOString().slice(0, 10);
        return templates.map(({ snippet, ...words }) => ({ ...words, snippet: snippet(today) }));
    });
}
