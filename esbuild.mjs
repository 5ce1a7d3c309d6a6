import { context } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fenceStyle } from './src/print/fence-style.ts';
import { previewStyle } from './src/print/html/preview-style.ts';
import { pageRules } from './src/print/themes.ts';

const watch = process.argv.includes('--watch');
const leftOut = './src/print/left-out.ts';
/** pdfkit and fontkit as they are made for a browser, which give the same bytes on every machine, without what no map asks of them. */
const paper = {
    alias: {
        pdfkit: './node_modules/pdfkit/js/pdfkit.browser.mjs', fontkit: './node_modules/fontkit/dist/browser-module.mjs',
        fflate: './node_modules/fflate/esm/browser.js',
        'brotli/decompress.js': leftOut, '@noble/ciphers/aes': leftOut, linebreak: leftOut, 'png-js': leftOut
    },
    // What resvg gets is never an answer from the web; to ask whether it is one would load all that Node has for the web.
    define: { 'import.meta.url': '"file:///"', Response: 'undefined', Request: 'undefined' },
    // pdfkit gets its fonts open: fontkit is there for the few maps that need it, and takes long to begin.
    plugins: [{ name: 'pdfkit without fontkit', setup: build => build.onResolve({ filter: /^fontkit$/ }, ({ importer }) => importer.includes('pdfkit') ? { path: resolve(leftOut) } : undefined) }]
};
/** The server is one program for Node and for a worker: what it has for the other one is not found under Node's conditions. */
const worker = Object.fromEntries(['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-jsonrpc'].map(name => [`${name}/browser`, `./node_modules/${name}/lib/browser/main.js`]));
const node = { platform: 'node', format: 'cjs', target: 'node22', outExtension: { '.js': '.cjs' }, mainFields: ['module', 'main'], ...paper };
/** As `load-program.ts` runs them: in the function that Node puts around a module, so that none has to be put around such a long text at each start; in ASCII, which V8 takes as it lies in the file. */
const inFunction = {
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' }, footer: { js: '})' }, write: false,
    plugins: [...paper.plugins, { name: 'ascii', setup: build => build.onEnd(({ outputFiles = [] }) => {
        for (const { path, text } of outputFiles) writeFileSync(path, inAscii(text));
    }) }]
};
const programs = [
    { ...node, entryPoints: { extension: 'src/extension/main.ts' }, external: ['vscode'] },
    { ...node, entryPoints: { server: 'src/server/main.ts' }, alias: { ...paper.alias, ...worker } },
    { platform: 'browser', target: 'es2023', entryPoints: { 'extension-web': 'src/extension/main-web.ts' }, format: 'cjs', outExtension: { '.js': '.cjs' }, external: ['vscode'] },
    { ...node, entryPoints: { cli: 'src/cli/main.ts' }, external: ['./cli-program.cjs'], banner: { js: '#!/usr/bin/env node' } },
    { ...node, entryPoints: { 'check-worker': 'src/cli/checking/main.ts' }, external: ['./check-program.cjs'] },
    { ...node, entryPoints: { 'cli-program': 'src/cli/program.ts', 'check-program': 'src/cli/checking/program.ts' }, ...inFunction },
    { entryPoints: { 'harfbuzz-subset': 'harfbuzzjs/dist/harfbuzz-subset.wasm', resvg: '@resvg/resvg-wasm/index_bg.wasm' }, loader: { '.wasm': 'copy' } },
    { entryPoints: { webview: 'src/webview/main.ts', journeys: 'src/webview/journeys.ts' }, platform: 'browser', format: 'iife', target: 'es2023' },
    { entryPoints: { page: 'src/webview/page.css' }, loader: { '.ttf': 'file' }, assetNames: 'fonts/[name]', banner: { css: pageRules() + previewStyle() } },
    { entryPoints: { markdown: 'src/webview/markdown.css' }, loader: { '.ttf': 'file' }, assetNames: 'fonts/[name]', banner: { css: fenceStyle() } }
];

for (const program of programs) {
    const build = await context({ bundle: true, minify: !watch, sourcemap: watch, outdir: 'dist', legalComments: 'none', logLevel: 'warning', ...program });
    await (watch ? build.watch() : build.rebuild().finally(() => build.dispose()));
}

/** esbuild leaves regular expressions as they are written, whatever the charset. */
function inAscii(text) {
    return text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
