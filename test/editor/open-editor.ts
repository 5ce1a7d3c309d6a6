import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { need } from '../support/need.ts';
import { findVsix } from '../support/vsix.ts';
import { findEditor } from './find-editor.ts';
import { isInstalled } from './host/code-server.ts';
import { gitSettings, restrictedSettings, webSettings } from './host/quiet.ts';
import { openDesktop } from './open-desktop.ts';
import { openInBrowser } from './open-in-browser.ts';
import { Workbench } from './workbench.ts';

/** How an editor is started: with this extension, on this folder, under these settings of the user. */
export interface Launch {
    /** A packaged extension, or the folder of one that is being developed. */
    readonly extension: string;
    readonly developed: boolean;
    readonly workspace: string;
    readonly settings: Readonly<Record<string, unknown>>;
}

export interface Opened {
    readonly page: Page;
    readonly close: () => Promise<void>;
}

export interface EditorOptions {
    /** Opens the folder as one that the user does not trust. */
    readonly restricted?: boolean;
    /** Takes the extension from this checkout instead of its package. */
    readonly developed?: boolean;
    /** Runs the extension in the browser, as a VS Code does that has no Node. */
    readonly web?: boolean;
    /** Commits the folder to a Git repository of its own, which the editor looks at. */
    readonly git?: boolean;
    /** Further files of the folder, by their names. */
    readonly files?: Readonly<Record<string, string>>;
}

/** Opens the editor of this machine with the packaged extension, on a copy of the sample that the test may write to. */
export async function openEditor(test: Mocha.Context, { restricted = false, developed = false, web = false, git = false, files = {} }: EditorOptions = {}): Promise<Workbench> {
    test.timeout(120_000);
    const editor = web && isInstalled() ? { kind: 'code-server' } as const : await findEditor();
    const known = need(test, 'An editor (`npm run setup --prefix test/editor/host`)', () => typeof editor === 'string' || web && editor.kind === 'desktop' ? undefined : editor);
    const vsix = need(test, 'The packaged extension (`npm run package`)', findVsix);
    const scratch = mkdtempSync(join(tmpdir(), 'journey-'));
    const workspace = join(scratch, 'return');
    cpSync('examples/return', workspace, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
    if (git) commitAll(workspace);
    const launch: Launch = { extension: developed ? process.cwd() : vsix, developed, workspace, settings: { ...restricted && restrictedSettings, ...web && webSettings, ...git && gitSettings } };
    const { page, close } = known.kind === 'desktop' ? await openDesktop(known.program, launch) : await openInBrowser(launch);
    return Workbench.ready(page, workspace, async () => {
        await close();
        rmSync(scratch, { recursive: true, force: true });
    });
}

/** Makes a commit of all files of a folder, and a repository first where there is none. */
export function commitAll(folder: string, message = 'As it was'): void {
    const run = (...words: readonly string[]): unknown => execFileSync('git', ['-c', 'user.name=Ida', '-c', 'user.email=ida@example.org', '-c', 'commit.gpgsign=false', ...words], { cwd: folder, stdio: 'pipe' });
    run('init', '--quiet');
    run('add', '--all');
    run('commit', '--quiet', '--message', message);
}

/** After a failed test: the screen as it was, as a picture for who looks into it. */
export async function keepScreen(test: Mocha.Context, workbench: Workbench | undefined): Promise<void> {
    if (test.currentTest?.state !== 'failed' || !workbench) return;
    const name = test.currentTest.fullTitle().replaceAll(/[^\w]+/g, '-').slice(0, 100);
    mkdirSync('test/output/editor', { recursive: true });
    await workbench.page.screenshot({ path: `test/output/editor/${name}.png` });
}
