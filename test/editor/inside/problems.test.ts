import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { errorsOf, eventually, open, uriOf } from './wait.ts';

describe('The packaged extension', () => {
    afterEach(async () => {
        await vscode.commands.executeCommand('workbench.action.files.revert');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('is the one that runs, and wakes up for a journey', async () => {
        await open('return.journey');
        const extension = vscode.extensions.getExtension('journey-as-code.journey-as-code');
        await eventually('the extension is active', () => extension?.isActive === true, 30);
        assert.match(extension!.extensionPath, /vsix.extension$/);
    });

    it('finds the things of the sample, and no error in any of its files', async () => {
        const files = await vscode.workspace.findFiles('**/*.journey');
        assert.ok(files.length >= 2);
        for (const uri of files) {
            await vscode.window.showTextDocument(uri);
            const things = () => vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', uri);
            await eventually(`${uri.path} has an outline`, async () => (await things() ?? []).length > 0);
            await eventually(`${uri.path} has no errors`, () => errorsOf(uri).length === 0);
        }
    });

    it('marks a broken line while the text is typed, in a sentence, and takes it back', async () => {
        const editor = await open('return.journey');
        const line = lineOf(editor.document, 'touchpoint register');
        await editor.edit(edit => edit.insert(new vscode.Position(line + 1, 0), '      pain high sdf {\n'));
        await eventually('the line has an error', () => errorsOf(editor.document.uri).some(({ range }) => Math.abs(range.start.line - line - 1) <= 1));
        for (const { message } of errorsOf(editor.document.uri)) assert.doesNotMatch(message, /Expecting|token|undefined/i);
        await vscode.commands.executeCommand('undo');
        await eventually('the error is gone', () => errorsOf(editor.document.uri).length === 0);
    });

    it('puts a word of another tool right with a quick fix, in one step back', async () => {
        const editor = await open('return.journey');
        const { document } = editor;
        const text = document.getText();
        const line = lineOf(document, 'touchpoint register');
        const start = document.lineAt(line).firstNonWhitespaceCharacterIndex;
        await editor.edit(edit => edit.replace(new vscode.Range(line, start, line, start + 'touchpoint'.length), 'step'));
        await eventually('the word has an error', () => errorsOf(document.uri).some(({ range }) => range.start.line === line));
        const [problem] = errorsOf(document.uri);
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem!.range, vscode.CodeActionKind.QuickFix.value);
        assert.deepEqual(actions.map(({ title, isPreferred }) => [title, isPreferred === true]), [['Write touchpoint', true], ['Write action', false]]);
        await vscode.workspace.applyEdit(actions[0]!.edit!);
        assert.equal(document.getText(), text);
        await eventually('the error is gone', () => errorsOf(document.uri).length === 0);
        await vscode.commands.executeCommand('undo');
        assert.match(document.lineAt(line).text, /^\s*step register/);
    });

    it('tells of a name that an imported file no longer has', async () => {
        const library = await open('library.journey');
        await open('return.journey');
        const sample = uriOf('return.journey');
        await eventually('the sample has no errors', () => errorsOf(sample).length === 0);
        const text = library.document.getText();
        const start = library.document.positionAt(text.indexOf('persona Walter') + 'persona '.length);
        const rename = new vscode.WorkspaceEdit();
        rename.replace(library.document.uri, new vscode.Range(start, start.translate(0, 'Walter'.length)), 'Gustav');
        await vscode.workspace.applyEdit(rename);
        await eventually('Walter is unknown', () => errorsOf(sample).some(({ message }) => message.includes('Walter')));
        await open('library.journey');
        await vscode.commands.executeCommand('undo');
        await eventually('Walter is known', () => errorsOf(sample).length === 0);
    });

    it('outlives what is no journey at all', async () => {
        const bad = ['', '\uFEFF', '\u0000\u0001\u0002 �', '{'.repeat(5_000), '"'.repeat(999), 'journey '.repeat(2_000), 'import "bad.journey"\r\nimport "gone.journey"\r\n'];
        for (const [number, text] of bad.entries()) {
            await vscode.workspace.fs.writeFile(uriOf(`bad-${number}.journey`), new TextEncoder().encode(text));
            await open(`bad-${number}.journey`).catch(() => undefined);
        }
        const { document } = await open('library.journey');
        const things = () => vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', document.uri);
        await eventually('the server still answers', async () => (await things() ?? []).length > 0);
        for (const number of bad.keys()) await vscode.workspace.fs.delete(uriOf(`bad-${number}.journey`));
    });
});

function lineOf(document: vscode.TextDocument, text: string): number {
    return document.positionAt(document.getText().indexOf(text)).line;
}
