import { setInterruptionPeriod } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import type { Connection } from 'vscode-languageserver';
import { serveRules } from './consulting.ts';
import { servePreview } from './preview.ts';
import { createServerServices } from './services.ts';

/** Answers an editor on this connection until it closes. */
export function startServer(connection: Connection): void {
    // Milliseconds of checking after which a picture that is asked for may come in between.
    setInterruptionPeriod(2);
    const services = createServerServices({ connection, ...NodeFileSystem });
    servePreview(connection, services);
    serveRules(connection, services);
    startLanguageServer(services.shared);
}
