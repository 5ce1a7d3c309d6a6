import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { ResponseError } from 'vscode-languageserver-protocol';
import { chance } from '../support/chance.ts';
import { generateLibrary } from '../support/generate-library.ts';
import { journeyText } from '../support/generate-text.ts';
import { questionsAt, questionsOf, strayPlaces, type Question } from '../support/providers.ts';
import { editedAt } from '../support/random-edits.ts';
import { failures, serverFolder, type ServerFolder } from '../support/server-folder.ts';

/** How many broken texts are tried; a longer run is `JOURNEY_BROKEN=100000 npx mocha test/server/robust.test.ts`, and `JOURNEY_SEED` is where it begins. */
const count = Number(process.env['JOURNEY_BROKEN'] ?? 200);
const first = Number(process.env['JOURNEY_SEED'] ?? 1);
/** Of the offsets of the examples, and of their cuts, every so many-th is tried; with 1 all are. */
const step = Number(process.env['JOURNEY_STEP'] ?? 23);

const examples = ['return', 'heat-pump'].map(folder => Object.fromEntries(readdirSync(`examples/${folder}`).filter(name => name.endsWith('.journey'))
    .map(name => [name, readFileSync(`examples/${folder}/${name}`, 'utf8')])));
const [files] = examples as [Readonly<Record<string, string>>];
const slowest = new Map<string, number>();

describe('Whoever answers an editor', () => {
    before(async () => {
        // An editor that asks for the edits of a code action when somebody has chosen it.
        const { services } = await serverFolder('');
        await services.shared.lsp.LanguageServer.initialize({ processId: null, rootUri: null, capabilities: { textDocument: { codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ['edit'] } } } } });
    });
    after(() => {
        const told = [...slowest].sort((a, b) => b[1] - a[1]).slice(0, 5).map(([name, time]) => `${name} ${time.toFixed(0)} ms`);
        console.log(`      The slowest answers: ${told.join(', ')}.`);
    });

    it('answers at every place of the examples, and names places that are there', async function () {
        this.timeout(600_000);
        for (const [name, text, files] of named()) {
            const folder = await serverFolder({ [name]: text, ...without(files, name) });
            await askAll(folder, questionsOf(folder.services), 0, name);
            for (let offset = 0; offset <= text.length; offset += step) await askAll(folder, questionsAt(folder.services), offset, name);
        }
    });

    it('answers where the examples are cut behind any word', async function () {
        this.timeout(1_200_000);
        for (const [name, text, files] of named()) {
            const ends = [...text.matchAll(/"""[^]*?"""|"[^"\n]*"|[\p{L}\p{N}_+-]+|\S/gu)].map(({ index, 0: word }) => index + word.length);
            for (let i = 0; i < ends.length; i += step) {
                const folder = await serverFolder({ [name]: text.slice(0, ends[i]), ...without(files, name) });
                await askAll(folder, [...questionsOf(folder.services), ...questionsAt(folder.services)], ends[i]!, `${name} cut at ${ends[i]}`);
            }
        }
    });

    it('answers on whatever text', async function () {
        this.timeout(10_000 + count * 500);
        // The library stays, as in an editor; the file that somebody types in is another one each time.
        const folder = await serverFolder({ 'a.journey': '', 'library.journey': generateLibrary(2) });
        const { LangiumDocuments, DocumentBuilder } = folder.services.shared.workspace;
        const { uri } = folder.document;
        for (let seed = first; seed < first + count; seed++) {
            const luck = chance(seed);
            let text = luck.happens(1) ? files['return.journey']! : luck.happens(5) ? files['plan.journey']! : `import "library.journey"\n\n${journeyText({ seed, columns: luck.whole(1, 2), personas: luck.whole(0, 2) })}`;
            for (let edits = luck.whole(1, 4); edits > 0; edits--) text = editedAt(text, luck);
            await DocumentBuilder.update([], [uri]);
            const document = LangiumDocuments.createDocument(uri, text);
            await DocumentBuilder.build([document], { validation: true });
            const now = { ...folder, document };
            await askAll(now, questionsOf(folder.services), 0, `seed ${seed}`);
            await askAll(now, questionsAt(folder.services), luck.whole(0, text.length), `seed ${seed}`);
        }
    });
});

async function askAll({ services, document }: ServerFolder, questions: readonly Question[], offset: number, where: string): Promise<void> {
    const position = document.textDocument.positionAt(offset);
    for (const { name, ask } of questions) {
        const start = performance.now();
        const answer = await Promise.resolve().then(() => ask(document, position)).catch((reason: unknown) => {
            // A refusal is an answer: it says why.
            if (reason instanceof ResponseError) return undefined;
            throw new Error(`${where}, offset ${offset}: ${name} threw`, { cause: reason });
        });
        const time = performance.now() - start;
        if (time > (slowest.get(name) ?? 0)) slowest.set(name, time);
        assert.deepEqual(failures.splice(0), [], `${where}, offset ${offset}: ${name}`);
        const stray = strayPlaces(answer, document, uri => services.shared.workspace.LangiumDocuments.all.find(other => other.uri.toString() === uri));
        assert.deepEqual(stray, [], `${where}, offset ${offset}: ${name}`);
    }
}

/** Every file of the examples, with those beside it. */
function named(): readonly (readonly [string, string, Readonly<Record<string, string>>])[] {
    return examples.flatMap(files => Object.entries(files).map(([name, text]) => [name, text, files] as const));
}

function without(all: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(all).filter(([other]) => other !== name));
}
