import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRangesAt } from '../../src/server/reading/selection-ranges.ts';
import { serverFolder } from '../support/server-folder.ts';

describe('A selection', () => {
    it('grows from a word over its text, the fact, the block and the thing to the file', async () => {
        assert.deepEqual(await growing('// Top.\naction a {\n  thinks "Very sl‸ow!" for Ann\n  pain slow high\n}\n'), [
            'slow', 'Very slow!', '"Very slow!"', 'thinks "Very slow!" for Ann', 'thinks "Very slow!" for Ann\n  pain slow high',
            'action a {\n  thinks "Very slow!" for Ann\n  pain slow high\n}', '// Top.\naction a {\n  thinks "Very slow!" for Ann\n  pain slow high\n}\n',
        ]);
    });

    it('grows from a name over the tail that it stands in', async () => {
        assert.deepEqual((await growing('action a { waits 2 days informed every 1 day "mail" for A‸nn }')).slice(0, 3), ['Ann', 'for Ann', 'waits 2 days informed every 1 day "mail" for Ann']);
    });

    it('takes a segment of a path, then the path', async () => {
        assert.deepEqual((await growing('initiative I { implements Return.one‸Tap }')).slice(0, 3), ['oneTap', 'Return.oneTap', 'implements Return.oneTap']);
    });

    it('takes what is in a block, then the thing, on each level', async () => {
        assert.deepEqual((await growing('journey J {\n  phase P "P" { action a‸ } }')), ['a', 'action a', 'phase P "P" { action a }', 'journey J {\n  phase P "P" { action a } }']);
    });

    it('takes the word that ends at the caret, not the comma behind it', async () => {
        assert.deepEqual((await growing('action a { via App‸, Web }'))[0], 'App');
    });

    it('takes a comment as a whole', async () => {
        assert.deepEqual(await growing('team A {\n  // not‸ yet sure\n}'), ['not', '// not yet sure', 'team A {\n  // not yet sure\n}']);
    });

    it('takes the block around white space', async () => {
        assert.deepEqual(await growing('action a {\n\n  feels sad\n‸\n  via App\n}'), ['feels sad\n\n  via App', 'action a {\n\n  feels sad\n\n  via App\n}']);
        assert.deepEqual((await growing('team A {‸ }'))[0], ' ');
    });

    it('is asked of several places at once', async () => {
        const { document } = await serverFolder('team A');
        assert.equal(selectionRangesAt(document, [{ line: 0, character: 0 }, { line: 0, character: 6 }]).length, 2);
    });

    it('holds the place, and each range the one before, at every place of a half-typed text', async () => {
        const { document } = await serverFolder('/* a */ journey "J {\n  phase P { touchpoint\n }}\n  feels -1 "x\r\n  foo {\n"""\n a');
        const { textDocument } = document;
        for (let offset = 0; offset <= textDocument.getText().length; offset++) {
            const [first] = selectionRangesAt(document, [textDocument.positionAt(offset)]);
            let inner = { start: textDocument.offsetAt(textDocument.positionAt(offset)), end: textDocument.offsetAt(textDocument.positionAt(offset)) };
            for (let around: SelectionRange | undefined = first; around; around = around.parent) {
                const outer = { start: textDocument.offsetAt(around.range.start), end: textDocument.offsetAt(around.range.end) };
                assert.ok(outer.start <= inner.start && inner.end <= outer.end, `at ${offset}`);
                inner = outer;
            }
            assert.deepEqual(inner, { start: 0, end: textDocument.getText().length });
        }
    });
});

async function growing(marked: string): Promise<readonly string[]> {
    const { document, place } = await serverFolder(marked);
    const texts: string[] = [];
    for (let around: SelectionRange | undefined = selectionRangesAt(document, [place.position])[0]; around; around = around.parent) texts.push(document.textDocument.getText(around.range));
    return texts;
}
