import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { RESERVED } from '../../src/language/words.ts';
import { placesIn } from '../../src/server/names/places-of.ts';
import { saidFirst } from '../../src/server/names/said-again.ts';
import { thingAt } from '../../src/server/names/thing-at.ts';
import { applyEdits, type TextEdit } from '../../src/edit/text-edit.ts';
import { generateFolder } from '../support/generate-text.ts';
import { startClient, type LanguageClient } from '../support/language-client.ts';
import { serverFolder, textsAfter, type ServerFolder } from '../support/server-folder.ts';

type Files = string | Readonly<Record<string, string>>;

/** The texts that change when the thing at the caret is renamed. */
async function renamedTo(name: string, files: Files): Promise<Record<string, string>> {
    const { services, document, place, file } = await serverFolder(files);
    return textsAfter(await services.journey.lsp.RenameProvider!.rename(document, { ...place, newName: name }) as WorkspaceEdit, file);
}

const refused = (name: string, files: Files, message: string) => assert.rejects(async () => renamedTo(name, files), { message });

describe('A rename', () => {
    it('changes the name wherever it stands, and nothing else', async () => {
        assert.deepEqual(await renamedTo('Willi', 'persona Wal‸ter "Walter"\njourney J { personas Walter  touchpoint t { feels lost -1 for Walter } }'),
            { 'a.journey': 'persona Willi "Walter"\njourney J { personas Willi  touchpoint t { feels lost -1 for Willi } }' });
    });

    it('reaches every file that imports its own, from any of them', async () => {
        assert.deepEqual(await renamedTo('Willi', { 'people.journey': 'persona Walter', 'other.journey': 'persona Walter', 'a.journey': 'import "people.journey"\njourney J { personas Walter‸ }', 'b.journey': 'import "people.journey"\njourney K { personas Walter }' }),
            { 'people.journey': 'persona Willi', 'a.journey': 'import "people.journey"\njourney J { personas Willi }', 'b.journey': 'import "people.journey"\njourney K { personas Willi }' });
    });

    it('changes the one segment of a path', async () => {
        const text = (j: string, t: string, p: string, path = `${j}.${t}.${p}`) => `journey ${j} { touchpoint ${t} { pain ${p} }  touchpoint z { next ${t}  opportunity o { solves ${path} } } }`;
        assert.deepEqual(await renamedTo('K', text('J', 't', 'p', '‸J.t.p')), { 'a.journey': text('K', 't', 'p') });
        assert.deepEqual(await renamedTo('pay', text('J', 't', 'p', 'J.t‸.p')), { 'a.journey': text('J', 'pay', 'p') });
        assert.deepEqual(await renamedTo('Too slow', text('J', 't', 'p', 'J.t.‸p')), { 'a.journey': text('J', 't', '"Too slow"') });
    });

    it('sets a name in quotes where it needs them, and takes them where it needs them no more', async () => {
        assert.deepEqual(await renamedTo('support', 'team Care‸\njourney J { owner Care }'), { 'a.journey': 'team "support"\njourney J { owner "support" }' });
        assert.deepEqual(await renamedTo('Care', 'team "support"‸\njourney J { owner "support" }'), { 'a.journey': 'team Care\njourney J { owner Care }' });
        assert.deepEqual(await renamedTo('say "yes" \\ no', 'team Care‸\njourney J { owner Care }'), { 'a.journey': 'team "say \\"yes\\" \\\\ no"\njourney J { owner "say \\"yes\\" \\\\ no" }' });
        assert.deepEqual(await renamedTo('m²', 'team Care‸'), { 'a.journey': 'team "m²"' });
        assert.deepEqual(await renamedTo('Zoë', 'team Care‸'), { 'a.journey': 'team Zo\u00EB' });
    });

    it('leaves quotes that the writer has set without need, and those that hold words apart', async () => {
        assert.deepEqual(await renamedTo('Waiting', 'journey J { touchpoint "Waits"‸ { } touchpoint b { next Waits } }'), { 'a.journey': 'journey J { touchpoint "Waiting" { } touchpoint b { next Waiting } }' });
        assert.deepEqual(await renamedTo('slow', 'journey J { touchpoint t { pain"Too ‸slow"high } }'), { 'a.journey': 'journey J { touchpoint t { pain"slow"high } }' });
    });

    it('takes a name that is typed with its quotes', async () => {
        assert.deepEqual(await renamedTo('"Customer care"', 'team Care‸'), { 'a.journey': 'team "Customer care"' });
        assert.deepEqual(await renamedTo(' Desk ', 'team Care‸'), { 'a.journey': 'team Desk' });
    });

    it('of a thing that is named by its text changes the text', async () => {
        assert.deepEqual(await renamedTo('Reads a mail', 'journey J { touchpoint "Gets a ‸mail" { } touchpoint b { next "Gets a mail" } }'), { 'a.journey': 'journey J { touchpoint "Reads a mail" { } touchpoint b { next "Reads a mail" } }' });
    });

    it('of a pain changes it in every column, by its name or by its text', async () => {
        const text = (name: string, said: string) => `journey J { touchpoint a { pain ${name} ${said} }  touchpoint b { pain ${said} }  touchpoint c { pain ${name}  opportunity o { solves ${name} } } }`;
        assert.deepEqual(await renamedTo('late', text('slow', '"Too slow"').replace('solves ', 'solves ‸')), { 'a.journey': text('late', '"Too slow"') });
        assert.deepEqual(await renamedTo('Too late', text('slow', '"Too slow"').replace('b { pain "', 'b { pain "‸')), { 'a.journey': text('slow', '"Too late"') });
        assert.deepEqual(await renamedTo('Late', 'journey J { touchpoint a { pain "Slow" } touchpoint b { pain "Slow"‸ } }'), { 'a.journey': 'journey J { touchpoint a { pain "Late" } touchpoint b { pain "Late" } }' });
    });

    it('to the name that it has changes nothing', async () => {
        assert.deepEqual(await renamedTo('Care', 'team Care‸'), {});
    });

    it('works in a half-typed file', async () => {
        assert.deepEqual(await renamedTo('Willi', 'journey J { personas Walter\n touchpoint a { for \n\npersona Wal‸ter {'), { 'a.journey': 'journey J { personas Willi\n touchpoint a { for \n\npersona Willi {' });
    });
});

describe('A rename is refused', () => {
    it('without a name', async () => {
        for (const name of ['', '  ', '""', '" "']) await refused(name, 'team ‸Care', 'A name cannot be empty.');
    });

    it('where there is no name', async () => {
        await refused('x', 'te‸am Care', 'Only a name can be changed here, and this is none.');
        await refused('x', 'journey J { owner Care‸ }', 'Nothing is named "Care", so there is nothing to rename.');
    });

    it('for the name of another thing of its kind in what a file sees that uses it', async () => {
        await refused('B', 'team A‸\n\nteam B', '"B" is taken: a team in a.journey, line 3.');
        assert.deepEqual(await renamedTo('B', 'team A‸\n\nsystem B'), { 'a.journey': 'team B\n\nsystem B' });
        await refused('B', { 'a.journey': 'import "b.journey"\nteam A‸', 'b.journey': 'team B' }, '"B" is taken: a team in b.journey, line 1.');
        await refused('B', { 'a.journey': 'team A‸', 'b.journey': '\n\nimport "a.journey"\nteam B' }, '"B" is taken: a team in b.journey, line 4.');
        await refused('B', { 'a.journey': 'team A‸', 'b.journey': 'team B', 'c.journey': 'import "a.journey"\nimport "b.journey"' }, '"B" is taken: a team in b.journey, line 1.');
        assert.deepEqual(await renamedTo('B', { 'a.journey': 'team A‸', 'b.journey': 'team B' }), { 'a.journey': 'team B' });
    });

    it('for a name that stands for something else in its journey', async () => {
        const text = 'journey J {\n phase f {\n touchpoint register { pain slow "Too slow" }\n touchpoint t‸ { gain g }\n } }\njourney K { touchpoint other }';
        await refused('register', text, '"register" is taken: a touchpoint in a.journey, line 3.');
        await refused('f', text, '"f" is taken: a phase in a.journey, line 2.');
        await refused('slow', text, '"slow" is taken: a pain in a.journey, line 3.');
        assert.ok(await renamedTo('other', text));
        assert.ok(await renamedTo('Too slow', text));
    });

    it('for the text of another pain, as the two would be one', async () => {
        const text = 'journey J { touchpoint a { pain slow "Too slow" }\n touchpoint b { pain "Too ‸late" } }';
        await refused('Too slow', text, '"Too slow" is taken: a pain in a.journey, line 1.');
        await refused('slow', text, '"slow" is taken: a pain in a.journey, line 1.');
    });

    it('where a path would lead elsewhere', async () => {
        await refused('t', 'journey J‸ { touchpoint t { }\n touchpoint z { next J.t } }', '"t" is taken: a touchpoint in a.journey, line 1.');
        await refused('J', 'journey J { touchpoint t‸ { }\n touchpoint z { next J.t } }', '"J" is taken: a journey in a.journey, line 1.');
        await refused('o', 'journey J { touchpoint a { opportunity o } }\njourney K { touchpoint a { opportunity p‸ } }\ninitiative I { implements o }', '"o" is taken: an opportunity in a.journey, line 1.');
        assert.ok(await renamedTo('o', 'journey J { touchpoint a { opportunity o } }\njourney K { touchpoint a { opportunity p‸ } }\ninitiative I { implements J.o }'));
    });
});

describe('Every thing of the examples and of made-up folders', () => {
    const folders = new Map([
        ...globSync('examples/*/').map(folder => [basename(folder), Object.fromEntries(globSync(`${folder}/*.journey`).map(path => [basename(path), readFileSync(path, 'utf8')]))] as const),
        ['a folder of chance, seed 7', Object.fromEntries(generateFolder(3, { seed: 7, columns: 14, personas: 3 }))],
    ]);
    const reserved = [...RESERVED];
    const fresh: Readonly<Record<string, (number: number) => string>> = {
        'a plain name': number => `fresh${number}`,
        'a name in quotes': number => `Say "${number}" — \\o/`,
        'a word of the language': number => reserved[number] ?? `${reserved[number % reserved.length]} ${number}`,
    };
    for (const [folder, files] of folders) {
        for (const [kind, name] of Object.entries(fresh)) {
            it(`in ${folder} takes ${kind} and its old one again`, async () => {
                const before = await serverFolder(files);
                const meaning = meaningOf(before, files);
                const there = await allRenamed(before, files, name);
                const after = await serverFolder(there.texts);
                assert.deepEqual(meaningOf(after, files), meaning);
                assert.ok(there.names.length > 30);
                const back = await allRenamed(after, there.texts, number => there.names[number]!);
                assert.deepEqual(back.names, there.names.map((_, number) => name(number)));
                assert.deepEqual(back.texts, files);
            });
        }
    }
});

/** What each reference leads to, and where the errors are. */
function meaningOf({ file, services }: ServerFolder, files: Readonly<Record<string, string>>): readonly unknown[] {
    const { AstNodeLocator } = services.journey.workspace;
    return Object.keys(files).map(name => {
        const { references, diagnostics } = file(name);
        const targets = references.map(reference => 'ref' in reference && reference.ref ? `${reference.$nodeDescription!.documentUri.path} ${AstNodeLocator.getAstNodePath(reference.ref)}` : 'nowhere');
        return [name, targets, diagnostics!.filter(({ severity }) => severity === 1).map(({ code, range }) => [code, range.start.line])];
    });
}

/** The files with every thing in them renamed at once, each as if it were the only one, and the names that they had. */
async function allRenamed({ services, file }: ServerFolder, files: Readonly<Record<string, string>>, name: (number: number) => string) {
    const names: string[] = [];
    const edits = new Map<string, TextEdit[]>(Object.keys(files).map(file => [file, []]));
    for (const own of Object.keys(files)) {
        const document = file(own);
        for (const offset of declarationsIn(document)) {
            const at = thingAt(document, offset)!;
            const params = { textDocument: { uri: document.uri.toString() }, position: document.textDocument.positionAt(offset), newName: name(names.length) };
            const { changes } = await services.journey.lsp.RenameProvider!.rename(document, params) as WorkspaceEdit;
            names.push(at.name);
            for (const [uri, some] of Object.entries(changes!)) {
                const { textDocument } = file(basename(uri));
                edits.get(basename(uri))!.push(...some.map(({ range, newText }) => ({ offset: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end), text: newText })));
            }
        }
    }
    return { names, texts: Object.fromEntries(Object.entries(files).map(([file, text]) => [file, applyEdits(text, edits.get(file)!)])) };
}

/** Where the things of a file are declared. */
function declarationsIn(document: ReturnType<ServerFolder['file']>): readonly number[] {
    const offsets = new Set<number>();
    for (const { index } of document.textDocument.getText().matchAll(/(?<=^\s*[a-z]+ )\S/gm)) {
        const at = thingAt(document, index);
        if (at?.isDeclaration) offsets.add(placesIn(document, saidFirst(at.thing)).find(({ isDeclaration }) => isDeclaration)!.offset);
    }
    return [...offsets];
}

describe('A rename over LSP', function () {
    this.timeout(30_000);
    let client: LanguageClient;
    before(async () => {
        client = await startClient({ 'people.journey': 'persona Walter\npersona "Ann Lee"\n' }, undefined, { workspace: { workspaceEdit: { documentChanges: true } } });
        const found = client.problems('a.journey');
        await client.open('a.journey', 'import "people.journey"\njourney J { personas Walter, "Ann Lee" }\n');
        await found;
    });
    after(() => client.stop());

    const place = (character: number) => ({ textDocument: { uri: client.uri('a.journey') }, position: { line: 1, character } });

    it('is what the server says it can do', () => {
        assert.deepEqual(client.abilities.renameProvider, { prepareProvider: true });
    });

    it('starts with the name without its quotes', async () => {
        const range = (start: number, end: number): Range => ({ start: { line: 1, character: start }, end: { line: 1, character: end } });
        assert.deepEqual(await client.connection.sendRequest('textDocument/prepareRename', place(32)), { range: range(29, 38), placeholder: 'Ann Lee' });
        await assert.rejects(client.connection.sendRequest('textDocument/prepareRename', place(2)), { message: 'Only a name can be changed here, and this is none.' });
    });

    it('edits both files, the open one in the version that it was read in', async () => {
        const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...place(21), newName: 'Willi' });
        const at = (line: number, start: number) => ({ range: { start: { line, character: start }, end: { line, character: start + 6 } }, newText: 'Willi' });
        assert.deepEqual(edit, { documentChanges: [
            { textDocument: { uri: client.uri('people.journey'), version: null }, edits: [at(0, 8)] },
            { textDocument: { uri: client.uri('a.journey'), version: 1 }, edits: [at(1, 21)] },
        ] });
    });

    it('is refused with the place of the thing that has the name', async () => {
        await assert.rejects(client.connection.sendRequest('textDocument/rename', { ...place(21), newName: 'Ann Lee' }), { message: '"Ann Lee" is taken: a persona in people.journey, line 2.' });
    });
});
