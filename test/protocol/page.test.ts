import assert from 'node:assert/strict';
import { contentSecurityPolicy, previewPage } from '../../src/protocol/page.ts';

const parts = { title: 'A & <b>', script: 'webview.js', style: 'page.css', origin: `'self'`, nonce: 'abc', connects: false };

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

    it('keeps text as text', () => assert.match(previewPage(parts), /<title>A &amp; &lt;b&gt;<\/title>/));
});
