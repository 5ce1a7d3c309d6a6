import assert from 'node:assert/strict';
import { edit } from '../../src/edit/edit.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import type { Wish } from '../../src/language/wish.ts';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { type ColumnOutline, type JourneyOutline, outlineOf } from '../../src/language/outline.ts';
import { folder } from '../support/language.ts';

interface Things {
    readonly file: JourneyFile;
    readonly journey: JourneyOutline;
    readonly columns: readonly ColumnOutline[];
}

/** The text after wishes about it, or the sentence why not. */
async function after(text: string, wishes: (things: Things) => readonly Wish[]): Promise<string> {
    const { documents } = await folder(text);
    const file = documents[0]!.parseResult.value;
    const { journeys } = outlineOf(file);
    const edited = edit(wishes({ file, journey: journeys[0]!, columns: journeys.flatMap(({ phases }) => phases.flatMap(({ columns }) => columns)) }));
    return 'why' in edited ? edited.why : applyEdits(text, [...edited.edits.values()].flat());
}

const pain = 'pain "Nobody answers" high';
const addPain = ({ columns }: Things): readonly Wish[] => [{ do: 'add', to: columns[0]!.node, text: pain }];

describe('A fact that is added', () => {
    it('stands where the contract has it, indented as its neighbours, behind their comments', async () => {
        assert.equal(await after('journey J {\n\taction a {\n\t\tdoes "x" // why\n\t\ttakes 2 days\n\t}\n}\n', addPain),
            `journey J {\n\taction a {\n\t\tdoes "x" // why\n\t\t${pain}\n\t\ttakes 2 days\n\t}\n}\n`);
    });

    it('is the first where nothing stands before it', async () => {
        assert.equal(await after('journey J {\n  action a {\n    takes 2 days\n  }\n}\n', addPain), `journey J {\n  action a {\n    ${pain}\n    takes 2 days\n  }\n}\n`);
    });

    it('stays on the line of a short block', async () => {
        assert.equal(await after('journey J {\n  action a { feels lost -2 }\n}\n', addPain), `journey J {\n  action a { feels lost -2  ${pain} }\n}\n`);
        assert.equal(await after('journey J {\n  action a { }\n}\n', addPain), `journey J {\n  action a { ${pain} }\n}\n`);
        assert.equal(await after('journey J {\n  action a { takes 2 days }\n}\n', addPain), `journey J {\n  action a { ${pain}  takes 2 days }\n}\n`);
    });

    it('opens a block that is too long for it, and sets it apart', async () => {
        const long = `does "${'word '.repeat(12).trim()}"`;
        assert.equal(await after(`journey J {\n  action a { ${long}  feels lost -2 }\n  action b { feels fine 0 }\n}\n`, addPain),
            `journey J {\n  action a {\n    ${long}\n    feels lost -2\n    ${pain}\n  }\n\n  action b { feels fine 0 }\n}\n`);
    });

    it('opens a block where there is none', async () => {
        assert.equal(await after('journey J {\r\n  action a "A" // alone\r\n}\r\n', addPain), `journey J {\r\n  action a "A" { ${pain} } // alone\r\n}\r\n`);
        const opportunity = 'opportunity o "Answer" {\n  owner CX\n}';
        assert.equal(await after('journey J {\n  action a\n}\n', ({ columns }) => [{ do: 'add', to: columns[0]!.node, text: opportunity }]),
            'journey J {\n  action a {\n    opportunity o "Answer" {\n      owner CX\n    }\n  }\n}\n');
    });

    it('is refused in one sentence where the block has no end', async () => {
        assert.equal(await after('journey J {\n  action a {\n    feels lost -2\n', addPain), 'The block of action "a" has no closing }: write it first.');
    });

    it('is one of several at once, in their order', async () => {
        assert.equal(await after('journey J {\n  action a {\n    feels lost -2\n  }\n}\n', ({ columns }) => [
            { do: 'add', to: columns[0]!.node, text: 'pain "One"' }, { do: 'add', to: columns[0]!.node, text: 'pain "Two"' }, { do: 'add', to: columns[0]!.node, text: 'moment-of-truth' },
        ]), 'journey J {\n  action a {\n    feels lost -2\n    pain "One"\n    pain "Two"\n    moment-of-truth\n  }\n}\n');
    });
});

describe('A thing that is added to a file', () => {
    it('stands behind those of its kind, an import behind the imports', async () => {
        const text = '// Ours.\nimport "a.journey"\n\nteam CX\nteam Ops\n\njourney J {\n  action a\n}\n';
        assert.equal(await after(text, ({ file }) => [{ do: 'add', to: file, text: 'team Sales' }, { do: 'add', to: file, text: 'import "b.journey"' }]),
            '// Ours.\nimport "a.journey"\nimport "b.journey"\n\nteam CX\nteam Ops\nteam Sales\n\njourney J {\n  action a\n}\n');
    });

    it('stands at the top, before the first journey or at the end where there is none', async () => {
        assert.equal(await after('/** Ours. */\njourney J {\n  action a\n}\n', ({ file }) => [{ do: 'add', to: file, text: 'import "b.journey"' }]), 'import "b.journey"\n\n/** Ours. */\njourney J {\n  action a\n}\n');
        assert.equal(await after('journey J {\n  action a\n}\n', ({ file }) => [{ do: 'add', to: file, text: 'team CX' }]), 'team CX\n\njourney J {\n  action a\n}\n');
        assert.equal(await after('system CRM\njourney J {\n  action a\n}\n', ({ file }) => [{ do: 'add', to: file, text: 'team CX' }]), 'system CRM\n\nteam CX\n\njourney J {\n  action a\n}\n');
        assert.equal(await after('brand X { mission "y" } journey J { action a }', ({ file }) => [{ do: 'add', to: file, text: 'team CX' }]), 'brand X { mission "y" }\n\nteam CX\n\njourney J { action a }');
        assert.equal(await after('system CRM\n', ({ file }) => [{ do: 'add', to: file, text: 'team CX' }]), 'system CRM\n\nteam CX\n');
        assert.equal(await after('', ({ file }) => [{ do: 'add', to: file, text: 'team CX' }]), 'team CX\n');
    });
});

describe('A fact that is taken away', () => {
    it('leaves the comments around it', async () => {
        assert.equal(await after('journey J {\n  action a {\n    // before\n    feels lost -2 // behind\n    // after\n    takes 2 days\n  }\n}\n', ({ columns }) => [{ do: 'remove', what: columns[0]!.facts[0]! }]),
            'journey J {\n  action a {\n    // before\n    // behind\n    // after\n    takes 2 days\n  }\n}\n');
    });

    it('leaves a block on one line as it is written', async () => {
        const text = 'journey J {\n  action a { feels lost -2  takes 2 days  pays 4 EUR }\n}\n';
        const without = async (index: number) => (await after(text, ({ columns }) => [{ do: 'remove', what: columns[0]!.facts[index]! }])).split('\n')[1];
        assert.deepEqual([await without(0), await without(1), await without(2)],
            ['  action a { takes 2 days  pays 4 EUR }', '  action a { feels lost -2  pays 4 EUR }', '  action a { feels lost -2  takes 2 days }']);
    });
});

describe('Things that change places', () => {
    const swapped = (text: string) => after(text, ({ columns }) => [{ do: 'order', entries: [columns[1]!.node, columns[0]!.node] }]);

    it('take along the comments right above and behind them; what stands between stays', async () => assert.equal(
        await swapped('journey J {\n\t// A\n\taction a {\n\t\tgoal "g"\n\t} // a\n\n\t// Between.\n\n\taction b\n}\n'),
        'journey J {\n\taction b\n\n\t// Between.\n\n\t// A\n\taction a {\n\t\tgoal "g"\n\t} // a\n}\n'
    ));

    it('may share a line, but for a comment at its end', async () => {
        assert.equal(await swapped('journey J { action a {}  action b }'), 'journey J { action b  action a {} }');
        assert.equal(await swapped('journey J {\n  action a  action b // b\n}'), 'A comment would hide what stands behind it.');
    });
});

describe('Facts that are taken away together', () => {
    const without = (text: string, ...which: readonly number[]) => after(text, ({ columns }) => [
        ...which.map((index): Wish => ({ do: 'remove', what: columns[0]!.facts[index]!, comments: true })), { do: 'add', to: columns[0]!.node, text: 'replaces x' },
    ]);

    it('go as one, with their comments, and nothing is put behind them', async () => {
        const text = 'journey J {\n  action a {\n    feels lost -2 // lost\n    // long\n    takes 2 days\n    pays 4 EUR // much\n    // the end\n  }\n}\n';
        assert.equal(await without(text, 1, 2), 'journey J {\n  action a {\n    feels lost -2 // lost\n    replaces x\n    // the end\n  }\n}\n');
        assert.equal(await without(text, 0, 1, 2), 'journey J {\n  action a {\n    replaces x\n    // the end\n  }\n}\n');
        assert.equal(await without(text, 0), 'journey J {\n  action a {\n    // long\n    takes 2 days\n    pays 4 EUR // much\n    replaces x\n    // the end\n  }\n}\n');
    });

    it('go from a line too', async () => {
        const text = 'journey J {\n  action a { feels lost -2  takes 2 days  pays 4 EUR }\n}\n';
        const line = async (...which: readonly number[]) => (await without(text, ...which)).split('\n')[1];
        assert.deepEqual([await line(0, 1), await line(1, 2), await line(0, 1, 2)], ['  action a { pays 4 EUR  replaces x }', '  action a { feels lost -2  replaces x }', '  action a { replaces x }']);
    });
});

describe('Neighbours that get a block of their own', () => {
    const wrapped = (text: string, from: number, to: number) => after(text, ({ columns }) => [{ do: 'wrap', first: columns[from]!.node, last: columns[to]!.node, head: 'phase P' }]);

    it('stand one level deeper, with the comments that belong to them, set apart from what is around', async () => {
        const text = 'journey J {\r\n\tgoal "g"\r\n\t// Two of them.\r\n\taction a {\r\n\t\tfeels so 1\r\n\t}\r\n\r\n\taction b // last\r\n\taction c\r\n}\r\n';
        assert.equal(await wrapped(text, 0, 1),
            'journey J {\r\n\tgoal "g"\r\n\r\n\tphase P {\r\n\t\t// Two of them.\r\n\t\taction a {\r\n\t\t\tfeels so 1\r\n\t\t}\r\n\r\n\t\taction b // last\r\n\t}\r\n\r\n\taction c\r\n}\r\n');
    });

    it('stay on their line where they share it', async () => {
        assert.equal(await wrapped('journey J { goal "g"  action a  action b }', 0, 0), 'journey J { goal "g"  phase P { action a }  action b }');
    });

    it('stand where the block stood when it is gone', async () => {
        const out = (text: string) => after(text, ({ journey }) => [{ do: 'unwrap', what: journey.phases[0]!.node! }]);
        assert.equal(await out('journey J {\n  phase P { action a  action b } // both\n}'), 'journey J {\n  action a  action b // both\n}');
        assert.equal(await out('journey J {\n  phase P {\n    action a\n    // and\n    action b\n  }\n}'), 'journey J {\n  action a\n  // and\n  action b\n}');
        assert.equal(await out('journey J {\n  phase P { }\n}'), 'Nothing stands in the block of phase "P".');
    });

    it('are refused where they do not stand together', async () => {
        assert.equal(await wrapped('journey J {\n  phase P { action a }\n  phase Q { action b }\n}', 0, 1), 'Only what stands together in one block is put into a new one.');
    });
});

describe('A thing that is moved', () => {
    it('takes the comments above it along, and leaves what is wished in its place', async () => {
        const text = 'journey J {\n  phase P {\n    // Two\n    takes 2 days // or so\n    action a\n  }\n}\n';
        assert.equal(await after(text, ({ journey, columns }) => [{ do: 'move', what: journey.phases[0]!.facts[0]!, to: columns[0]!.node, instead: 'optional' }]),
            'journey J {\n  phase P {\n    optional // or so\n\n    action a {\n      // Two\n      takes 2 days\n    }\n  }\n}\n');
    });
});

describe('Wishes', () => {
    it('about a text that is gone are refused', async () => {
        const { documents: [document] } = await folder('journey J { action a { feels lost -2 } }');
        const [journey] = outlineOf(document!.parseResult.value).journeys;
        const of = journey!.phases[0]!.columns[0]!.facts[0]!;
        const { documents: [other] } = await folder('journey J { action a }');
        Object.assign(document!, { parseResult: other!.parseResult });
        assert.deepEqual(edit([{ do: 'put', of, property: 'score', text: '0' }]), { why: 'The text has changed meanwhile.' });
    });

    it('about the same place are refused', async () => {
        assert.equal(await after('journey J {\n  action a { feels lost -2 }\n}\n', ({ columns }) => [
            { do: 'put', of: columns[0]!.facts[0]!, property: 'score', text: '0' }, { do: 'remove', what: columns[0]!.facts[0]! },
        ]), 'Two of these changes are about the same place.');
    });

    it('that cannot be are refused in a sentence', async () => {
        const text = 'journey J {\n  phase P {\n    action a { via App }\n  }\n}\n';
        assert.equal(await after(text, ({ columns }) => [{ do: 'drop', from: columns[0]!.facts[0]!, property: 'channels', index: 0 }]), 'App is the only one here.');
        assert.equal(await after(text, ({ journey }) => [{ do: 'move', what: journey.phases[0]!.node!, to: journey.phases[0]!.node!, behind: 'first' }]), 'A thing cannot be moved into itself.');
        assert.equal(await after(text, ({ columns }) => [{ do: 'put', of: columns[0]!.node, property: 'title', text: '"A"' }]), 'There is no title here that could be written anew.');
    });

    it('about tails put them where the formatter has them', async () => {
        const text = 'journey J {\n  action a { waits 9 days for Ann }\n}\n';
        assert.equal((await after(text, ({ columns }) => [{ do: 'tail', of: columns[0]!.facts[0]!, text: 'informed every 2 days "mail"' }])).split('\n')[1], '  action a { waits 9 days informed every 2 days "mail" for Ann }');
        assert.equal((await after(text.replace('waits 9 days', 'measure ces 3 from Log'), ({ columns }) => [{ do: 'tail', of: columns[0]!.facts[0]!, text: 'target 5' }])).split('\n')[1],
            '  action a { measure ces 3 target 5 from Log for Ann }');
    });
});
