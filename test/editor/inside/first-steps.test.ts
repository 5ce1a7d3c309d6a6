import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, open } from './wait.ts';

const defaults = {
    'editor.formatOnSave': true,
    'editor.formatOnType': true,
    'editor.wordWrap': 'on',
    'editor.tabSize': 2,
    'editor.insertSpaces': true,
    'editor.wordBasedSuggestions': 'off',
    'editor.semanticHighlighting.enabled': true
};

describe('The first steps', () => {
    before(() => open('return.journey'));
    afterEach(async () => {
        await vscode.commands.executeCommand('workbench.action.files.revert');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    for (const [name, says] of Object.entries({ blank: '"What the customer goes through"', sales: 'model D2C', service: 'around "the repair"', blueprint: 'kind blueprint' })) {
        it(`New Journey opens the template ${name} as a new text without any problem`, async () => {
            const editor = await newJourney(name);
            const { document } = editor;
            assert.equal(document.isUntitled, true);
            assert.ok(document.getText().includes(says), document.getText());
            assert.doesNotMatch(document.getText(), /[$]/);
            // Two problems of our own show that the text has been read to its end.
            await editor.edit(edit => edit.insert(document.positionAt(document.getText().length), 'team CX\nteam CX\n'));
            await eventually('the text is checked', () => problemsOf(document).length > 0);
            assert.deepEqual(problemsOf(document).map(({ code }) => code), ['duplicate-name']);
        });
    }

    it('tab leads from place to place in a new journey, and what is written once is written wherever it is named', async () => {
        await newJourney('blank');
        const { document } = vscode.window.activeTextEditor!;
        await vscode.commands.executeCommand('type', { text: 'App' });
        await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
        await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
        await vscode.commands.executeCommand('type', { text: 'Mina' });
        assert.equal(document.getText().match(/\bApp\b/g)?.length, 5);
        assert.equal(document.getText().match(/\bMina\b/g)?.length, 2);
    });

    it('the settings of a journey are those that a journey wants', async () => {
        const { document } = await open('return.journey');
        const settings = vscode.workspace.getConfiguration(undefined, document);
        assert.deepEqual(Object.fromEntries(Object.keys(defaults).map(name => [name, settings.get(name)])), defaults);
    });

    it('a journey is formatted when it is saved', async () => {
        const editor = await open('return.journey');
        const text = editor.document.getText();
        await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '\n\n\n'));
        await editor.document.save();
        assert.equal(editor.document.getText(), text);
    });
});

function problemsOf({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(uri);
}

async function newJourney(template: string): Promise<vscode.TextEditor> {
    await vscode.commands.executeCommand('journey.newJourney', template);
    return vscode.window.activeTextEditor!;
}
