import { DocumentState } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import type { Connection, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { answer } from '../guard.ts';
import type { ServerServices } from '../services.ts';
import { selectionRangesAt } from './selection-ranges.ts';

/** Answers what Langium's language server does not know of. */
export function serveReading(connection: Connection, { shared }: ServerServices): void {
    connection.onSelectionRanges(createRequestHandler<SelectionRangeParams, SelectionRange[]>(
        (_, document, { positions }) => answer(() => selectionRangesAt(document, positions), 'SelectionRanges', line => connection.console.error(line)), shared, DocumentState.Parsed));
}
