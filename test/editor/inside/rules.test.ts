import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, open, uriOf } from './wait.ts';

const waiting = `journey Wait "Wait for a parcel" {
  action send "Sends it" { waits 9 days }
  action open "Opens it" {   feels fine +1 }
}
`;

describe('The consultant in the editor', () => {
    const codesOf = (name: string) => vscode.languages.getDiagnostics(uriOf(name)).map(({ code }) => String(code));
    const write = (name: string, text: string) => vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));

    afterEach(async () => {
        await vscode.commands.executeCommand('workbench.action.files.revert');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        for (const name of ['wait.journey', 'journey.config.json']) await vscode.workspace.fs.delete(uriOf(name)).then(undefined, () => undefined);
    });

    it('speaks while the text is typed, and mends it with one key and one step back', async () => {
        await write('wait.journey', waiting);
        const { document } = await open('wait.journey');
        await eventually('the wait is too silent', () => codesOf('wait.journey').join() === 'silent-wait');
        const [{ range }] = vscode.languages.getDiagnostics(document.uri) as [vscode.Diagnostic];
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value);
        assert.equal(actions[0]!.isPreferred, true);
        assert.match(actions.at(-1)!.title, /^Ignore silent-wait here/);
        await vscode.workspace.applyEdit(actions[0]!.edit!);
        assert.match(document.getText(), /waits 9 days informed every 2 days/);
        await eventually('nothing is left to say', () => codesOf('wait.journey').length === 0);
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), waiting);
    });

    it('obeys the configuration as soon as it is saved, and tells of a mistake in it', async () => {
        await write('wait.journey', waiting);
        await open('wait.journey');
        await eventually('the wait is too silent', () => codesOf('wait.journey').join() === 'silent-wait');
        await write('journey.config.json', '{ "rules": { "silent-wait": "off", "stael": "off" } }');
        await eventually('the rule is off', () => codesOf('wait.journey').length === 0);
        await eventually('the mistake is told', () => vscode.languages.getDiagnostics(uriOf('journey.config.json')).some(({ message }) => message === 'There is no rule "stael". Did you mean stale?'));
        await write('journey.config.json', '{ "rules": { "silent-wait": ["error", { "hours": 100 }] } }');
        await eventually('the rule is an error', () => codesOf('wait.journey').join() === 'silent-wait');
        await vscode.workspace.fs.delete(uriOf('journey.config.json'));
        await eventually('the rule is a warning', () => vscode.languages.getDiagnostics(uriOf('wait.journey')).some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
    });

    it('has its rules and their numbers completed in the configuration', async () => {
        const text = '{ "rules": { "silent-wait": ["warning", {  }],  } }';
        await write('journey.config.json', text);
        await open('journey.config.json');
        const offered = async (at: number) => (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uriOf('journey.config.json'), new vscode.Position(0, at)))
            .items.map(({ label }) => typeof label === 'string' ? label : label.label);
        await eventually('rules are offered', async () => (await offered(text.indexOf(']') + 3)).includes('persona-left-out'), 30);
        await eventually('numbers are offered', async () => (await offered(text.indexOf('{  }') + 2)).includes('hours'));
    });

    it('formats a document', async () => {
        await write('wait.journey', waiting);
        const { document } = await open('wait.journey');
        await eventually('the server answers', () => codesOf('wait.journey').length > 0);
        await vscode.commands.executeCommand('editor.action.formatDocument');
        await eventually('the text is formatted', () => document.getText() === waiting.replace('{   feels', '{ feels'));
    });
});
