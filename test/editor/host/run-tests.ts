#!/usr/bin/env node
// Takes the arguments of desktop VS Code that say "run this suite inside the extension host", and does it in code-server:
// it stands as `vscodeExecutablePath` in @vscode/test-electron. A suite that ends early may still give 0 here
// (the workbench on the web says so when its extension host dies): who reads the result wants the suite's own report.
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser.ts';
import { startCodeServer } from './code-server.ts';

const minutesAllowed = 4;
const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } }
});

const server = await startCodeServer({ testDriver: true });
const browser = await launchBrowser();
try {
    const workspace = join(server.folder, 'workspace');
    if (positionals[0]) cpSync(positionals[0], workspace, { recursive: true });
    else mkdirSync(workspace);
    process.exitCode = await runSuite(workspace);
} finally {
    await browser.close();
    await server.stop();
}

async function runSuite(workspace: string): Promise<number> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const { promise, resolve } = Promise.withResolvers<number>();
    const log = process.env['JOURNEY_EDITOR_LOG'];
    await page.exposeFunction('codeAutomationExit', resolve);
    await page.exposeFunction('codeAutomationLog', (_level: string, words: unknown[]) => {
        if (log) appendFileSync(log, format(...words) + '\n');
    });
    page.on('crash', () => resolve(4));
    const timer = setTimeout(() => {
        console.error(`The suite had no result after ${minutesAllowed} minutes.`);
        resolve(2);
    }, minutesAllowed * 60_000);
    await page.goto(server.address(workspace, [
        ['extensionDevelopmentPath', server.remote(String(values['extensionDevelopmentPath']))],
        ['extensionTestsPath', server.remote(String(values['extensionTestsPath']))]
    ]));
    const code = await promise;
    clearTimeout(timer);
    return code;
}
