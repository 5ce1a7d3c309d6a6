import { copyFileSync, mkdirSync } from 'node:fs';
import { launchBrowser } from './host/browser.ts';
import { startCodeServer } from './host/code-server.ts';
import type { Launch, Opened } from './open-editor.ts';

/** VS Code's workbench in Chromium, served by VS Code's own server. */
export async function openInBrowser({ extension, developed, workspace, settings }: Launch): Promise<Opened> {
    const server = await startCodeServer({ settings, ...developed ? { testDriver: true } : { vsix: extension } });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    // A busy machine takes its time for the first page.
    await page.goto(server.address(workspace, developed ? [['extensionDevelopmentPath', server.remote(extension)]] : undefined), { timeout: 90_000 });
    const close = async () => {
        await browser.close();
        mkdirSync('test/output/editor', { recursive: true });
        copyFileSync(server.log, 'test/output/editor/server.log');
        await server.stop();
    };
    return { page, close };
}
