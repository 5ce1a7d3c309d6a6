import { Uri, window, workspace } from 'vscode';
import { fromBase64 } from '../../protocol/base64.ts';
import { askExport, shownIn } from '../export/ask-export.ts';
import { askTarget, exportName } from '../export/ask-target.ts';
import { openFile, systemOpens } from '../export/open-file.ts';
import { runExport } from '../export/run-export.ts';
import { saveExport } from '../export/save-export.ts';
import type { Command } from './command.ts';

/**
 * VS Code has no printer: the journey is written on pages of paper, which the system's own program for such files opens and prints.
 * Where the files lie on another machine they are saved, for whoever can print them.
 */
export const printMap: Command = {
    id: 'journey.print',
    run: async parts => {
        const shown = shownIn(parts);
        if (!shown) return void window.showInformationMessage('Open a .journey file first: the journey at the caret is printed.');
        try {
            const wish = await askExport(parts, shown, 'Print Map', ({ papers }) => papers.length > 0);
            if (!wish) return;
            const { globalStorageUri } = parts.context;
            if (!systemOpens(globalStorageUri)) {
                const target = await askTarget(shown, wish, 'Save the Pages to Print');
                return target && await saveExport(parts, shown.uri, wish.params, target, 'VS Code cannot print by itself: the program that opens this file can.');
            }
            const exported = await runExport(parts, shown.uri, wish.params, 'Making the pages to print');
            if (!exported) return;
            const pages = Uri.joinPath(globalStorageUri, 'print', exportName(shown.uri, shown.title, wish.view?.name ?? '', wish.format.ending));
            await workspace.fs.writeFile(pages, fromBase64(exported.bytes));
            await openFile(pages);
        } catch (reason) {
            parts.server.fail('The map could not be printed. The output "Journey" says why.', reason);
        }
    }
};
