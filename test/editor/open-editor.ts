import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { need } from '../support/need.ts';
import { findVsix } from '../support/vsix.ts';
import { findEditor } from './find-editor.ts';
import { restrictedSettings } from './host/quiet.ts';
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
}

/** Opens the editor of this machine with the packaged extension, on a copy of the sample that the test may write to. */
export async function openEditor(test: Mocha.Context, { restricted = false, developed = false }: EditorOptions = {}): Promise<Workbench> {
    test.timeout(120_000);
    const editor = await findEditor();
    const known = need(test, 'An editor (`npm run setup --prefix test/editor/host`)', () => typeof editor === 'string' ? undefined : editor);
    const vsix = need(test, 'The packaged extension (`npm run package`)', findVsix);
    const scratch = mkdtempSync(join(tmpdir(), 'journey-'));
    const workspace = join(scratch, 'return');
    cpSync('examples/return', workspace, { recursive: true });
    const launch: Launch = { extension: developed ? process.cwd() : vsix, developed, workspace, settings: restricted ? restrictedSettings : {} };
    const { page, close } = known.kind === 'desktop' ? await openDesktop(known.program, launch) : await openInBrowser(launch);
    return Workbench.ready(page, workspace, async () => {
        await close();
        rmSync(scratch, { recursive: true, force: true });
    });
}

/** After a failed test: the screen as it was, as a picture for who looks into it. */
export async function keepScreen(test: Mocha.Context, workbench: Workbench | undefined): Promise<void> {
    if (test.currentTest?.state !== 'failed' || !workbench) return;
    const name = test.currentTest.fullTitle().replaceAll(/[^\w]+/g, '-').slice(0, 100);
    mkdirSync('test/output/editor', { recursive: true });
    await workbench.page.screenshot({ path: `test/output/editor/${name}.png` });
}
