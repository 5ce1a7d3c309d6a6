import { commands, ViewColumn, window } from 'vscode';
import type { Command } from './command.ts';

/** What VS Code has for it. */
const move = 'workbench.action.moveEditorToNewWindow';

/** Shows the map in a window of its own, for another screen. */
export const openPreviewApart: Command = {
    id: 'journey.openPreviewInNewWindow',
    run: async ({ previews }) => {
        const preview = previews.current?.panel.active ? previews.current : previews.open(ViewColumn.Active);
        if (!preview) return;
        if (!(await commands.getCommands()).includes(move)) return void window.showInformationMessage('This editor has one window only; the preview stays in its tab.');
        await preview.activate();
        await commands.executeCommand(move);
    }
};
