import assert from 'node:assert/strict';
import { fenceStyle } from '../../src/print/fence-style.ts';

describe('The style of maps in a Markdown preview', () => {
    const style = fenceStyle();

    it('gives every colour that it uses a value', () => {
        const used = new Set([...style.matchAll(/var\((--journey-\w+)\)/g)].map(([, name]) => name));
        const given = new Set([...style.matchAll(/(--journey-\w+):/g)].map(([, name]) => name));
        assert.ok(used.size > 20);
        assert.deepEqual([...used].filter(name => !given.has(name)), []);
    });

    it('touches nothing but maps', () => {
        const heads = [...style.matchAll(/(?:^|\})([^{}]*)\{--/g)].map(([, head]) => head);
        assert.deepEqual(heads, ['.journey-map', '.vscode-dark .journey-map', ':is(.vscode-high-contrast,.vscode-high-contrast-light) .journey-map']);
        assert.doesNotMatch(style, /@import|url\(/);
    });
});
