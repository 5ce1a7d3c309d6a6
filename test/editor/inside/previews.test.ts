import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { previewViewType } from '../../../src/protocol/preview.ts';
import { eventually, open } from './wait.ts';

const journey = (title: string): string => `journey One "${title}" as-is {\n  action pay "Pays"\n}\n`;

describe('Several previews', function () {
    this.timeout(60_000);
    afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(() => vscode.commands.executeCommand('workbench.action.closeAllEditors')));

    const previews = (): readonly string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(previewViewType)).map(({ label }) => label);
    const show = (): Thenable<unknown> => vscode.commands.executeCommand('journey.openPreviewToSide');
    const pin = async (command: string): Promise<void> => {
        await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
        await vscode.commands.executeCommand(command);
    };
    const titles = (...wanted: readonly string[]): Promise<void> =>
        eventually(`the previews are ${wanted.join(' and ')}`, () => previews().length === wanted.length && wanted.every((title, i) => previews()[i]!.startsWith(title)));

    it('a pinned one keeps its journey, another journey gets its own, and the same one is not opened twice', async () => {
        await open('return.journey');
        await show();
        await titles('Preview Sending back what does not fit');
        await pin('journey.pinPreview');
        await titles('[Preview] Sending back what does not fit');
        await open('return-to-be.journey');
        await show();
        await eventually('the other journey has its preview', () => previews().some(label => label.startsWith('Preview') && label.includes('June 2027')));
        await open('return.journey');
        await show();
        assert.equal(previews().length, 2);
        assert.ok(previews().some(label => label.startsWith('[Preview] Sending back')), previews().join());
    });

    it('one that is let go follows again', async () => {
        await open('return.journey');
        await show();
        await titles('Preview Sending back what does not fit');
        await pin('journey.pinPreview');
        await pin('journey.unpinPreview');
        await open('return-to-be.journey');
        await eventually('it followed', () => previews().length === 1 && previews()[0]!.startsWith('Preview') && previews()[0]!.includes('June 2027'));
    });

    it('a text that nobody has saved is shown as it is typed', async () => {
        const document = await vscode.workspace.openTextDocument({ language: 'journey', content: journey('Never saved') });
        await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
        await show();
        await titles('Preview Never saved');
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, document.positionAt(document.getText().indexOf('saved')), 'yet ');
        await vscode.workspace.applyEdit(edit);
        await titles('Preview Never yet saved');
    });

    it('a text that is no file of this machine is shown', async () => {
        const provider = vscode.workspace.registerTextDocumentContentProvider('elsewhere', { provideTextDocumentContent: () => journey('From elsewhere') });
        try {
            await vscode.window.showTextDocument(vscode.Uri.parse('elsewhere:/shop/one.journey'), { viewColumn: vscode.ViewColumn.One });
            await show();
            await titles('Preview From elsewhere');
        } finally {
            provider.dispose();
        }
    });

    it('a link to the thing at the caret names the file, the journey and the thing', async () => {
        const { document } = await open('return.journey');
        const caret = document.positionAt(document.getText().indexOf('touchpoint register') + 'touchpoint '.length);
        vscode.window.activeTextEditor!.selection = new vscode.Selection(caret, caret);
        await vscode.commands.executeCommand('journey.copyLink');
        assert.equal(await vscode.env.clipboard.readText(), `${vscode.env.uriScheme}://journey-as-code.journey-as-code/open?file=return.journey&journey=ReturnOrder&thing=column.register`);
    });
});
