import { context } from 'esbuild';
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
    define: { 'import.meta.url': '"file:///"' }
};
/** The server is one program for Node and for a worker: what it has for the other one is not found under Node's conditions. */
const worker = Object.fromEntries(['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-jsonrpc'].map(name => [`${name}/browser`, `./node_modules/${name}/lib/browser/main.js`]));
const node = { platform: 'node', format: 'cjs', target: 'node22', outExtension: { '.js': '.cjs' }, mainFields: ['module', 'main'], ...paper };
const programs = [
    { ...node, entryPoints: { extension: 'src/extension/main.ts' }, external: ['vscode'] },
    { ...node, entryPoints: { server: 'src/server/main.ts' }, alias: { ...paper.alias, ...worker } },
    { platform: 'browser', target: 'es2023', entryPoints: { 'extension-web': 'src/extension/main-web.ts' }, format: 'cjs', outExtension: { '.js': '.cjs' }, external: ['vscode'] },
    { ...node, entryPoints: { cli: 'src/cli/main.ts' }, external: ['./cli-program.cjs'], banner: { js: '#!/usr/bin/env node' } },
    { ...node, entryPoints: { 'check-worker': 'src/cli/checking/main.ts' }, external: ['./check-program.cjs'] },
    { ...node, entryPoints: { 'cli-program': 'src/cli/program.ts', 'check-program': 'src/cli/checking/program.ts' } },
    { entryPoints: { 'harfbuzz-subset': 'harfbuzzjs/dist/harfbuzz-subset.wasm', resvg: '@resvg/resvg-wasm/index_bg.wasm' }, loader: { '.wasm': 'copy' } },
    { entryPoints: { webview: 'src/webview/main.ts', journeys: 'src/webview/journeys.ts' }, platform: 'browser', format: 'iife', target: 'es2023' },
    { entryPoints: { page: 'src/webview/page.css' }, loader: { '.ttf': 'file' }, assetNames: 'fonts/[name]', banner: { css: pageRules() + previewStyle() } },
    { entryPoints: { markdown: 'src/webview/markdown.css' }, loader: { '.ttf': 'file' }, assetNames: 'fonts/[name]', banner: { css: fenceStyle() } }
];

for (const program of programs) {
    const build = await context({ bundle: true, minify: !watch, sourcemap: watch, outdir: 'dist', legalComments: 'none', logLevel: 'warning', ...program });
    await (watch ? build.watch() : build.rebuild().finally(() => build.dispose()));
}
