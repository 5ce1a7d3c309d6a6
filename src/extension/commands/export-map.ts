import { window } from 'vscode';
import { askExport, shownIn } from '../export/ask-export.ts';
import { askTarget } from '../export/ask-target.ts';
import { saveExport } from '../export/save-export.ts';
import type { Command } from './command.ts';

/** Saves the journey at the caret, or the one that the preview shows, in a format that is chosen. */
export const exportMap: Command = {
    id: 'journey.export',
    run: async parts => {
        const shown = shownIn(parts);
        if (!shown) return void window.showInformationMessage('Open a .journey file first: the journey at the caret is exported.');
        try {
            const wish = await askExport(parts, shown, 'Export Map');
            const target = wish && await askTarget(shown, wish, 'Export Map');
            if (target) await saveExport(parts, shown.uri, wish.params, target);
        } catch (reason) {
            parts.server.fail('The map could not be exported. The output "Journey" says why.', reason);
        }
    }
};
