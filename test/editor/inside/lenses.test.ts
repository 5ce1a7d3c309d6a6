import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, open, uriOf } from './wait.ts';

const two = `journey Order "Order it" {
  action a { feels fine +1 }
}

journey Wait "Wait for it" {
  phase Long {
    action b { feels bored -1 }
  }
}
`;

describe('What is shown beside the text', () => {
    before(() => vscode.workspace.fs.writeFile(uriOf('two.journey'), new TextEncoder().encode(two)));
    afterEach(async () => {
        await setting('inlayHints.phases', undefined);
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });
    after(() => vscode.workspace.fs.delete(uriOf('two.journey')));

    it('leads from a journey to its lowest moment', async () => {
        await open('return.journey');
        await click(await lens('return.journey', /^Lowest moment: lost −2/));
        await eventually('the caret is there', () => selected()?.startsWith('feels lost -2') === true);
    });

    it('leads from a persona to its journeys', async () => {
        await open('library.journey');
        const { command } = await lens('library.journey', /^travels 2 journeys$/);
        await click({ command });
        assert.deepEqual((command!.arguments![2] as { uri: string }[]).map(({ uri }) => uri.split('/').at(-1)).sort(), ['return-to-be.journey', 'return.journey']);
    });

    it('opens the map of the journey that it stands above', async () => {
        await open('two.journey');
        await lens('two.journey', /^Preview$/);
        const previews = (await lenses('two.journey')).filter(({ command }) => command?.title === 'Preview');
        await click(previews[1]!);
        await eventually('the second journey is shown', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Wait for it'))));
    });

    it('is switched off, and on again, by its setting', async () => {
        await open('two.journey');
        const hints = async () => (await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uriOf('two.journey'), new vscode.Range(0, 0, 9, 0))).map(({ label }) => label);
        await eventually('the phase has its hint', async () => (await hints()).join() === 'average −1, lowest −1');
        await setting('inlayHints.phases', false);
        await eventually('the hint is gone', async () => (await hints()).length === 0);
        await setting('inlayHints.phases', undefined);
        await eventually('the hint is back', async () => (await hints()).length === 1);
    });

    it('tells which columns lead to one', async () => {
        const { document } = await open('return.journey');
        await lens('return.journey', /^Preview$/);
        const at = document.positionAt(document.getText().indexOf('ask "Asks'));
        const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, at);
        const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
        assert.deepEqual(calls.map(({ from }) => from.name), ['Waits for the money']);
    });
});

function lenses(name: string): Thenable<vscode.CodeLens[]> {
    return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uriOf(name));
}

async function lens(name: string, title: RegExp): Promise<Pick<vscode.CodeLens, 'command'>> {
    let found: vscode.CodeLens | undefined;
    await eventually(`${title} stands in ${name}`, async () => (found = (await lenses(name)).find(({ command }) => title.test(command?.title ?? ''))) !== undefined);
    return found!;
}

function click({ command }: Pick<vscode.CodeLens, 'command'>): Thenable<unknown> {
    return vscode.commands.executeCommand(command!.command, ...command!.arguments ?? []);
}

/** The text of the line where the caret is, from the caret on. */
function selected(): string | undefined {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.lineAt(editor.selection.start.line).text.slice(editor.selection.start.character);
}

function setting(name: string, value: boolean | undefined): Thenable<void> {
    return vscode.workspace.getConfiguration('journey').update(name, value, vscode.ConfigurationTarget.Workspace);
}
