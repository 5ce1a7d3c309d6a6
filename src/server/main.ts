import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start.ts';

const connection = createConnection(ProposedFeatures.all);
process.on('uncaughtException', reason => connection.console.error(`The server goes on after an unexpected error: ${reason.stack}`));
startServer(connection, name => readFile(join(__dirname, name)));
