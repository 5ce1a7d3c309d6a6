import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import type { LangiumDocument, Reference } from 'langium';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { type Entry, entriesOf, outlineOf } from '../../src/language/outline.ts';
import { baselineCodes } from '../../src/language/problem.ts';
import { writtenName } from '../../src/language/written.ts';
import { chance, type Chance } from '../support/chance.ts';
import { formatted, parse } from '../support/formatted.ts';
import { generateFolder, generateText } from '../support/generate-text.ts';
import { folder } from '../support/language.ts';
import { refactoringsIn, type Texts } from '../support/refactored.ts';

/** At how many places every refactoring is carried out; a longer run is `JOURNEY_REFACTORINGS=2000 npx mocha test/server/refactorings-properties.test.ts`. */
const count = Number(process.env['JOURNEY_REFACTORINGS'] ?? 24);

const examples = ['return', 'heat-pump'].map(name => Object.fromEntries(globSync(`examples/${name}/*.journey`).sort().map(path => [path.split('/').at(-1)!, readFileSync(path, 'utf8')])));

describe('Every refactoring at places of the examples and of generated journeys', function () {
    this.timeout(60_000 + count * 10_000);
    const tried = new Map<string, number>();

    it('leaves formatted files, every name where it led, all comments, and no new problem', async () => {
        for (let seed = 1; seed <= count; seed++) {
            const luck = chance(seed);
            const before = someFiles(seed, luck);
            const { texts, offset, file } = atSomePlace(before, luck);
            const made = await refactoringsIn(texts, ['']);
            const was = await readingOf(before);
            for (const [title, after] of made) {
                const what = `seed ${seed}: ${title} at ${file} ${offset}`;
                const is = await readingOf(after);
                for (const text of Object.values(after)) assert.equal(formatted(text), text, what);
                assert.deepEqual(lostFrom(was.comments, is.comments), [], what);
                // What is written twice has its problems twice.
                const isTwice = /^(Make|Say this for)/.test(title);
                assert.deepEqual(isTwice ? is.problems.filter(problem => !was.problems.includes(problem)) : lostFrom(is.problems, was.problems), [], what);
                // A fact that is said once instead of twice says its names once.
                if (!title.startsWith('Say this once')) assert.deepEqual(lostFrom(was.names, is.names), [], what);
                // The way to a thing may be another one, by way of another journey.
                if (!/^(Say|Turn|Sort)/.test(title)) assert.deepEqual(lostFrom(was.words, is.words).filter(word => !was.journeys.has(word)), [], what);
                tried.set(title, (tried.get(title) ?? 0) + 1);
            }
        }
        assert.ok(tried.size >= 8, [...tried.keys()].join(', '));
    });

    it('and back restores every byte', async () => {
        let restored = 0;
        for (let seed = 1; seed <= count * 2; seed++) {
            const luck = chance(seed * 7);
            const before = someFiles(seed, luck);
            const { texts, file, entry } = atSomePlace(before, luck);
            for (const [title, after] of await refactoringsIn(texts, [''])) {
                const back = inverseOf(title);
                const caret = back && caretIn(after[file]!, entry);
                if (!back || caret === undefined) continue;
                const again = await refactoringsIn({ ...after, [file]: `${after[file]!.slice(0, caret)}‸${after[file]!.slice(caret)}` }, ['']);
                const undone = [...again].find(([other]) => back.test(other))?.[1];
                assert.ok(undone, `seed ${seed}: ${title}`);
                // A block that had no room on its line stays open.
                const loose = (text: string) => title.startsWith('Say') ? text.replace(/\s+/g, ' ') : text;
                assert.equal(loose(undone[file]!), loose(before[file]!), `seed ${seed}: ${title}`);
                restored++;
            }
        }
        assert.ok(restored > count, `${restored}`);
    });
});

function inverseOf(title: string): RegExp | undefined {
    if (title.startsWith('Move this')) return new RegExp(`^Move this \\w+ ${title.includes(' up') ? 'down' : 'up'}`);
    if (title === 'Say this for each persona') return /^Say this once/;
    return /^Turn this/.test(title) ? /^Turn this/ : undefined;
}

/** The files of an example, a library with journeys, or all in one file beside a library; with comments wherever chance puts them. */
function someFiles(seed: number, luck: Chance): Texts {
    if (luck.happens(30)) return luck.oneOf(examples);
    const size = { seed, columns: luck.whole(2, 9), personas: luck.whole(1, 3) };
    const files = luck.happens(70) ? generateFolder(2, size) : new Map([['all.journey', generateText(size)], ['more.journey', 'team More\n'], ['use.journey', 'import "all.journey"\n\njourney Use {\n  personas Aylin\n  owner Service\n}\n']]);
    return Object.fromEntries([...files].map(([name, text]) => [name, formatted(commented(luck.happens(75) ? text : unfinished(text, luck), luck))]));
}

/** Without some lines, as in a text that is being written: names lead nowhere then. */
function unfinished(text: string, luck: Chance): string {
    return text.split('\n').filter(line => !/^ +(pain|gain|personas|next|phase .*\}|via|owner) /.test(line) || luck.happens(70)).join('\n');
}

function commented(text: string, luck: Chance): string {
    let number = 0;
    return text.split('\n').map(line => {
        if (line === '' || line.includes('//') || line.startsWith('/**') || !luck.happens(12)) return line;
        const note = `note ${++number}`;
        return luck.oneOf([`// ${note}\n${line}`, `${line} // ${note}`, `/* ${note} */\n${line}`, `/** ${note} */\n${line}`, `// ${note}\n\n${line}`]);
    }).join('\n');
}

/** With a caret at the start of some fact or thing of a file. */
function atSomePlace(files: Texts, luck: Chance) {
    const file = luck.oneOf(Object.keys(files));
    const all: Entry[] = [];
    const walk = (entries: readonly Entry[]): void => entries.forEach(entry => {
        all.push(entry);
        if ('entries' in entry) walk(entriesOf(entry));
    });
    walk(entriesOf(parse(files[file]!).value));
    // Things are likelier than the facts, of which there are many more.
    const kinds = [...new Set(all.map(({ $type }) => $type))];
    const things = kinds.filter(kind => ['Journey', 'Phase', 'Column', 'Feature', 'Import'].includes(kind));
    const kind = luck.oneOf(things.length > 0 && luck.happens(60) ? things : kinds);
    const entry = luck.oneOf(all.filter(({ $type }) => $type === kind));
    const { offset } = entry.$cstNode!;
    return { file, offset, entry, texts: { ...files, [file]: `${files[file]!.slice(0, offset)}‸${files[file]!.slice(offset)}` } };
}

/** Where an entry begins in the text after it: a thing by its name, a fact by its text in its column. */
function caretIn(text: string, entry: Entry): number | undefined {
    const column = entry.$type === 'Column' || entry.$type === 'Phase' ? entry : entry.$container;
    if (column.$type !== 'Column' && column.$type !== 'Phase') return undefined;
    const start = new RegExp(`(?:touchpoint|action|phase) ${writtenName(column.name!).replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')}(?![\\w-])`).exec(text)?.index;
    if (start === undefined || column === entry) return start;
    const offset = text.indexOf(entry.$cstNode!.text.split('\n')[0]!, start);
    return offset < 0 ? undefined : offset;
}

interface Reading {
    readonly comments: readonly string[];
    readonly words: readonly string[];
    readonly names: readonly string[];
    readonly problems: readonly string[];
    /** The names of all journeys. */
    readonly journeys: ReadonlySet<string>;
}

/** What must not be lost, or come up, over all files. */
async function readingOf(texts: Texts): Promise<Reading> {
    const { documents } = await folder(texts);
    return {
        comments: documents.flatMap(document => leavesOf(document, true)),
        words: documents.flatMap(document => leavesOf(document, false)),
        names: documents.flatMap(document => (document.references as readonly Reference[]).flatMap(nameOf)),
        journeys: new Set(documents.flatMap(({ parseResult }) => outlineOf(parseResult.value).journeys.flatMap(({ node }) => node.name ?? []))),
        problems: documents.flatMap(({ diagnostics }) => diagnostics?.flatMap(({ code }) => (baselineCodes as readonly unknown[]).includes(code) ? String(code) : []) ?? []),
    };
}

function leavesOf({ parseResult }: LangiumDocument<JourneyFile>, hidden: boolean): readonly string[] {
    const root = parseResult.value.$cstNode!.root;
    const comments = /\/\/[^\r\n]*|\/\*[^]*?\*\/|"""[^]*?"""|"(?:\\.|[^"\\])*"/g;
    if (hidden) return [...root.fullText.matchAll(comments)].flatMap(([text]) => text.startsWith('/') ? text.replace(/\s+/g, ' ') : []);
    return root.fullText.replaceAll(comments, text => text.startsWith('"') ? text.replace(/\s+/g, '_') : ' ').split(/[\s,.]+/).filter(word => word !== '');
}

/** Which kind of place names which thing; what stands before it in a path is how to get there. */
function nameOf(reference: Reference): readonly string[] {
    const place = reference.$refNode!.astNode;
    const parts = place.$type === 'Part' ? (place.$container as unknown as { parts: readonly unknown[] }).parts : [place];
    const { ref } = reference;
    if (!ref || parts.at(-1) !== place) return [];
    const { name, title } = ref as { readonly name?: string; readonly title?: string };
    return [`${place.$type === 'Part' ? place.$container!.$container!.$type : place.$type} ${ref.$type} ${name} ${ref.$type === 'Feature' ? '' : title ?? ''}`];
}

/** What is more often in the first than in the second. */
function lostFrom(some: readonly string[], others: readonly string[]): readonly string[] {
    const left = new Map<string, number>();
    for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
    return some.filter(one => {
        const number = left.get(one) ?? 0;
        left.set(one, number - 1);
        return number <= 0;
    });
}
