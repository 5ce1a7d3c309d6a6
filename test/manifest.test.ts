import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { previewViewType } from '../src/protocol/preview.ts';
import { need } from './support/need.ts';
import { sourcesIn } from './support/sources.ts';
import { findVsix, vsix, vsixFiles } from './support/vsix.ts';

// What the manifest says and another place says too: each is one sentence in two places, and here they meet.
/** Whatever JSON holds: the assertions say what it should be. */
const json = (file: string): any => JSON.parse(readFileSync(file, 'utf8'));

describe('The manifest', () => {
    const manifest = json('package.json');
    const { contributes } = manifest;
    const [language] = json('langium-config.json').languages;
    const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);

    it('contributes the commands that the extension registers', () => {
        const registered = sourcesIn('src/extension/commands').flatMap(({ code }) => [...code.matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id));
        assert.deepEqual([...commands].sort(), registered.sort());
    });

    it('shows and binds only commands that it contributes', () => {
        const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings] as readonly { command: string; alt?: string }[];
        const unknown = used.flatMap(({ command, alt }) => alt ? [command, alt] : [command]).filter(command => !commands.includes(command));
        assert.deepEqual(unknown, []);
    });

    it('wakes the extension for a preview that survived a reload', () => {
        assert.ok(manifest.activationEvents.includes(`onWebviewPanel:${previewViewType}`));
    });

    it('has one language, by one name, with one file extension', () => {
        assert.deepEqual(contributes.languages.map(({ id, extensions }: typeof language) => ({ id, extensions })), [{ id: language.id, extensions: language.fileExtensions }]);
        assert.deepEqual(contributes.grammars.flatMap(({ language, scopeName }: { language?: string; scopeName: string }) => language ? [[language, scopeName]] : []), [[language.id, json(contributes.grammars[0].path).scopeName]]);
        for (const { path, code } of sourcesIn('src/extension')) {
            for (const [, said] of code.matchAll(/\blanguage(?:Id)?\b(?::| ===) '([^']+)'/g)) assert.equal(said, language.id, path);
        }
    });

    it('works in folders that the user does not trust, and in those that lie on no disk', () => {
        assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
        assert.equal(manifest.capabilities.virtualWorkspaces.supported, true);
    });

    it('needs nothing at run time: everything is bundled', () => {
        assert.equal(manifest.dependencies, undefined);
    });
});

describe('The dependencies', () => {
    const { packages } = json('package-lock.json') as { packages: Record<string, { version: string; resolved?: string }> };

    for (const name of ['vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode-languageserver-types']) {
        it(`hold one copy of ${name}: errors cross from one program to the other as errors`, () => {
            const copies = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
            assert.equal(copies.length, 1, copies.map(([path, { version }]) => `${path} ${version}`).join(', '));
        });
    }

    it('are declared, each one that the code enters', () => {
        const { devDependencies, overrides } = json('package.json');
        const declared = new Set(['src', 'test', 'vscode', ...Object.keys(devDependencies), ...Object.keys(overrides)]);
        const strays = ['src', 'test'].flatMap(sourcesIn).flatMap(({ path, imports }) => imports
            .filter(({ from, file, onlyTypes }) => !file && !onlyTypes && !from.startsWith('node:') && !declared.has(from))
            .map(({ from }) => `${path} enters ${from}`));
        assert.deepEqual(strays, []);
    });

    it('are found wherever npm looks for packages', () => {
        for (const file of ['package-lock.json', 'test/editor/host/package-lock.json']) assert.doesNotMatch(readFileSync(file, 'utf8'), /"resolved"/, file);
    });
});

describe('The package', () => {
    const packed = (test: Mocha.Context): Readonly<Record<string, Uint8Array>> => {
        need(test, 'The packaged extension (`npm run package`)', findVsix);
        return vsixFiles();
    };
    const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

    it('is under 4 MB', function () {
        packed(this);
        assert.ok(statSync(vsix).size < 4_000_000, `${statSync(vsix).size} bytes`);
    });

    it('holds every file that its manifest names', function () {
        const files = packed(this);
        const manifest = JSON.parse(text(files['extension/package.json']));
        const named = [manifest.main, manifest.browser, ...paths(manifest.contributes)].map(path => `extension/${path.replace(/^\.\//, '')}`);
        assert.deepEqual(named.filter(file => !files[file]), []);
    });

    it('holds what an editor loads and nothing else', function () {
        const wanted = /^(\[Content_Types\]\.xml|extension\.vsixmanifest|extension\/(package\.json|readme\.md|changelog\.md|LICENSE\.(md|txt)|language-configuration\.json|syntaxes\/.*|media\/.*|src\/rules\/generated\/journey\.config\.schema\.json|dist\/.*))$/i;
        const odd = /\.(map|ts)$|^extension\/dist\/cli\./;
        assert.deepEqual(Object.keys(packed(this)).filter(file => !wanted.test(file) || odd.test(file)), []);
    });

    it('runs in the Node of the editor with no install step', function () {
        const files = Object.entries(packed(this)).filter(([file]) => file.endsWith('.cjs'));
        assert.ok(files.length > 0);
        const asked = files.flatMap(([file, bytes]) => [...text(bytes).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => `${file} ${name}`));
        const there = (name: string) => name === 'vscode' || builtinModules.includes(name.replace(/^node:/, ''));
        assert.deepEqual(asked.filter(word => !there(word.split(' ')[1]!)), []);
    });

    it('runs in a browser that has nothing but the editor', function () {
        const files = packed(this);
        const { browser } = JSON.parse(text(files['extension/package.json']));
        // A package of modules says by this name that the program is none: the editor would not load it.
        assert.match(browser, /\.cjs$/);
        const program = text(files[`extension/${browser.replace(/^\.\//, '')}`]);
        assert.deepEqual(new Set([...program.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name)), new Set(['vscode']));
    });

    it('names files that a checkout has, too', () => {
        assert.deepEqual(paths(json('package.json').contributes).filter(path => !existsSync(path)), []);
    });
});

/** Every path below the manifest's contributions. */
function paths(contribution: unknown): readonly string[] {
    if (typeof contribution === 'string') return contribution.startsWith('./') ? [contribution] : [];
    return typeof contribution === 'object' && contribution !== null ? Object.values(contribution).flatMap(paths) : [];
}
