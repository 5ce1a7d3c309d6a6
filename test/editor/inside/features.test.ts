import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { errorsOf, eventually, open } from './wait.ts';

/** Each feature of the language service as VS Code itself asks for it. */
describe('The language service in the editor', () => {
    let document: vscode.TextDocument;

    before(async () => {
        ({ document } = await open('return.journey'));
        await eventually('the sample is read', async () => (await ask<unknown[]>('vscode.executeDocumentSymbolProvider', document.uri))?.length > 0);
    });
    afterEach(async () => {
        if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
    });
    after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    it('completes, with help on what it offers', async () => {
        const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, behind('via Parcel, '), undefined, 50);
        const labels = items.map(({ label }) => typeof label === 'string' ? label : label.label);
        assert.ok(labels.includes('WebShop'), labels.join());
    });

    it('tells on hover what a name stands for', async () => {
        const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at('Aylin, Walter'));
        const text = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n');
        assert.match(text, /Aylin Demir/);
    });

    it('goes to a definition in another file, and finds and highlights every use', async () => {
        const definitions = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at('Walter\n'));
        const target = definitions[0]!;
        assert.match(('targetUri' in target ? target.targetUri : target.uri).path, /\/library\.journey$/);
        const uses = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at('Walter\n'));
        assert.ok(new Set(uses.map(({ uri }) => uri.path)).size >= 2);
        const here = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at('Walter\n'));
        assert.ok(here.length > 10);
    });

    it('renames across files, and the texts are right afterwards', async () => {
        const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at('Walter\n'), 'Gustav Brandt');
        assert.ok(edit.entries().length >= 2);
        await vscode.workspace.applyEdit(edit);
        assert.match(document.getText(), /personas Aylin, "Gustav Brandt"/);
        const definitions = () => ask<unknown[]>('vscode.executeDefinitionProvider', document.uri, at('"Gustav Brandt"'));
        await eventually('the new name leads to its definition', async () => (await definitions()).length > 0);
        await eventually('there is no error', () => edit.entries().every(([file]) => errorsOf(file).length === 0));
        for (const [file] of edit.entries()) {
            await vscode.window.showTextDocument(file);
            await vscode.commands.executeCommand('workbench.action.files.revert');
        }
        await open('return.journey');
    });

    it('outlines a file and finds things of the workspace by their names', async () => {
        const outline = await names(document.uri);
        assert.ok(outline.some(name => name.includes('ReturnOrder') || name.includes('Sending back')), outline.join());
        const found = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'LoomAndLark');
        assert.match(found[0]!.location.uri.path, /library\.journey$/);
    });

    it('folds blocks, widens a selection and follows an import', async () => {
        const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
        assert.ok(folds.some(({ start }) => start === at('touchpoint parcel').line));
        const [selection] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at('excited')]);
        assert.ok(selection!.parent?.parent?.range.contains(selection!.range));
        const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 50);
        assert.ok(links.some(({ target }) => target?.path.endsWith('/library.journey')));
    });

    it('colours names by what they stand for', async () => {
        const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
        assert.ok(tokens.data.length > 100);
    });

    it('shows lenses and hints', async () => {
        const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
        assert.ok(lenses.some(({ command }) => command?.command === 'journey.openPreviewToSide'));
        const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
        const hints = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
        assert.ok(hints.length > 3);
    });

    it('tells which columns lead to one', async () => {
        const [item] = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, at('policyPage "'));
        const incoming = await ask<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
        assert.ok(incoming.some(({ from }) => from.name.includes('Tries it on') || from.name.includes('tryOn')), incoming.map(({ from }) => from.name).join());
    });

    it('offers refactorings', async () => {
        const range = new vscode.Range(at('phase HandOver'), at('phase HandOver'));
        const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.Refactor.value, 50);
        assert.ok(actions.length > 1);
        for (const { kind } of actions) assert.ok(vscode.CodeActionKind.Refactor.contains(kind!), kind?.value);
    });

    it('puts a brace right while it is typed', async () => {
        const text = 'journey Typed "Typed" {\n  action a {\n    feels fine +1\n      }\n}\n';
        const typed = await vscode.workspace.openTextDocument({ language: 'journey', content: text });
        const edits = await ask<vscode.TextEdit[] | undefined>('vscode.executeFormatOnTypeProvider', typed.uri, new vscode.Position(3, 7), '}', { tabSize: 2, insertSpaces: true });
        const edit = new vscode.WorkspaceEdit();
        edit.set(typed.uri, edits ?? []);
        await vscode.workspace.applyEdit(edit);
        assert.equal(typed.lineAt(3).text, '  }');
    });

    function at(text: string): vscode.Position {
        const offset = document.getText().indexOf(text);
        assert.ok(offset >= 0, text);
        return document.positionAt(offset);
    }

    function behind(text: string): vscode.Position {
        return document.positionAt(document.getText().indexOf(text) + text.length);
    }
});

async function ask<Answer>(command: string, ...words: readonly unknown[]): Promise<Answer> {
    return vscode.commands.executeCommand<Answer>(command, ...words);
}

/** The names in the outline of a file, of every depth. */
async function names(uri: vscode.Uri): Promise<readonly string[]> {
    const flat = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] => symbols.flatMap(({ name, children }) => [name, ...flat(children)]);
    return flat(await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri) ?? []);
}
