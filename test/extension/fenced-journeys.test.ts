import assert from 'node:assert/strict';
import { FencedJourneys } from '../../src/extension/markdown/fenced-journeys.ts';
import { fencesIn } from '../../src/extension/markdown/fences-in.ts';
import { drawJourneys, type MarkdownIt, type Token } from '../../src/extension/markdown/journeys-in-markdown.ts';
import { wordsFor } from '../../src/protocol/page-words/words-for.ts';
import type { DrawnText } from '../../src/protocol/fenced.ts';

const drawn = (title: string): DrawnText => ({ title, svg: `<svg>${title}</svg>`, broken: false });
const first = { uri: 'file:///notes.md', index: 0 };

describe('The pictures of fenced journeys', () => {
    /** Pictures that come when the test says so; the look of one can change. */
    function previews() {
        const asked: { readonly text: string; readonly answer: (drawn?: DrawnText) => void }[] = [];
        let written = 0;
        const fences = new FencedJourneys(text => new Promise(answer => asked.push({ text, answer })), () => { written++; });
        return { fences, asked, written: () => written, settled: () => new Promise(resolve => setTimeout(resolve)) };
    }

    it('are asked for once, and previews are written again when all of them are there', async () => {
        const { fences, asked, written, settled } = previews();
        assert.equal(fences.show('a', first), undefined);
        assert.equal(fences.show('b', { ...first, index: 1 }), undefined);
        fences.show('a', first);
        assert.deepEqual(asked.map(({ text }) => text), ['a', 'b']);
        asked[0]!.answer(drawn('A'));
        await settled();
        assert.equal(written(), 0);
        asked[1]!.answer(drawn('B'));
        await settled();
        assert.equal(written(), 1);
        assert.equal(fences.show('a', first)?.title, 'A');
        assert.equal(asked.length, 2);
    });

    it('stay while the text is changed, until that of the new text is there', async () => {
        const { fences, asked, settled } = previews();
        fences.show('a', first);
        asked[0]!.answer(drawn('A'));
        await settled();
        fences.show('a', first);
        assert.equal(fences.show('ab', first)?.title, 'A');
    });

    it('are there at once where they were prepared, and the preview is not written twice', async () => {
        const { fences, asked, written, settled } = previews();
        fences.show('a', first);
        asked[0]!.answer(drawn('A'));
        await settled();
        fences.prepare(['ab'], first.uri);
        asked[1]!.answer(drawn('AB'));
        await settled();
        assert.equal(written(), 1);
        assert.equal(fences.show('ab', first)?.title, 'AB');
    });

    it('are asked for anew after a change, and previews are written again only if one looks different', async () => {
        const { fences, asked, written, settled } = previews();
        fences.show('a', first);
        asked[0]!.answer(drawn('A'));
        await settled();
        fences.show('a', first);
        for (const [index, title, times] of [[1, 'A', 1], [2, 'A2', 2]] as const) {
            fences.changed(true);
            asked[index]!.answer(drawn(title));
            await settled();
            assert.equal(written(), times);
        }
        assert.equal(fences.areBehind, true);
        fences.changed(false);
        assert.equal(asked.length, 3);
    });

    it('are kept while they are on view, however many there are', async () => {
        const { fences, asked, written, settled } = previews();
        const texts = Array.from({ length: 300 }, (_, index) => `${index}`);
        texts.forEach((text, index) => fences.show(text, { ...first, index }));
        for (const { text, answer } of asked) answer(drawn(text));
        await settled();
        assert.deepEqual(texts.map((text, index) => fences.show(text, { ...first, index })?.title), texts);
        assert.deepEqual([asked.length, written()], [300, 1]);
    });

    it('of a file that is shown no longer move no preview', async () => {
        const { fences, asked, written, settled } = previews();
        fences.show('a', { uri: 'file:///closed.md', index: 0 });
        asked[0]!.answer(drawn('A'));
        await settled();
        assert.deepEqual([fences.areBehind, written()], [true, 1]);
        fences.forgetUnseen();
        fences.changed(true);
        assert.deepEqual([fences.areBehind, asked.length], [false, 1]);
    });

    it('do not send a preview round and round where the server has no answer', async () => {
        const { fences, asked, written, settled } = previews();
        fences.show('a', first);
        asked[0]!.answer(undefined);
        await settled();
        assert.equal(written(), 0);
        fences.show('a', first);
        assert.equal(asked.length, 2);
    });
});

describe('A Markdown preview', () => {
    const fence = (content: string, info = 'journey', line = 0): Token => ({ type: 'fence', info, content, map: [line, line + 3] });
    const write = (tokens: readonly Token[], show: (text: string) => DrawnText | undefined, uri?: string, lang = 'en'): string => {
        const markdown: MarkdownIt = { renderer: { rules: { fence: tokens => `<pre>${tokens.length}</pre>` } } };
        const { renderer } = drawJourneys(markdown, wordsFor(lang), show);
        const self = { renderAttrs: () => ' data-line="7" class="code-line"', renderToken: () => '' };
        return tokens.map((_, index) => renderer.rules.fence!(tokens, index, {}, { currentDocument: uri }, self)).join('');
    };

    it('shows the map with the marks that keep text and preview in step, and a title that stays text', () => {
        assert.equal(write([fence('a')], () => drawn('A "b" <c>').title === '' ? undefined : { ...drawn('x'), title: 'A "b" <c>' }, 'file:///notes.md'),
            '<div data-line="7" class="code-line"><div class="journey-map" role="region" tabindex="0" aria-label="A &quot;b&quot; &lt;c&gt;"><svg>x</svg></div></div>\n');
    });

    it('leaves other blocks, and texts that are no file, as they are', () => {
        for (const info of ['js', 'journey text']) assert.equal(write([fence('a', info)], () => drawn('A'), 'file:///notes.md'), '<pre>1</pre>');
        assert.equal(write([fence('a')], () => drawn('A')), '<pre>1</pre>');
    });

    for (const [what, shown, sentence] of [
        ['what is awaited', undefined, 'The map is being drawn.'],
        ['what is missing', { title: '', svg: '', broken: false, missing: '<b>' }, 'Neither this block nor what it imports has a journey or a view “&lt;b&gt;”.'],
        ['the line of a mistake', { ...drawn('A'), error: { line: 2, sentence: 'No & no.' } }, 'Line 14: No &amp; no.'],
        ['that nothing is there', { title: '', svg: '', broken: false }, 'This block has no journey: write one, or import a .journey file and name the journey.'],
        ['that an imported file is broken', { ...drawn('A'), broken: true }, 'The text has an error; what is intact is drawn.']
    ] as const) {
        it(`says ${what}`, () => {
            const html = write([fence('a', 'journey', 10)], () => shown, 'file:///notes.md');
            assert.equal(/<p class="journey-says">(.*)<\/p>/.exec(html)?.[1], sentence);
        });
    }

    it('has the texts of its fences ready before it is written', () => {
        assert.deepEqual(fencesIn('```js\nno\n```\n```journey\na\n  b\n```\n- x\n\n  ~~~~ journey\n  c\n  ~~~\n  ~~~~\n```journey\nopen\n'), ['a\n  b\n', 'c\n~~~\n', 'open\n']);
    });
});
