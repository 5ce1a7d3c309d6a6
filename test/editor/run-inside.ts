import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { unpackVsix } from '../support/vsix.ts';
import { findEditor } from './find-editor.ts';

/**
 * Runs `inside/` in the extension host of this machine's editor, on the packaged extension as it is unpacked from its VSIX
 * and a copy of the sample. Prints the suite's own report; whatever else the editor says goes to a log beside it.
 */
const output = 'test/output/editor';
const text = join(output, 'inside.txt');
const log = join(output, 'inside.log');

const editor = await findEditor();
if (typeof editor === 'string') throw new Error(editor);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
await build({
    entryPoints: ['test/editor/inside/*.ts'], outdir: join(output, 'inside'), outExtension: { '.js': '.cjs' },
    bundle: true, platform: 'node', format: 'cjs', external: ['vscode', 'mocha'], sourcemap: 'inline', logLevel: 'warning'
});
const scratch = mkdtempSync(join(tmpdir(), 'journey-'));
const workspace = join(scratch, 'return');
cpSync('examples/return', workspace, { recursive: true });
try {
    await runTests({
        vscodeExecutablePath: editor.kind === 'desktop' ? editor.program : join(import.meta.dirname, 'host/run-tests.ts'),
        extensionDevelopmentPath: unpackVsix(scratch),
        extensionTestsPath: join(process.cwd(), output, 'inside/index.cjs'),
        launchArgs: [workspace],
        extensionTestsEnv: { JOURNEY_TEST_TEXT: join(process.cwd(), text), JOURNEY_EDITOR_LOG: join(process.cwd(), log) },
        stdout: toLog(), stderr: toLog()
    });
} catch (reason) {
    console.error(String(reason), `The editor's own words are in ${log}.`);
    process.exitCode = 1;
} finally {
    if (existsSync(text)) process.stdout.write(readFileSync(text));
    rmSync(scratch, { recursive: true, force: true });
}

function toLog(): Writable {
    return new Writable({ write: (chunk, _encoding, done) => { appendFileSync(log, chunk); done(); } });
}
