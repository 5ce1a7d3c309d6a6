import { AllFiles } from './all-files.ts';
import { ClientFiles } from './client-files.ts';
import type { Machine } from './machine.ts';
import { startServer } from './start.ts';

// One program for both: only what it finds where it runs is another, and is loaded there alone.
const found = 'importScripts' in globalThis ? import('./main-web.ts') : import('./main-node.ts');
void found.then(({ machine }) => start(machine));

function start({ connection, disk, readAsset, onUnexpected }: Machine): void {
    const client = new ClientFiles(connection);
    onUnexpected(reason => connection.console.error(`The server goes on after an unexpected error: ${reason instanceof Error ? reason.stack : String(reason)}`));
    startServer(connection, readAsset ?? (name => client.readAsset(name)), disk ? new AllFiles(disk, client) : client);
}
