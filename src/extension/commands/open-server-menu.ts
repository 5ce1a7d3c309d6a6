import { window, type QuickPickItem } from 'vscode';
import type { Command } from './command.ts';
import { restartServer } from './restart-server.ts';
import { showLog } from './show-log.ts';

/** Asks what to do about the language server; the status item opens it. */
export const openServerMenu: Command = {
    id: 'journey.openServerMenu',
    run: async parts => {
        const chosen = await window.showQuickPick(choices, { title: 'Journey Language Server' });
        return chosen?.command.run(parts);
    }
};

const choices: readonly (QuickPickItem & { readonly command: Command })[] = [
    { label: '$(debug-restart) Restart Server', command: restartServer },
    { label: '$(output) Show Log', command: showLog }
];
