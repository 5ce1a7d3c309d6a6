import assert from 'node:assert/strict';
import { EmptyFileSystemProvider, URI } from 'langium';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { importersOf } from '../../src/language/imports.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { buildJourney } from '../../src/model/build-journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';
import { spansOf } from '../../src/model/spans.ts';
import { type Chance, chance } from '../support/chance.ts';
import { generateFolder, journeyText } from '../support/generate-text.ts';
import { editedAt } from '../support/random-edits.ts';

describe('A column that is built once', () => {
    for (const seed of [1, 2]) {
        it(`is what a fresh build would be, whatever is edited around it (seed ${seed})`, async function () {
            this.timeout(60_000);
            const luck = chance(seed);
            const whole = plans(seed);
            let texts = whole;
            const open = editor(texts);
            await open.update([...texts.keys()]);
            assert.equal(open.models().length, 2);
            for (let edit = 0; edit < 40; edit++) {
                const before = texts;
                texts = edit % 10 === 9 ? whole : edited(texts, luck);
                const changed = [...texts.keys()].filter(name => texts.get(name) !== before.get(name));
                Object.assign(open, { texts });
                await open.update(changed);
                const fresh = editor(texts);
                await fresh.update([...texts.keys()]);
                assert.deepEqual(open.models(), fresh.models(), `edit ${edit} of ${changed.join()}`);
                assert.deepEqual(open.problems(), fresh.problems(), `edit ${edit} of ${changed.join()}`);
            }
        });
    }
});

/** A library, the journey as it is, one that improves on it, and a plan in a file of its own. */
function plans(seed: number): ReadonlyMap<string, string> {
    const toBe = journeyText({ seed: seed + 50, columns: 6, name: 'ToBe' }).replace('as-is', 'to-be of Journey1')
        .replaceAll(/takes (\d+) minutes/g, (said, n: string) => `${said}\n      replaces column${1 + Number(n) % 6}`);
    return new Map([
        ...generateFolder(1, { seed, columns: 6 }),
        ['to-be.journey', `import "library.journey"\nimport "journey-1.journey"\n\n${toBe}`],
        ['plan.journey', 'import "library.journey"\nimport "journey-1.journey"\ninitiative Later "Later" { implements Journey1.chance2, Journey1.column3.chance3  owner Sales  moves leadTime }\nview Board of Journey1 { phases Phase1 }\n'],
    ]);
}

/** Small changes of the library that a journey must notice, and rough ones everywhere. */
function edited(texts: ReadonlyMap<string, string>, luck: Chance): ReadonlyMap<string, string> {
    const library = texts.get('library.journey')!;
    const [from, to] = luck.oneOf([
        ['"E-mail"', '"Mail"'], ['channel App { kind digital }', 'channel App "The app" { kind human  ownership paid }'], ['team Courier { kind partner }', 'team Courier'],
        ['unit days', 'unit hours'], ['better lower', 'better higher'], ['kind CES', 'kind NPS'], ['sample 412', 'sample 9'], ['system CRM', 'system CRM "Customers"'],
        ['"Customer effort"', '"Effort"'], ['channel Phone { kind human }', ''], ['source WebLog', 'source WebLogs'], ['persona Walter', 'persona Walther'],
    ] as const);
    if (luck.happens(50)) return new Map([...texts, ['library.journey', luck.happens(50) ? library.replace(from, to) : library.replace(to, from)]]);
    const name = luck.oneOf([...texts.keys()]);
    const text = texts.get(name)!;
    const titled = text.replace(new RegExp(`(column${luck.whole(1, 6)} ")`), '$1Now: ');
    return new Map([...texts, [name, luck.happens(50) ? titled : editedAt(text, luck)]]);
}

function editor(texts: ReadonlyMap<string, string>) {
    const uriOf = (name: string) => URI.parse(`file:///folder/${name}`);
    const state = {
        texts,
        update: (names: readonly string[]) => shared.workspace.DocumentBuilder.update(names.map(uriOf), []),
        documents: () => [...state.texts.keys()].map(name => shared.workspace.LangiumDocuments.getDocument(uriOf(name))!),
        models: () => state.documents().flatMap(document => journeysOf(document.parseResult.value as JourneyFile)
            .map(tree => [buildJourney(tree, importersOf(document, shared.workspace.LangiumDocuments)), spansOf(tree)])),
        problems: () => state.documents().map(({ diagnostics }) => diagnostics?.map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`)),
    };
    const { shared } = createJourneyCore({
        fileSystemProvider: () => new class extends EmptyFileSystemProvider {
            override async readFile(uri?: URI): Promise<string> {
                const text = state.texts.get(uri!.path.split('/').at(-1)!);
                if (text === undefined) throw new Error('There is no such file.');
                return text;
            }

            override async stat(uri: URI) {
                await this.readFile(uri);
                return { uri, isFile: true, isDirectory: false };
            }
        }
    });
    return state;
}
