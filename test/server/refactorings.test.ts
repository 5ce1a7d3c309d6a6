import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { type LanguageClient, startClient } from '../support/language-client.ts';
import { refactored, refactoringsIn, type Texts } from '../support/refactored.ts';

const titlesAt = async (text: string, only?: readonly string[]) => [...(await refactoringsIn({ 'a.journey': text }, only)).keys()];

/** What a refactoring makes of files. */
async function becomes(files: Texts, title: string, wanted: Texts): Promise<void> {
    const made = (await refactoringsIn(files, [''])).get(title);
    const before = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace('‸', '')]));
    assert.deepEqual(made, { ...before, ...wanted });
}

describe('Extracting a phase', () => {
    const text = `persona A
persona B
team CX

/** A note. */
journey Return "Send back" as-is {
  personas A, B
  owner CX

  phase Decide before {
    // Why so long?
    action think "Thinks" {
      feels calm 0 for A
      pain doubt "It may not fit" high

      opportunity chart "A better chart" { solves doubt, fees }
      next pack 30 %
    }

    // Apart.

    action look // why
    // Stays.
  }

  phase Send {
    action pack {
      pain fees "What does it cost?"
      pain doubt
      opportunity free { solves fees, think.doubt }
      next think 10 % when "the box is lost"
    }
  }
}

initiative Chart { implements Return.chart, free }
view Board of Return { phases Decide }
`;

    it('leaves the phase with its details, and every name leads where it led', () => becomes({
        'a.journey': text.replace('phase D', 'ph‸ase D'),
        'b.journey': 'import "a.journey"\n\njourney ReturnToBe to-be of Return {\n  action thinkNot { replaces think, pack, Return.look }\n}\n\ninitiative Other { implements Return.think.chart, Return.pack.free }\n',
    }, 'Tell this phase in a journey of its own', {
        'a.journey': `persona A
persona B
team CX

/** A note. */
journey Return "Send back" as-is {
  personas A, B
  owner CX

  phase Decide before {
    details Decide
    // Stays.
  }

  phase Send {
    action pack {
      pain fees "What does it cost?"
      pain doubt "It may not fit"
      opportunity free { solves fees, Decide.think.doubt }
      next Decide.think 10 % when "the box is lost"
    }
  }
}

journey Decide as-is {
  personas A, B
  owner CX

  // Why so long?
  action think "Thinks" {
    feels calm 0 for A
    pain doubt "It may not fit" high

    opportunity chart "A better chart" { solves doubt, Return.fees }
    next Return.pack 30 %
  }

  // Apart.

  action look // why
}

initiative Chart { implements Decide.chart, free }
view Board of Return { phases Decide }
`,
        'b.journey': 'import "a.journey"\n\njourney ReturnToBe to-be of Return {\n  action thinkNot { replaces Decide.think, pack, Decide.look }\n}\n\ninitiative Other { implements Decide.think.chart, Return.pack.free }\n',
    }));

    it('names what a to-be replaces with its journey, and finds a free name', async () => {
        const toBe = 'journey Old {\n  action a\n}\n\njourney New to-be of Old {\n  ‸phase Old {\n    action b { replaces a }\n  }\n}\n';
        assert.equal(await refactored(toBe, 'Tell this phase in a journey of its own'),
            'journey Old {\n  action a\n}\n\njourney New to-be of Old {\n  phase Old {\n    details Old2\n  }\n}\n\njourney Old2 to-be {\n  action b { replaces Old.a }\n}\n');
    });

    it('is for a phase with columns, of a journey with a name', async () => {
        assert.deepEqual(await titlesAt('journey J {\n  ‸phase P { goal "g" }\n}\n', ['refactor.extract']), []);
        assert.deepEqual(await titlesAt('journey {\n  ‸phase P { action a }\n}\n', ['refactor.extract']), []);
        assert.deepEqual(await titlesAt('journey J {\n  ‸phase P {\n    details K\n    action a\n  }\n}\n\njourney K { }\n', ['refactor.extract']), []);
    });
});

describe('Splitting a phase', () => {
    it('begins a new one with the column, of the same time and for the same personas, shown where the old one is', () => becomes({
        'a.journey': 'persona A\n\njourney J {\n  phase P "Before it" before {\n    optional\n    takes 2 h\n    skipped for A\n    action a\n\n    // b\n    action b {‸ feels calm 0 } // c\n    action c\n  }\n}\n\nview V of J { phases P }\n',
        'b.journey': 'import "a.journey"\n\nview W { phases J.P }\n',
    }, 'Begin a new phase with this action', {
        'a.journey': 'persona A\n\njourney J {\n  phase P "Before it" before {\n    optional\n    takes 2 h\n    skipped for A\n    action a\n  }\n\n  phase "New phase" before {\n    optional\n    skipped for A\n\n    // b\n    action b { feels calm 0 } // c\n    action c\n  }\n}\n\nview V of J { phases P, "New phase" }\n',
        'b.journey': 'import "a.journey"\n\nview W { phases J.P, J."New phase" }\n',
    }));

    it('is not for the first column', async () => assert.deepEqual((await titlesAt('journey J {\n  phase P {\n    ac‸tion a\n  }\n}\n')).filter(title => title.startsWith('Begin')), []));
});

describe('Moving up and down', () => {
    const journey = (...lines: readonly string[]) => `journey J {\n${lines.map(line => line && `  ${line}\n`).map(line => line || '\n').join('')}}\n`;

    it('lets a column change places with its neighbour, with its comments', async () => assert.equal(
        await refactored(journey('// a', 'action a // one', '', '/** B. */', 'touchpoint b {', '  thinks ‸"x"', '}', '', 'action c'), 'Move this touchpoint up'),
        journey('/** B. */', 'touchpoint b {', '  thinks "x"', '}', '', '// a', 'action a // one', '', 'action c')
    ));

    it('takes a column over the border of its phase', async () => {
        const text = journey('phase P {', '  action a', '  ‸action b', '}', '', 'phase Q {', '  goal "g"', '  action c', '}');
        const over = journey('phase P {', '  action a', '}', '', 'phase Q {', '  goal "g"', '  ‸action b', '  action c', '}');
        assert.equal(await refactored(text, 'Move this action down, to the next phase'), over.replace('‸', ''));
        assert.equal(await refactored(over, 'Move this action up, to the phase before'), text.replace('‸', ''));
    });

    it('lets phases change places', async () => assert.equal(
        await refactored(journey('phase P ‸{', '  action a', '}', '', '// Q', 'phase Q { action b }'), 'Move this phase down'), journey('// Q', 'phase Q { action b }', '', 'phase P {', '  action a', '}')
    ));

    it('goes no further than the journey', async () => {
        assert.deepEqual(await titlesAt(journey('phase ‸P { action a }'), ['refactor.move']), []);
        assert.deepEqual(await titlesAt(journey('action ‸a', 'action b'), ['refactor.move']), ['Move this action down']);
    });
});

describe('A touchpoint', () => {
    it('becomes an action, and an action a touchpoint', async () => {
        assert.equal(await refactored('journey J {\n  touchpoint a { ‸via App }\n}\n', 'Turn this touchpoint into an action'), 'journey J {\n  action a { via App }\n}\n');
        assert.equal(await refactored('journey J {\n  act‸ion a\n}\n', 'Turn this action into a touchpoint'), 'journey J {\n  touchpoint a\n}\n');
    });
});

describe('An opportunity for a pain', () => {
    it('is owned by whom the journey belongs to, and has a name of its own', async () => {
        const text = 'team A\nteam CX\n\njourney J {\n  owner CX\n\n  action a { ‸pain slow "It is slow" high }\n}\n';
        const once = text.replace('{ ‸pain slow "It is slow" high }', '{\n    pain slow "It is slow" high\n\n    opportunity "What could be done about “It is slow”?" {\n      solves slow\n      owner CX\n    }\n  }');
        assert.equal(await refactored(text, 'Add an opportunity for this pain'), once);
        assert.match((await refactored(once.replace('pain slow', 'pain ‸slow'), 'Add an opportunity for this pain'))!, /opportunity "What could be done about “It is slow”\? 2" \{\n {6}solves slow/);
    });

    it('is added where the pain is felt, also where it is only named', async () => assert.equal(
        await refactored('journey J {\n  action a { pain slow "It is slow" }\n  action b { pain ‸slow }\n}\n', 'Add an opportunity for this pain'),
        'journey J {\n  action a { pain slow "It is slow" }\n\n  action b {\n    pain slow\n\n    opportunity "What could be done about “It is slow”?" {\n      solves slow\n    }\n  }\n}\n'
    ));
});

describe('A to-be copy', () => {
    it('says what shall be, of which nothing is known yet', async () => assert.equal(
        await refactored(`channel App { kind digital }
metric ces { kind CES }
source S

// As it is.
jour‸ney Return "Send back" as-is {
  status agreed
  as-of 2026-11-10
  // Whom we asked.
  validated "6 customers" on 2026-10-21
  measure ces 3

  phase P "First" before {
    measure ces 4

    // Why?
    touchpoint a "A" {
      via App
      feels bad -1 reported from S
      pain slow "It is slow" high measured from S
      opportunity fast { solves slow }
      measure ces 4
      evidence "Seen" observed
      next Return.b 70 %
    }

    action b { evidence "Heard" }
    action c
  }
}

initiative Fast { implements fast }
`, 'Make a to-be copy of this journey'), `channel App { kind digital }
metric ces { kind CES }
source S

// As it is.
journey Return "Send back" as-is {
  status agreed
  as-of 2026-11-10
  // Whom we asked.
  validated "6 customers" on 2026-10-21
  measure ces 3

  phase P "First" before {
    measure ces 4

    // Why?
    touchpoint a "A" {
      via App
      feels bad -1 reported from S
      pain slow "It is slow" high measured from S
      opportunity fast { solves slow }
      measure ces 4
      evidence "Seen" observed
      next Return.b 70 %
    }

    action b { evidence "Heard" }
    action c
  }
}

journey ReturnToBe "Send back" to-be of Return {
  status draft

  phase P "First" before {
    // Why?
    touchpoint a "A" {
      via App
      feels bad -1
      pain slow "It is slow" high
      next ReturnToBe.b 70 %
      replaces a
    }

    action b { replaces b }
    action c { replaces c }
  }
}

initiative Fast { implements fast }
`));

    it('is made of what is, not of what shall be', async () => {
        assert.deepEqual((await titlesAt('jour‸ney J to-be { }\n')).filter(title => title.includes('to-be')), []);
        assert.match((await refactored('journey JToBe { }\njourney ‸J { }\n', 'Make a to-be copy of this journey'))!, /\njourney JToBe2 to-be of J \{ status draft \}\n/);
    });
});

describe('Organizing imports', () => {
    const title = 'Sort the imports and leave out what is not needed';
    const others = { 'b.journey': 'persona B\n', 'c.journey': 'team C\n', 'd.journey': 'team D\n', 'j.journey': 'journey Other {\n  action a {\n    pain slow\n    opportunity o { solves slow }\n  }\n}\n' };

    it('sorts them with their comments, and leaves out what is there twice or not needed', () => becomes({
        'a.journey': '// The file.\nimport "j.journey"\n// D\nimport "d.journey" // not needed\nimport "c.journey" // needed\n// B\n‸import "b.journey"\nimport "./b.journey"\nimport "gone.journey"\n\njourney J {\n  personas B\n  owner C\n}\n\ninitiative I { implements Other.o }\n',
        ...others,
    }, title, {
        'a.journey': '// The file.\n// B\nimport "b.journey"\nimport "c.journey" // needed\nimport "gone.journey"\nimport "j.journey"\n\njourney J {\n  personas B\n  owner C\n}\n\ninitiative I { implements Other.o }\n',
    }));

    it('leaves what is said about the file', () => becomes(
        { 'a.journey': '// The file.\n‸import "d.journey"\nimport "c.journey"\n\njourney J { owner C }\n', ...others }, title,
        { 'a.journey': '// The file.\nimport "c.journey"\n\njourney J { owner C }\n' }
    ));

    it('keeps what a name that cannot be told may come from', async () => {
        const files = { 'a.journey': 'import "b.journey"\nimport "c.journey"\n\njourney J { owner X }\n‸', 'b.journey': 'team X\n', 'c.journey': 'team X\n' };
        assert.deepEqual([...(await refactoringsIn(files, ['source'])).keys()], []);
    });

    it('is offered on an import, or anywhere if it is asked for', async () => {
        const files = { 'a.journey': 'import "b.journey"\n\njourney ‸J { }\n', ...others };
        assert.equal((await refactoringsIn(files)).has(title), false);
        assert.deepEqual(await refactoringsIn(files, ['source.organizeImports']), new Map([[title, { ...files, 'a.journey': 'journey J { }\n' }]]));
        assert.equal((await refactoringsIn({ ...files, 'a.journey': '‸import "b.journey"\n' })).has(title), true);
    });
});

describe('A shared fact', () => {
    const column = (...facts: readonly string[]) => `persona A\npersona B\npersona C\n\njourney J {\n  personas A, B, C\n\n  action a {\n${facts.map(fact => `    ${fact}\n`).join('')}  }\n\n  action b\n}\n`;
    const [spread, join] = ['Say this for each persona', 'Say this once for all who share it'];

    it('is said for each persona, and once again', async () => {
        const shared = column('// Why?', 'waits 9 days informed once "mail" // long', 'feels ‸sad -1 assumed');
        const each = column('// Why?', 'waits 9 days informed once "mail" // long', 'feels ‸sad -1 assumed for A', 'feels sad -1 assumed for B', 'feels sad -1 assumed for C');
        assert.equal(await refactored(shared, spread), each.replace('‸', ''));
        assert.equal(await refactored(each, join), shared.replace('‸', ''));
    });

    it('is said for those for whom nothing else is said there, and who do not skip it', async () => {
        assert.equal(await refactored(column('feels ‸sad -1', 'feels glad +1 for B'), spread), column('feels sad -1 for A', 'feels sad -1 for C', 'feels glad +1 for B'));
        assert.equal(await refactored(column('thinks ‸"x"', 'skipped for C'), spread), column('thinks "x" for A', 'thinks "x" for B', 'skipped for C'));
        assert.deepEqual((await titlesAt(column('feels ‸sad -1', 'feels glad +1 for A, B'))).filter(title => title.startsWith('Say')), []);
    });

    it('goes with the other ways out of its column', async () => {
        const shared = column('next b 30 % ‸when "x"', 'exit as churn');
        const each = column('next b 30 % when "x" for ‸A', 'next b 30 % when "x" for B', 'next b 30 % when "x" for C', 'exit as churn for A', 'exit as churn for B', 'exit as churn for C');
        assert.equal(await refactored(shared, spread), each.replace('‸', ''));
        assert.equal(await refactored(each, join), shared.replace('‸', ''));
    });

    it('names those who share it where others do not', async () => {
        assert.equal(await refactored(column('feels ‸sad -1 for A', 'feels glad +1 for B', 'feels sad -1 for C'), join), column('feels sad -1 for A, C', 'feels glad +1 for B'));
        assert.equal(await refactored(column('via X', 'via ‸App for A', 'via App for B', 'via App for C'), join), column('via X', 'via App for A, B, C'));
    });

    it('is no pain, which is named once in a column, and nothing where one persona travels', async () => {
        assert.deepEqual((await titlesAt(column('pain ‸slow'))).filter(title => title.startsWith('Say')), []);
        assert.deepEqual((await titlesAt('persona A\n\njourney J {\n  personas A\n  action a { ‸feels sad -1 }\n}\n')).filter(title => title.startsWith('Say')), []);
    });
});

describe('Moving a declaration to a library', () => {
    it('imports the library wherever the declaration is used', () => becomes({
        'a.journey': '// Ours.\n\n/** Ann. */\nper‸sona Ann "Ann Lee" { segment Few } // young\nteam CX\n\njourney J { personas Ann }\n',
        'b.journey': 'import "a.journey"\n\njourney K {\n  personas Ann\n  owner CX\n}\n',
        'c.journey': 'import "a.journey"\n\njourney L { owner CX }\n',
        'people.journey': 'segment Few\npersona Bob\n',
    }, 'Move persona Ann to people.journey', {
        'a.journey': '// Ours.\nimport "people.journey"\n\nteam CX\n\njourney J { personas Ann }\n',
        'b.journey': 'import "a.journey"\nimport "people.journey"\n\njourney K {\n  personas Ann\n  owner CX\n}\n',
        'people.journey': 'segment Few\npersona Bob\n\n/** Ann. */\npersona Ann "Ann Lee" { segment Few } // young\n',
    }));

    it('lets the library import what the declaration names', () => becomes({
        'a.journey': 'import "segments.journey"\n\n‸persona Ann { segment Few }\n', 'segments.journey': 'segment Few\n', 'people.journey': 'persona Bob\n',
    }, 'Move persona Ann to people.journey', {
        'a.journey': 'import "segments.journey"\n', 'people.journey': 'import "segments.journey"\n\npersona Bob\npersona Ann { segment Few }\n',
    }));

    it('is not done where something would be declared twice or not be known any more', async () => {
        const titles = async (files: Texts) => [...(await refactoringsIn(files, ['refactor.move'])).keys()];
        assert.deepEqual(await titles({ 'a.journey': '‸persona Ann\n', 'b.journey': 'persona Ann\n' }), []);
        assert.deepEqual(await titles({ 'a.journey': '‸persona Ann\n\njourney J { personas Ann }\nteam X\n', 'b.journey': 'team X\n' }), []);
        assert.deepEqual(await titles({ 'a.journey': '‸persona Ann { segment Few }\nsegment Few\n', 'b.journey': 'team X\n' }), []);
        assert.deepEqual(await titles({ 'a.journey': '‸journey J { }\n', 'b.journey': 'team X\n' }), []);
    });
});

describe('Refactorings over LSP', function () {
    this.timeout(30_000);
    let client: LanguageClient;
    before(async () => {
        client = await startClient({}, undefined, {
            workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
            textDocument: { codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ['edit'] } } },
        });
    });
    after(() => client.stop());

    const text = 'segment Few\npersona Ann { segment Few }\npersona Bob\n\njourney J {\n  personas Ann, Bob\n\n  action a {\n    feels sad -1\n    pain slow\n  }\n}\n';
    const ask = async (file: string, line: number, only: readonly string[]): Promise<readonly CodeAction[]> => {
        const at = { line, character: 6 };
        return await client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: client.uri(file) }, range: { start: at, end: at }, context: { diagnostics: [], only } }) as CodeAction[];
    };
    const resolve = (action: CodeAction) => client.connection.sendRequest('codeAction/resolve', action) as Promise<CodeAction>;

    it('are offered by kind, and made when they are chosen', async () => {
        await client.open('a.journey', text);
        const offered = await ask('a.journey', 8, ['refactor']);
        assert.deepEqual(offered.map(({ title, kind, edit }) => [title, kind, edit]), [
            ['Say this for each persona', 'refactor.rewrite', undefined], ['Turn this action into a touchpoint', 'refactor.rewrite', undefined],
        ]);
        assert.deepEqual((await ask('a.journey', 9, ['refactor.rewrite'])).map(({ title }) => title), ['Add an opportunity for this pain', 'Turn this action into a touchpoint']);
        assert.deepEqual(await ask('a.journey', 8, ['refactor.inline']), []);
        const { edit } = await resolve(offered[0]!);
        const [{ textDocument, edits }] = edit!.documentChanges as [TextDocumentEdit];
        assert.deepEqual(textDocument, { uri: client.uri('a.journey'), version: 1 });
        assert.deepEqual(edits.map(one => 'newText' in one && one.newText), ['feels sad -1 for Ann', '\n    feels sad -1 for Bob']);
    });

    it('make a new file where the editor can, and say why where something stands in the way', async () => {
        await client.open('b.journey', text);
        const [segment] = await ask('b.journey', 0, ['refactor.move']);
        assert.equal(segment?.title, 'Move segment Few to library.journey, a new file');
        const { edit } = await resolve(segment);
        assert.deepEqual(edit!.documentChanges!.slice(0, 2), [
            { kind: 'create', uri: client.uri('library.journey') },
            { textDocument: { uri: client.uri('library.journey'), version: null }, edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'segment Few\n' }] },
        ]);
        const [persona] = await ask('b.journey', 1, ['refactor.move']);
        assert.deepEqual(persona, { title: 'Move persona Ann to library.journey, a new file', kind: 'refactor.move', disabled: { reason: 'It names the segment Few, which stands in this file: move that first.' } });
    });

    it('are not made of a text that is not understood, or that has changed meanwhile', async () => {
        await client.open('c.journey', text);
        const [action] = await ask('c.journey', 8, ['refactor']);
        await client.edit('c.journey', text.replace('feels sad -1', 'feels: sad'));
        await assert.rejects(resolve(action!), /The text has changed meanwhile/);
        assert.deepEqual((await ask('c.journey', 8, ['refactor'])).map(({ disabled }) => disabled?.reason), ['Put right first what is not understood in this file.', 'Put right first what is not understood in this file.']);
    });
});
