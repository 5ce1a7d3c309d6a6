import assert from 'node:assert/strict';
import { serverFolder } from '../support/server-folder.ts';

describe('Folding', () => {
    it('folds blocks and leaves the line in sight that closes them', async () => {
        assert.deepEqual(await foldsIn('journey J {\n  phase P {\n    action a { feels sad -1 }\n  }\n}\nteam A {}\n'), ['1-2', '0-3']);
    });

    it('folds a block whose last fact stands before the brace to its end', async () => {
        assert.deepEqual(await foldsIn('journey J {\n  action a {\n    feels sad -1 } }\n'), ['1-2', '0-2']);
    });

    it('folds comments over several lines and runs of others', async () => {
        assert.deepEqual(await foldsIn('/** A note\n    of two lines. */\nteam A // one\n// two\n// three\n\n// four\nteam B\n/*\n a\n*/\n'), ['0-1 comment', '3-4 comment', '8-9 comment'].toSorted());
    });

    it('folds imports, with what stands between them', async () => {
        assert.deepEqual(await foldsIn('// All of it.\nimport "a.journey"\n\n// And\nimport "b.journey"\nteam A\nimport "c.journey"\n'), ['1-4 imports']);
    });

    it('folds texts over several lines', async () => {
        assert.deepEqual(await foldsIn('persona A {\n  quote """\n    One.\n    Two.\n  """\n  job """One.\n    Two."""\n}\n'), ['1-3', '5-6', '0-6']);
    });

    it('folds what is not closed yet up to where it ends', async () => {
        assert.deepEqual(await foldsIn('journey J {\n  action a {\n    feels sad -1\n  action b {\n    feels sad -1\n  }\n'), ['1-2', '3-4', '0-5']);
    });

    it('names lines of the text alone, wherever the text is cut', async () => {
        const text = '// a\r\n// b\r\njourney J {\r\n  action a {\r\n    quote """\r\n  x\r\n  """\r\n  }\r\n}\r\n/* a\r\n*/';
        for (let end = 0; end <= text.length; end++) {
            const { services: { journey }, document, place } = await serverFolder(text.slice(0, end));
            for (const { startLine, endLine } of await journey.lsp.FoldingRangeProvider!.getFoldingRanges(document, place)) {
                assert.ok(startLine < endLine && endLine < document.textDocument.lineCount, `${startLine}-${endLine} at ${end}`);
            }
        }
    });
});

async function foldsIn(text: string): Promise<readonly string[]> {
    const { services: { journey }, document, place } = await serverFolder(text);
    const folds = await journey.lsp.FoldingRangeProvider!.getFoldingRanges(document, place);
    return folds.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`);
}
