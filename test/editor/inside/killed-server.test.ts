import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { errorsOf, eventually, open } from './wait.ts';

describe('A language server that fails', function () {
    this.timeout(120_000);

    afterEach(async () => {
        await vscode.commands.executeCommand('workbench.action.files.revert');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('is started again, and checks what is typed as before', async () => {
        const editor = await open('return.journey');
        const [killed] = await running();
        assert.ok(killed!.kill('SIGKILL'));
        await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'jorney {\n'));
        await anotherThan(killed!);
        await eventually('the line has an error', () => errorsOf(editor.document.uri).length > 0);
        await vscode.commands.executeCommand('undo');
        await eventually('the error is gone', () => errorsOf(editor.document.uri).length === 0);
    });

    for (const hangs of [false, true]) {
        it(`is started anew on request, ${hangs ? 'though it hangs' : 'though it is fine'}`, async () => {
            const { document } = await open('return.journey');
            const [before] = await running();
            if (hangs) assert.ok(before!.kill('SIGSTOP'));
            await vscode.commands.executeCommand('journey.restartServer');
            await anotherThan(before!);
            const things = () => vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', document.uri);
            await eventually('it answers', async () => (await things() ?? []).length > 0);
            await eventually('the one before is gone', () => servers().length === 1, 60);
        });
    }
});

async function running(): Promise<readonly ChildProcess[]> {
    await eventually('one server is there', () => servers().length === 1);
    return servers();
}

async function anotherThan({ pid }: ChildProcess): Promise<void> {
    await eventually('another server is there', () => servers().some(server => server.pid !== pid));
}

/** The processes of the server: the extension host that runs this test is their parent. */
function servers(): readonly ChildProcess[] {
    const { _getActiveHandles: handles } = process as unknown as { _getActiveHandles(): readonly Partial<ChildProcess>[] };
    return handles.call(process).filter(({ spawnargs, exitCode, signalCode }) => spawnargs?.some(word => word.endsWith('server.cjs')) && exitCode === null && signalCode === null) as readonly ChildProcess[];
}
