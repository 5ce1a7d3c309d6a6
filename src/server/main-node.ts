import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeFileSystemProvider } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Machine } from './machine.ts';

/** What there is in a process of Node: a disk, and the program's own folder on it. */
export const machine: Machine = {
    connection: createConnection(ProposedFeatures.all),
    disk: new NodeFileSystemProvider(),
    readAsset: name => readFile(join(__dirname, name)),
    onUnexpected: tell => void process.on('uncaughtException', tell)
};
