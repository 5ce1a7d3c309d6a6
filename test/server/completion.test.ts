import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CompletionList } from 'vscode-languageserver-protocol';
import { helpOf } from '../../src/server/help/help.ts';
import { plainText } from '../../src/server/templates/plain-text.ts';
import { accepted, completion, offered } from '../support/completed.ts';
import { formatted } from '../support/formatted.ts';
import { startClient } from '../support/language-client.ts';
import { serverFolder } from '../support/server-folder.ts';

const head = `channel App "On the phone" { kind digital }
channel "Call centre" { kind human }
team CX
team Warehouse
system ERP
source Survey { kind feedback }
metric ces { kind CES  unit points }
persona Ann { uses App }
persona Ben
persona Kim
`;
/** A line in a touchpoint of a journey of Ann and Ben. */
const inColumn = (line: string): string => `${head}
journey Return "Sending back" {
  personas Ann, Ben

  touchpoint pack "Packs" {
    feels annoyed -1 for Ann
    pain tape "No tape" low
    ${line}
  }

  touchpoint drop "Drops it off" { feels calm 0 }

  touchpoint money "Gets the money" { pain late "Too late" }
}
`;

describe('Completion knows the place', () => {
    const cases: readonly (readonly [what: string, text: string, offers: readonly string[]])[] = [
        ['the state of a journey, behind its title', 'journey J "t" ‸', ['as-is', 'to-be', 'ideal', 'of', '{ … }', '{ }']],
        ['the period of a phase', 'journey J {\n  phase p "t" ‸', ['before', 'during', 'after', '{ … }', '{ }']],
        ['behind the name of a column its title or its block', 'journey J {\n  touchpoint x ‸', ['"…"', '{ … }', '{ }']],
        ['channels, those that are not yet listed', inColumn('via App, ‸'), ['Call centre']],
        ['the same on the next line', inColumn('via App,\n      ‸'), ['Call centre']],
        ['only travellers of the journey', inColumn('thinks "No" for ‸'), ['Ann', 'Ben']],
        ['those who are not yet listed', inColumn('thinks "No" for Ann, ‸'), ['Ben']],
        ['scores', inColumn('feels annoyed ‸'), ['-1', '-2', '0', '+1', '+2', '-1.5', '-0.5', '+0.5', '+1.5']],
        ['units of time', inColumn('takes 2 ‸'), ['days', 'hours', 'minutes', 'weeks', 'months', 'to', 'working-days', 'years', 'quarters', 'seconds', 'min', 'h', 'd']],
        ['one of them', inColumn('takes 1 ‸'), ['day', 'hour', 'minute', 'week', 'month', 'to', 'working-day', 'year', 'quarter', 'second', 'min', 'h', 'd']],
        ['how often one is informed', inColumn('waits 2 days informed ‸'), ['once', 'every']],
        ['the currency that the file has already', inColumn('pays 4 CHF\n    cost-to-serve 2 ‸'), ['CHF', 'EUR', 'USD', 'GBP', 'to']],
        ['outcomes', inColumn('exit as ‸'), ['repeat', 'advocate', 'neutral', 'churn']],
        ['the percent of a share', inColumn('exit 20 ‸'), ['%']],
        ['the columns that follow, and not the column itself', inColumn('next ‸'), ['drop', 'money']],
        ['pains of other columns, to be named again', inColumn('pain ‸'), ['late']],
        ['pains, the own ones first', inColumn('opportunity o "" { solves ‸ }'), ['tape', 'late']],
        ['whom work is handed over to', inColumn('handover ‸'), ['CX', 'Warehouse']],
        ['kinds of a channel', 'channel X { kind ‸ }', ['digital', 'physical', 'human']],
        ['kinds of a channel not yet listed', 'channel X { kind digital, ‸ }', ['physical', 'human']],
        ['kinds of a team', 'team X { kind ‸ }', ['internal', 'partner', 'third-party']],
        ['the status of a journey', 'journey J {\n  status ‸\n}', ['draft', 'review', 'agreed', 'published']],
        ['the status of an initiative', 'initiative I { status ‸ }', ['idea', 'planned', 'doing', 'done', 'dropped']],
        ['from one to five', 'journey J { touchpoint x { importance ‸ } }', ['5', '4', '3', '2', '1']],
        ['phases of the journey that a view is of, and then that journey itself', 'journey J { phase a { } phase b { } }\nview V of J { phases ‸ }', ['a', 'b', 'J']],
        ['the journey that another one improves on', 'journey A { }\njourney B to-be of ‸', ['A']],
        ['columns of the journey that this one improves on, and then that journey itself', 'journey A { touchpoint x { } }\njourney B to-be of A { touchpoint y { replaces ‸ } }', ['x', 'A']],
        ['the inside of a journey behind a point', 'journey A { touchpoint x { opportunity o "t" } }\ninitiative I { implements A.‸ }', ['o', 'x']],
        ['the inside of a column behind the next one', 'journey A { touchpoint x { opportunity o "t" } }\ninitiative I { implements A.x.‸ }', ['o']],
        ['half a name behind a point', 'journey A { touchpoint x { opportunity o "t" } }\ninitiative I { implements A.x.o‸ }', ['o']],
        ['facts of a persona', 'persona P {\n  side business\n  quote "x"\n  ‸\n}', ['job', 'goal', 'fears', 'wants', 'needs', 'expects', 'uses', 'segment', 'role']],
        ['facts in a block on one line', 'team X { ‸ }', ['kind']],
        ['nothing more where all is said', 'team X { kind partner  ‸ }', []],
        ['nothing in a text', inColumn('thinks "I need a ‸"'), []],
        ['nothing in a title', inColumn('pain slow "‸"'), []],
        ['nothing in a text that is not closed', inColumn('thinks "via ‸'), []],
        ['nothing in a text over several lines', inColumn('thinks """\n via ‸\n"""'), []],
        ['nothing in a comment', inColumn('// via ‸'), []],
        ['nothing in a long comment', inColumn('/* via ‸ */'), []],
        ['nothing behind a word that the language does not know', inColumn('bla ‸'), []],
        ['nothing for a name that is being given', 'persona ‸', []]
    ];
    for (const [what, text, offers] of cases) {
        it(what, async () => {
            assert.deepEqual(await offered(text), offers);
        });
    }

    it('grades, severities and tails that are not yet said, in the order of the language\'s page', async () => {
        assert.deepEqual((await offered(inColumn('measure ces 3 ‸'))).slice(0, 6), ['points', 'was', 'target', 'on', 'from', 'for']);
        const list = await offered(inColumn('pain slow "Slow" high ‸'));
        assert.deepEqual(list.slice(0, 6), ['measured', 'observed', 'reported', 'assumed', 'from', 'for']);
        assert.deepEqual((await offered(inColumn('pain slow "Slow" high measured from Survey ‸'))).slice(0, 1), ['for']);
        assert.deepEqual((await offered(inColumn('evidence "Diary" ‸'))).slice(0, 7), ['measured', 'observed', 'reported', 'assumed', 'on', 'from', 'see']);
        assert.deepEqual((await offered(inColumn('expects "Soon" ‸'))).slice(0, 5), ['exceeded', 'met', 'partly', 'missed', 'for']);
        assert.deepEqual((await offered(inColumn('backstage "Sorts" by CX ‸'))).slice(0, 2), ['using', 'takes']);
        assert.deepEqual((await offered(inColumn('next money ‸'))).slice(0, 2), ['when', 'for']);
    });
});

describe('Completion of facts', () => {
    it('leaves out what is said once and has been said', async () => {
        const list = await offered(inColumn('moment-of-truth\n    importance 3\n    ‸'));
        assert.ok(!list.includes('moment-of-truth') && !list.includes('importance'));
        assert.ok(list.includes('pain') && list.includes('thinks') && list.includes('via'));
    });

    it('has a fact that may hold for others still, until it holds for all', async () => {
        assert.equal((await offered(inColumn('‸').replace('    pain tape "No tape" low\n', '')))[0], 'feels');
        const all = await offered(inColumn('feels calm 0 for Ben\n    ‸'));
        assert.ok(!all.includes('feels') && all.includes('judges'));
    });

    it('goes on where the line above has left off', async () => {
        assert.deepEqual((await offered(inColumn('measure ces 3\n    ‸'))).slice(0, 4), ['measure', 'frontstage', 'backstage', 'support']);
    });

    it('is that of a block that is still empty, of one that is not closed, and of the file', async () => {
        assert.equal((await offered('journey J {\n  touchpoint x {\n‸'))[0], 'via');
        assert.equal((await offered('journey J {\n  touchpoint x {\n    via App\n    ‸\n\n  touchpoint y { }\n}'))[0], 'via');
        assert.ok((await offered('journey J {\n  touchpoint x {\n    via App\n  ‸\n\n  touchpoint y { }\n}')).includes('touchpoint'));
        assert.ok((await offered('journey J {\n  touchpoint x {\n    via App\n‸\n')).includes('persona'));
        assert.ok((await offered('step x {\n    ‸\n}')).includes('via'), 'a word of another tool');
        assert.ok((await offered('journey J\n{\n  ‸\n}')).includes('personas'), 'a brace on a line of its own');
    });

    it('completes half a word with things after it', async () => {
        assert.equal(await accepted('journey J {\n  tou‸\n  action b { }\n}', 'touchpoint'), 'journey J {\n  touchpoint\n  action b { }\n}');
        assert.ok((await offered('journey J {\n  tou‸\n  action b { }\n}')).includes('touchpoint'));
    });
});

describe('Completion of names', () => {
    it('quotes what needs quotes, also where a quote has been typed', async () => {
        assert.equal(await accepted('channel "Call centre"\njourney J { touchpoint x { via ‸ } }', 'Call centre'), 'channel "Call centre"\njourney J { touchpoint x { via "Call centre" } }');
        assert.equal(await accepted('channel "Call centre"\njourney J { touchpoint x { via "Cal‸" } }', 'Call centre'), 'channel "Call centre"\njourney J { touchpoint x { via "Call centre" } }');
        assert.equal(await accepted('channel "Call centre"\njourney J {\n  touchpoint x {\n    via "Cal‸ for Ann\n  }\n}', 'Call centre'), 'channel "Call centre"\njourney J {\n  touchpoint x {\n    via "Call centre" for Ann\n  }\n}');
        assert.deepEqual((await completion('channel "Call centre"\njourney J { touchpoint x { via "Cal‸" } }')).items.map(({ filterText }) => filterText), ['"Call centre']);
        assert.equal(await accepted('team "by"\njourney J { owner ‸ }', 'by'), 'team "by"\njourney J { owner "by" }');
    });

    it('inserts up to the caret and replaces the whole word', async () => {
        const text = 'channel WebShop\njourney J { touchpoint x { via We‸Site } }';
        assert.match(await accepted(text, 'WebShop', { mode: 'insert' }), /via WebShopSite }/);
        assert.match(await accepted(text, 'WebShop', { mode: 'replace' }), /via WebShop }/);
        assert.match(await accepted('channel WebShop\njourney J { touchpoint x { via ‸Site } }', 'WebShop', { mode: 'replace' }), /via WebShopSite }/);
        assert.match(await accepted('channel A\nchannel B\njourney J { touchpoint x { via A,‸ } }', 'B'), /via A, B }/);
    });

    it('says which name it is', async () => {
        const { items: [app] } = await completion(inColumn('via ‸'));
        assert.equal(app!.detail, 'channel · On the phone');
        assert.deepEqual(app!.documentation, { kind: 'markdown', value: 'On the phone\n\n```journey\nchannel App "On the phone" { kind digital }\n```' });
    });

    it('finds those of files that are not imported, and imports them', async () => {
        const files = { 'a.journey': 'import "own.journey"\n\njourney J {\n  owner ‸\n}\n', 'own.journey': 'team Own', 'teams/other.journey': 'team Own\n/** Answers the phone. */\nteam Care "Customer care"' };
        const { items } = await completion(files);
        assert.deepEqual(items.map(({ label, labelDetails }) => [label, labelDetails?.description]), [['Own', undefined], ['Care', 'teams/other.journey']]);
        assert.equal(await accepted(files, 'Care'), 'import "own.journey"\nimport "teams/other.journey"\n\njourney J {\n  owner Care\n}\n');
        assert.deepEqual(await offered({ 'teams/a.journey': 'team X { }\njourney J { owner ‸ }', 'b.journey': 'team Y' }), ['X', 'Y']);
        assert.match(await accepted({ 'teams/a.journey': 'team X { }\njourney J { owner ‸ }', 'b.journey': 'team Y' }, 'Y'), /^import "\.\.\/b\.journey"/);
    });

    it('asks to be asked again where there are many of them', async () => {
        const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`f${i}.journey`, `team Team${i}`]));
        const all = await completion({ 'a.journey': 'journey J { owner ‸ }', ...many });
        assert.deepEqual([all.isIncomplete, all.items.length], [true, 40]);
        const some = await completion({ 'a.journey': 'journey J { owner Team5‸ }', ...many });
        assert.deepEqual([some.isIncomplete, some.items.length], [false, 11]);
    });

    it('offers opportunities with their journey, those first that nothing is done about', async () => {
        const text = 'journey A { touchpoint x { opportunity o "t"  opportunity p "t" } }';
        assert.deepEqual(await offered({ 'a.journey': 'import "b.journey"\ninitiative I { implements A.o }\ninitiative K { implements ‸ }', 'b.journey': text }), ['A', 'A.p', 'A.o']);
    });
});

describe('Completion of feelings', () => {
    it('offers the words of the workspace, the most frequent first, with their score', async () => {
        const files = { 'a.journey': inColumn('feels ‸'), 'b.journey': 'journey B { touchpoint x { feels grumpy -1.5 } touchpoint y { feels grumpy -1.5 } }' };
        assert.deepEqual((await offered(files)).slice(0, 3), ['grumpy', 'annoyed', 'calm']);
        assert.match(await accepted(files, 'grumpy', { snippets: true }), /feels grumpy \$\{1:-1\.5\}\n/);
        assert.equal((await offered({ ...files, 'a.journey': inColumn('feels grumpy ‸') }))[0], '-1.5');
    });

    it('does not offer the word that is being typed', async () => {
        assert.ok(!(await offered(inColumn('feels gru‸'))).includes('gru'));
    });

    it('quotes several words', async () => {
        const files = { 'a.journey': inColumn('feels "let‸"'), 'b.journey': 'journey B { touchpoint x { feels "let down" -1 } }' };
        assert.match(await accepted(files, 'let down'), /feels "let down"\n/);
    });
});

describe('Completion of paths', () => {
    it('offers the journeys of the workspace that are not yet imported', async () => {
        const files = { 'a.journey': 'import "b.journey"\nimport "‸"\n', 'b.journey': '', 'c/d.journey': '' };
        assert.deepEqual(await offered(files), ['c/d.journey']);
        assert.equal(await accepted(files, 'c/d.journey'), 'import "b.journey"\nimport "c/d.journey"\n');
        assert.equal(await accepted({ ...files, 'a.journey': 'import ‸' }, 'c/d.journey'), 'import "c/d.journey"');
    });
});

describe('Completion with tab stops', () => {
    it('leads through what a fact mostly says, with choices where the values are known', async () => {
        const list = await completion(inColumn('‸'), { snippets: true });
        const written = (label: string): string | undefined => list.items.find(item => item.label === label)?.textEdit?.newText;
        assert.equal(written('via'), 'via ${1|App,"Call centre"|}');
        assert.equal(written('judges'), 'judges "$1" ${2|-1,-2,0,+1,+2|}');
        assert.equal(written('expects'), 'expects "$1" ${2|exceeded,met,partly,missed|}');
        assert.equal(written('pain'), 'pain ${1:name} "$2" ${3|low,medium,high|}');
        assert.equal(written('waits'), 'waits ${1:2} ${2|days,hours,minutes,weeks,months|}');
        assert.equal(written('skipped'), 'skipped for ${1|Ann,Ben|}');
        assert.equal(written('next'), 'next ${1|drop,money|}');
        assert.equal(written('optional'), 'optional');
    });

    it('opens every block as the formatter writes it, on several lines or on one', async () => {
        const list = await completion('journey J {\n  ‸\n}', { snippets: true });
        const written = (label: string): string | undefined => list.items.find(item => item.label === label)?.textEdit?.newText;
        assert.equal(written('touchpoint'), 'touchpoint "${1:What happens}" {\n  via ${2:Channel}\n  thinks "$3"\n  feels ${4:annoyed} ${5|-1,-2,0,+1,+2|}\n}');
        assert.equal(written('touchpoint, one line'), 'touchpoint "${1:What happens}" { via ${2:Channel}  thinks "$3"  feels ${4:annoyed} ${5|-1,-2,0,+1,+2|} }');
        assert.match(written('phase')!, /^phase \$\{1:Name\} "\$\{2:[^}]+\}" \$\{3\|before,during,after\|\} \{\n {2}touchpoint .* \{\n {4}via /);
    });

    it('writes everything as the formatter leaves it', async () => {
        for (const text of ['‸', 'journey J {\n  ‸\n}\n', 'journey J {\n  touchpoint t {\n    ‸\n  }\n}\n']) {
            const [indentation] = /[ ]*(?=‸)/.exec(text)!;
            for (const { label, textEdit, detail } of (await completion(text, { snippets: true })).items) {
                if (detail === 'a whole journey') continue;
                const written = text.replace('‸', () => plainText(textEdit!.newText).replaceAll(/\n(?=.)/g, `\n${indentation}`)).trimEnd();
                assert.equal(formatted(`${written}\n`), `${written}\n`, label);
            }
        }
    });

    it('offers whole journeys in an empty file only', async () => {
        const whole = ['Blank journey', 'Sale to consumers', 'Service case', 'Service blueprint'];
        assert.deepEqual((await offered('‸')).slice(0, 4), whole);
        assert.deepEqual((await offered('// What we know\n\nbla‸\n')).slice(0, 4), whole);
        assert.equal((await offered('team X\n‸'))[0], 'team');
        assert.match(await accepted('‸', 'Blank journey'), /^channel Website \{ kind digital \}\n/);
        assert.match(await accepted('‸', 'Blank journey', { snippets: true }), /^channel \$\{1:Website\} /);
    });

    it('writes the bare word before text that is already there, and for an editor without tab stops', async () => {
        assert.equal(await accepted('journey J {\n  touchpoint x {\n    fe‸ annoyed -1\n  }\n}', 'feels', { snippets: true }), 'journey J {\n  touchpoint x {\n    feels annoyed -1\n  }\n}');
        assert.ok(!(await offered('journey J {\n  ‸\n}')).includes('touchpoint, one line'));
    });
});

describe('A completion list', () => {
    const typed = (triggerCharacter: string) => ({ context: { triggerKind: 2 as const, triggerCharacter } });

    it('opens by itself behind a blank only where a value must follow', async () => {
        assert.deepEqual(await offered(inColumn('handover ‸'), typed(' ')), ['CX', 'Warehouse']);
        assert.deepEqual(await offered(inColumn('‸'), typed(' ')), []);
        assert.deepEqual(await offered(inColumn('via App ‸'), typed(' ')), []);
        assert.deepEqual(await offered(inColumn('pain ‸'), typed(' ')), []);
        assert.deepEqual(await offered(inColumn('thinks "‸"'), typed('"')), []);
        assert.deepEqual(await offered(inColumn('thinks "No"‸'), typed('"')), []);
        assert.deepEqual(await offered(inColumn('handover "‸"'), typed('"')), ['CX', 'Warehouse']);
    });

    it('has documentation with an example for every word', async () => {
        for (const text of [inColumn('‸'), '‸', 'journey J {\n‸\n}', inColumn('waits 2 ‸'), inColumn('pain x "t" ‸'), 'view V { lanes ‸ }', inColumn('measure ‸'), inColumn('feels ‸')]) {
            const { items } = await completion(text);
            const bare = items.filter(({ documentation, detail }) => !documentation || (!String((documentation as { value: string }).value).includes('```journey') && detail !== 'a whole journey'));
            assert.deepEqual(bare.map(({ label }) => label), []);
        }
        const { items } = await completion(inColumn('‸'));
        assert.match(JSON.stringify(items.find(({ label }) => label === 'via')!.documentation), new RegExp(helpOf('via', 'touchpoint')!.sentence));
    });

    it('has a place for every caret, and stays within the line', async () => {
        const { services, document } = await serverFolder({ 'a.journey': readFileSync('examples/return/return-to-be.journey', 'utf8') });
        const { textDocument, uri } = document;
        for (let offset = 0; offset <= textDocument.getText().length; offset++) {
            const position = textDocument.positionAt(offset);
            const list = await services.journey.lsp.CompletionProvider!.getCompletion(document, { textDocument: { uri: uri.toString() }, position });
            for (const { textEdit } of list!.items) {
                assert.ok(textEdit && 'range' in textEdit && textEdit.range.start.line === position.line && textEdit.range.end.line === position.line);
                assert.ok(textEdit.range.start.character <= position.character && textEdit.range.end.character >= position.character);
            }
        }
    }).timeout(60_000);

    it('comes over LSP, with what an editor can do', async () => {
        const client = await startClient({ 'b.journey': 'team Ops "Operations"' });
        const checked = client.problems('b.journey');
        try {
            assert.deepEqual(client.abilities.completionProvider, { triggerCharacters: ['"', '.', ',', '/', ' '] });
            await checked;
            await client.open('a.journey', 'journey J {\n  owner \n}\n');
            const ask = (line: number, character: number) => client.connection.sendRequest<CompletionList>('textDocument/completion', { textDocument: { uri: client.uri('a.journey') }, position: { line, character } });
            const list = await ask(1, 8);
            assert.deepEqual(list.items.map(({ label, textEdit, additionalTextEdits }) => ({ label, textEdit, additionalTextEdits })), [{
                label: 'Ops', textEdit: { newText: 'Ops', range: { start: { line: 1, character: 8 }, end: { line: 1, character: 8 } } },
                additionalTextEdits: [{ newText: 'import "b.journey"\n\n', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } }]
            }]);
            client.write('notes.md', '# Notes');
            await client.edit('a.journey', 'source S { see "" }\nimport ""\n');
            assert.deepEqual((await ask(0, 16)).items.map(({ label }) => label), ['b.journey', 'notes.md']);
            assert.deepEqual((await ask(1, 8)).items.map(({ label }) => label), ['b.journey']);
        } finally {
            await client.stop();
        }
    }).timeout(30_000);
});
