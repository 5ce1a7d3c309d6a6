import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { previewViewType } from '../../../src/protocol/preview.ts';
import { eventually, open } from './wait.ts';

describe('The preview', () => {
    before(() => open('return.journey'));
    afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    it('opens beside the journey, bears its title, and leaves the focus in the text', async () => {
        const editor = await open('return.journey');
        await vscode.commands.executeCommand('journey.openPreviewToSide');
        await eventually('the preview bears the title', () => preview()?.label.includes('Sending back what does not fit') === true);
        assert.equal(preview()?.group.viewColumn, vscode.ViewColumn.Two);
        assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    });

    it('is one preview, that follows the journey in use', async () => {
        await open('return.journey');
        await vscode.commands.executeCommand('journey.openPreviewToSide');
        await vscode.commands.executeCommand('journey.openPreviewToSide');
        await open('return-to-be.journey');
        await eventually('the preview bears the other title', () => preview()?.label.includes('June 2027') === true);
        assert.equal(previews().length, 1);
    });

    it('opens in the place of the text, too', async () => {
        await open('return.journey');
        await vscode.commands.executeCommand('journey.openPreview');
        await eventually('the preview is there', () => preview()?.group.viewColumn === vscode.ViewColumn.One);
    });
});

function previews(): readonly vscode.Tab[] {
    return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(previewViewType));
}

const preview = () => previews()[0];
