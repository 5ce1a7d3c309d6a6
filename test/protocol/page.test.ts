import assert from 'node:assert/strict';
import { exportFormats } from '../../src/print/formats/index.ts';
import { english } from '../../src/protocol/page-words/english.ts';
import { german } from '../../src/protocol/page-words/german.ts';
import { pageLanguages } from '../../src/protocol/page-words/index.ts';
import { wordsFor } from '../../src/protocol/page-words/words-for.ts';
import { languages } from '../../src/map/captions/index.ts';
import { contentSecurityPolicy, previewPage } from '../../src/protocol/page.ts';

const parts = { title: 'A & <b>', words: english, script: 'webview.js', style: 'page.css', origin: `'self'`, nonce: 'abc', connects: false };

describe('The page of a preview', () => {
    it('refuses everything but its own script, style sheet and fonts', () => {
        assert.equal(contentSecurityPolicy(parts), `default-src 'none'; script-src 'nonce-abc'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'`);
    });

    it('hears from its own host where that speaks HTTP', () => {
        assert.match(contentSecurityPolicy({ ...parts, connects: true }), /; connect-src 'self';/);
    });

    it('bears its policy and no script but its own', () => {
        const page = previewPage(parts);
        assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-abc';/);
        assert.deepEqual(page.match(/<script[^>]*>/g), ['<script nonce="abc" src="webview.js">']);
    });

    it('says in its own language what stands in it before its script runs', () => {
        const page = previewPage({ ...parts, words: german, formats: [{ name: 'svg', title: 'SVG', use: 'A picture', isPicture: true }, { name: 'x', title: 'X', use: 'New & <odd>', isPicture: false }] });
        for (const part of ['<html lang="de">', '>Karte</button>', '>Tabelle</button>', 'Ein Bild, in jeder Größe scharf', 'New &amp; &lt;odd&gt;', 'Im Text ist ein Fehler']) assert.ok(page.includes(part), part);
    });

    it('offers the export by its host where it has no formats itself', () => {
        assert.match(previewPage(parts), /<button type="button" id="export">Export<\/button>/);
        assert.doesNotMatch(previewPage(parts), /popovertarget="formats"/);
    });

    it('speaks the languages of the map, and of each format in all of them', () => {
        assert.deepEqual(pageLanguages.map(({ tag }) => tag), languages.map(({ tag }) => tag));
        const told = Object.keys(english).sort();
        for (const words of pageLanguages) {
            assert.deepEqual(Object.keys(words).sort(), told);
            if (words !== english) assert.deepEqual(Object.keys(words.uses).sort(), exportFormats.map(({ name }) => name).sort());
        }
        assert.deepEqual(['de-AT', 'DE', 'de_CH', 'den', 'fr', undefined].map(tag => wordsFor(tag).tag), ['de', 'de', 'de', 'en', 'en', 'en']);
    });

    it('keeps text as text', () => assert.match(previewPage(parts), /<title>A &amp; &lt;b&gt;<\/title>/));
});
