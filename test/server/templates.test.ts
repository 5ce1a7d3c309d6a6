import assert from 'node:assert/strict';
import { listTemplates } from '../../src/protocol/lsp.ts';
import { templates } from '../../src/server/templates/index.ts';
import { plainText } from '../../src/server/templates/plain-text.ts';
import { consultation, today } from '../support/consultation.ts';
import { formatted } from '../support/formatted.ts';
import { startClient } from '../support/language-client.ts';

describe('The templates', () => {
    it('are blank, sales, service and blueprint', () => {
        assert.deepEqual(templates.map(({ name }) => name), ['blank', 'sales', 'service', 'blueprint']);
    });

    for (const { name, title, description, snippet } of templates) {
        const text = plainText(snippet(today));

        describe(name, () => {
            it('has words for whoever chooses', () => {
                for (const words of [title, description]) assert.match(words, /^[A-Z].*[^.]$/);
            });

            it('is a journey that neither the language nor a rule finds fault with', async () => {
                const { problems } = await consultation({ [`${name}.journey`]: text });
                assert.deepEqual(problems().map(({ message, range }) => `${range.start.line + 1}: ${message}`), []);
            });

            it('is written as the formatter writes', () => {
                assert.equal(formatted(text), text);
            });

            it('has tab stops in the order of the text, each with a text of its own, and one end', () => {
                const stops = [...snippet(today).matchAll(/\$\{(\d+)[:|]|\$\{?(0)/g)].map(([, stop, end]) => Number(stop ?? end));
                assert.deepEqual(stops, [...stops.slice(0, -1).map((_, i) => i + 1), ...name === 'blueprint' ? [stops.length] : [0]]);
            });
        });
    }

    it('are named with their titles by the server', async function () {
        this.timeout(60_000);
        const client = await startClient();
        const answer = await client.connection.sendRequest(listTemplates);
        await client.stop();
        const now = new Date().toISOString().slice(0, 10);
        assert.deepEqual(answer, templates.map(({ snippet, ...words }) => ({ ...words, snippet: snippet(now) })));
    });
});

describe('A snippet as plain text', () => {
    const expanded = (snippet: string, text: string) => it(snippet, () => { assert.equal(plainText(snippet), text); });
    expanded('a ${1:b} c $0', 'a b c ');
    expanded('via $1, ${1:App}, ${1}', 'via App, App, App');
    expanded('${2|low,medium,high|}', 'low');
    expanded('${1|a\\,b,c\\|d|}', 'a,b');
    expanded('{ ${1:a ${2:b} \\}} }', '{ a b } }');
    expanded('\\$1 \\\\ \\}', '$1 \\ }');
    expanded('5 $ and ${1', '5 $ and ${1');
});
