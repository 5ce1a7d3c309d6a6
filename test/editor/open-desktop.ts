import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { _electron } from 'playwright-core';
import { quietSettings } from './host/quiet.ts';
import type { Launch, Opened } from './open-editor.ts';

/** Desktop VS Code, with a profile of its own. */
export async function openDesktop(program: string, { extension, developed, workspace, settings }: Launch): Promise<Opened> {
    const folder = mkdtempSync(join(tmpdir(), 'vsd-'));
    const profile = ['--user-data-dir', join(folder, 'user'), '--extensions-dir', join(folder, 'extensions')];
    mkdirSync(join(folder, 'user/User'), { recursive: true });
    writeFileSync(join(folder, 'user/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
    const shell = process.platform === 'win32';
    if (!developed) execFileSync(resolveCliPathFromVSCodeExecutablePath(program), [...profile, '--install-extension', resolve(extension), '--force'], { stdio: 'pipe', shell });
    const application = await _electron.launch({
        executablePath: program,
        args: [...profile, '--no-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes', ...developed ? [`--extensionDevelopmentPath=${extension}`] : [], workspace]
    });
    const page = await application.firstWindow();
    await page.setViewportSize({ width: 1600, height: 900 });
    const close = async () => {
        await application.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    return { page, close };
}
