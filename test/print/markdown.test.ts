import assert from 'node:assert/strict';
import { Marked, type Token, type Tokens } from 'marked';
import { foldTable } from '../../src/map/table/fold.ts';
import { lineText } from '../../src/map/table/line.ts';
import { tableOf, type Table } from '../../src/map/table.ts';
import type { Journey } from '../../src/model/journey.ts';
import { inline, printMarkdown } from '../../src/print/markdown.ts';
import { everyFact } from '../support/every-fact.ts';
import { generateJourney, vocabularies } from '../support/generate-journey.ts';
import { columnOf, journeyOf, lineOf, phaseOf } from '../support/journey-data.ts';
import { folder } from '../support/language.ts';

const marked = new Marked({ gfm: true });

describe('Markdown', () => {
    it('is one table with the cells of the table view', async () => {
        const { journey } = await folder(everyFact);
        const table = foldTable(tableOf(journey('Buy')));
        const [found, ...more] = tablesIn(printMarkdown(table));
        assert.deepEqual(more, []);
        assert.deepEqual(found!.header.map(cell => textOf(cell.tokens)), ['Phase', 'Touchpoint or action', ...table.fields.map(field => field.title), 'More']);
        const rows = table.groups.flatMap(group => group.rows);
        assert.deepEqual(found!.rows.map(row => row.slice(1, -1).map(cell => textOf(cell.tokens))), rows.map(row => [row.title, ...row.cells.map(cellText)]));
    });

    it('has no head over what is said of all columns of a journey without phases', () => {
        const takes = (id: string): never => [{ id, for: [], amount: { from: 2, unit: 'hours', hours: 2 } }] as never;
        const text = printMarkdown(tableOf(journeyOf([phaseOf('', [columnOf('a', { takes: takes('t') }), columnOf('b', { takes: takes('u') })])])));
        assert.match(text, /\n\n- \*\*In all:\*\* takes 4.hours\n/);
        assert.doesNotMatch(text, /## Phase/);
    });

    it('writes a number with a point as it is read', () => {
        assert.deepEqual(['4.5', '1.5 falls', '1.', '2) item', '3. item'].map(inline), ['4.5', '1.5 falls', '1\\.', '2\\) item', '3\\. item']);
    });

    it('begins with the title and what the picture says', () => {
        const tokens = marked.lexer(printMarkdown(tableOf(journeyOf([phaseOf('', [columnOf('a')])], { title: 'Buys # shoes' }))));
        const [title, summary] = tokens.filter(token => token.type !== 'space');
        assert.deepEqual([title?.type, textOf((title as Tokens.Heading).tokens)], ['heading', 'Buys # shoes']);
        assert.match(textOf((summary as Tokens.Paragraph).tokens), /^1 column\./);
    });

    const hostile = [
        'a | b', 'a \\| b', '\\', '`code`', '`|', '**bold** _it_ ~~no~~', '<script>alert(1)</script>', '<!-- x', '&lt;b&gt; &amp;', '[a](javascript:alert(1))', '![a](https://example.org/x.png)',
        'one\ntwo', '# head', '- item', '+ item', '1. item', '2) item', '> quote', '---', '===', '$a$ and $b$', ':tada:', '[x]: https://example.org', '<https://example.org>', '| --- |', 'see https://example.org/a_b*c~d#e_f?g=h&lt=i, or not', '    code', '~~~', '\ttab', '* * *', '[ ] do it'
    ];
    for (const text of hostile) {
        it(`leaves text text: ${JSON.stringify(text)}`, () => {
            const table = tableOf(everywhere(text));
            const tokens = marked.lexer(printMarkdown(table));
            assert.deepEqual(kindsIn(tokens).filter(kind => !['heading', 'paragraph', 'list', 'list_item', 'table', 'space', 'text', 'strong', 'escape', 'br'].includes(kind)), []);
            const [found] = tablesIn(printMarkdown(table));
            const plain = text.replace(/\s*[\n\t]\s*/g, ' ').trim();
            assert.deepEqual(found!.rows.map(row => row.slice(0, 2).map(cell => textOf(cell.tokens))), [[plain, plain]]);
            assert.equal(textOf(found!.rows[0]!.at(-1)!.tokens), plain);
            assert.equal(textOf((tokens[0] as Tokens.Heading).tokens), plain);
        });
    }

    for (const words of Object.keys(vocabularies) as (keyof typeof vocabularies)[]) {
        it(`has a row for each column of the map: ${words} texts`, () => {
            const tables = tablesIn(printMarkdown(foldTable(tableOf(generateJourney({ seed: 6, columns: 9, personas: 2, words })))));
            assert.deepEqual(tables.map(table => table.rows.length), [9]);
        });
    }
});

function everywhere(text: string): Journey {
    return journeyOf([phaseOf('p', [columnOf('a', { title: text, does: [lineOf('d', text)] })], { title: text, goal: text })], { title: text, goal: text });
}

function cellText(lines: Table['groups'][number]['rows'][number]['cells'][number]): string {
    return lines.map(lineText).join('\n');
}

function tablesIn(markdown: string): Tokens.Table[] {
    return marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');
}

/** What a reader sees; the only element that the page writes is a line break. */
function textOf(tokens: readonly Token[]): string {
    return tokens.map(token => token.type === 'html' && token.raw === '<br>' ? '\n' : 'tokens' in token && token.tokens ? textOf(token.tokens) : entities(textIn(token))).join('');
}

function textIn(token: Token): string {
    return 'text' in token ? String(token.text) : '';
}

function entities(text: string): string {
    return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&amp;', '&');
}

/** An address that Markdown makes a link of by itself, and which still reads as it was written. */
function isAddress(token: Token): boolean {
    return token.type === 'link' && token.raw === `<${token.href}>` && token.text === token.href;
}

function kindsIn(tokens: readonly Token[]): string[] {
    const kinds: string[] = [];
    marked.walkTokens([...tokens], token => { if (!isAddress(token)) kinds.push(token.type); });
    return kinds;
}
