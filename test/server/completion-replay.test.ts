import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { createServerServices, type ServerServices } from '../../src/server/services.ts';
import { chance } from '../support/chance.ts';
import { placeInList, rewritten, type Word, wordsOf } from '../support/typed.ts';

/** Of so many words one is tried. */
const ONE_OF = 4;

interface Typing {
    readonly name: string;
    /** What is typed of the word, and what stands behind it. */
    readonly letters: (written: string) => number;
    readonly keepsRest: boolean;
}

const typings: readonly Typing[] = [
    { name: 'typed from nothing, before the word', letters: () => 0, keepsRest: false },
    { name: 'typed from nothing, with its first letter', letters: written => written.startsWith('"') ? 2 : 1, keepsRest: false },
    { name: 'in the midst of the finished text, with its first letter', letters: written => written.startsWith('"') ? 2 : 1, keepsRest: true }
];

interface Case {
    readonly word: Word;
    readonly keepsRest: boolean;
    /** What is typed of the word. */
    readonly typed: string;
    /** True where the same word is written nowhere else that can be seen from here. */
    readonly isFirst: boolean;
}

/** What nobody can offer. */
const exceptions: readonly { readonly why: string; readonly holds: (one: Case) => boolean }[] = [
    { why: 'the name is declared further below, and that is not yet typed', holds: ({ word, keepsRest }) => !keepsRest && word.declared !== undefined && word.declared > word.offset },
    { why: 'the feeling has not been used yet', holds: ({ word, isFirst }) => word.is === 'feeling' && isFirst },
    { why: 'a sign is typed whole at once', holds: ({ word, typed }) => word.label === '%' && typed === '%' },
    { why: 'an offering is of a kind in words of the writer\'s own', holds: ({ word }) => word.label === 'consumer-goods' }
];

describe('Completion, typed anew', function () {
    this.timeout(120_000);
    for (const typing of typings) {
        const figures = { tried: 0, amongTen: 0, excepted: 0 };
        const missing: string[] = [];
        const far: string[] = [];
        for (const folder of new Set(globSync('examples/**/*.journey').map(dirname))) {
            it(`offers every word of ${basename(folder)}, ${typing.name}`, async () => {
                const { services, documents } = await open(folder);
                const { whole } = chance(7);
                const feelings = documents.flatMap(document => wordsOf(document).filter(({ is }) => is === 'feeling').map(({ label, offset }) => ({ label, offset, document })));
                for (const document of documents) {
                    const text = document.textDocument.getText();
                    for (const word of wordsOf(document)) {
                        if (whole(1, ONE_OF) > 1) continue;
                        const typed = text.slice(word.offset, word.offset + typing.letters(text.slice(word.offset, word.end)));
                        const isElsewhere = (one: typeof feelings[number]): boolean => one.label === word.label
                            && (one.document !== document || one.offset < word.offset || (typing.keepsRest && one.offset > word.offset));
                        if (exceptions.some(({ holds }) => holds({ word, typed, keepsRest: typing.keepsRest, isFirst: !feelings.some(isElsewhere) }))) {
                            figures.excepted++;
                            continue;
                        }
                        const rest = typing.keepsRest ? text.slice(word.end) : '';
                        const place = await placeInList(services, document.uri, text.slice(0, word.offset) + typed + rest, word.offset + typed.length, word, typed);
                        figures.tried++;
                        if (place === 0) missing.push(shown(document, word));
                        else if (place <= 10) figures.amongTen++;
                        else far.push(`${shown(document, word)} is number ${place}`);
                    }
                    await rewritten(services, document.uri, text);
                }
            });
        }
        it(`offers them among the first ten in 90 of 100 cases, ${typing.name}`, function () {
            const share = (100 * figures.amongTen / figures.tried).toFixed(1);
            this.test!.title += `: ${share} % of ${figures.tried}, ${figures.excepted} left out`;
            assert.deepEqual(missing, []);
            assert.ok(figures.amongTen >= 0.9 * figures.tried, `${share} %\n${far.join('\n')}`);
        });
    }
});

/** Every file of a folder, linked. */
async function open(folder: string): Promise<{ readonly services: ServerServices; readonly documents: readonly LangiumDocument[] }> {
    const services = createServerServices(EmptyFileSystem);
    const { ConfigurationProvider, DocumentBuilder, LangiumDocuments } = services.shared.workspace;
    void ConfigurationProvider.initialized({});
    const documents = globSync(`${folder}/*.journey`).map(path => LangiumDocuments.createDocument(URI.parse(`file:///${path}`), readFileSync(path, 'utf8')));
    await DocumentBuilder.build(documents);
    return { services, documents };
}

function shown({ textDocument, uri }: LangiumDocument, { offset, label, is }: Word): string {
    return `${basename(uri.path)}:${textDocument.positionAt(offset).line + 1} ${is} ${label}`;
}
