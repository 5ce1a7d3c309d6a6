import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EmptyFileSystemProvider, type LangiumDocument, URI } from 'langium';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { STARTERS } from '../../src/language/words.ts';
import { buildJourney } from '../../src/model/build-journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';
import { spansOf } from '../../src/model/spans.ts';

const sample = (name: string) => readFileSync(new URL(`../../examples/return/${name}`, import.meta.url), 'utf8');
const text = sample('return.journey');
const core = createJourneyCore({ fileSystemProvider: () => new class extends EmptyFileSystemProvider {
    override async readFile(file?: URI): Promise<string> {
        return file?.path.endsWith('library.journey') ? sample('library.journey') : content;
    }

    override async exists(): Promise<boolean> {
        return true;
    }
} });
const words = [...STARTERS];

describe('damage', () => {
    let whole: readonly Said[];
    before(async () => {
        await core.shared.workspace.LangiumDocuments.getOrCreateDocument(uri);
        whole = await said(text);
    });

    for (const [name, damage] of Object.entries<(token: Token, i: number) => string>({
        'each token deleted': token => text.slice(0, token.start) + text.slice(token.end),
        'each token doubled': token => `${text.slice(0, token.end)} ${text.slice(token.start)}`,
        'each token replaced by a word of the language': (token, i) => text.slice(0, token.start) + words[i * 7 % words.length] + text.slice(token.end),
        'each token replaced by a word that is none': token => `${text.slice(0, token.start)}foo${text.slice(token.end)}`,
        'each line broken off behind a token': token => text.slice(0, token.end) + text.slice(endOfLine(token.end)),
    })) {
        it(`${name}: what is not on the damaged line stays in the model`, async function () {
            this.timeout(120_000);
            const lost: string[] = [];
            for (const [i, token] of (await tokens()).entries()) {
                const damaged = damage(token, i);
                const line = damaged.split('\n')[token.firstLine - 1];
                lost.push(...missing(whole, await said(damaged), token).map(what => `${token.firstLine} | ${line} | ${what}`));
            }
            assert.deepEqual(lost, []);
        });
    }

    it('cut behind every token: what stands above the cut stays in the model', async function () {
        this.timeout(120_000);
        const lost: string[] = [];
        for (const token of await tokens()) {
            const after = await said(text.slice(0, token.end));
            const above = whole.filter(({ line }) => line < token.firstLine);
            lost.push(...missing(above, after, token).map(what => `${token.firstLine} | cut | ${what}`));
        }
        assert.deepEqual(lost, []);
    });
});



/** Something that the model says, with the lines of the text that it comes from. */
interface Said { readonly what: string; readonly column: string; readonly line: number; readonly columnLine: number }
interface Token { readonly start: number; readonly end: number; readonly firstLine: number; readonly lastLine: number }

const uri = URI.parse('file:///return/return.journey');
let content = text;

/** The model of a text, as an editor gets it: the file is edited, and what is not touched by the edit is taken over. */
async function said(edited: string): Promise<readonly Said[]> {
    const { LangiumDocuments, DocumentBuilder } = core.shared.workspace;
    content = edited;
    await DocumentBuilder.update([uri], []);
    const made = LangiumDocuments.getDocument(uri) as LangiumDocument<JourneyFile>;
    return journeysOf(made.parseResult.value).flatMap(node => {
        const journey = buildJourney(node);
        const lines = new Map(spansOf(node).map(span => [span.id, made.textDocument.positionAt(span.start).line + 1]));
        const lineOf = (id: string) => lines.get(id) ?? 0;
        const facts = (owner: object, column: string, columnLine: number): Said[] => Object.values(owner).flat()
            .filter((part): part is { id: string; said?: boolean } => typeof part?.id === 'string' && 'for' in part && !('said' in part))
            .map(fact => ({ what: describeFact(fact), column, columnLine, line: lineOf(fact.id) }));
        return [
            { what: `journey ${journey.title}`, column: '', columnLine: 0, line: lineOf(journey.id) },
            ...journey.phases.flatMap((phase): Said[] => [
                ...(phase.name ? [{ what: `phase ${phase.title}`, column: '', columnLine: 0, line: lineOf(phase.id) }] : []),
                ...phase.columns.flatMap(column => {
                    const line = lineOf(column.id);
                    return [{ what: `column ${column.title}`, column: '', columnLine: 0, line }, ...facts(column, column.title, line)];
                }),
            ]),
            ...journey.opportunities.map(({ id, title }) => ({ what: `opportunity ${title}`, column: '', columnLine: 0, line: lineOf(id) })),
            ...facts(journey, '', 0),
        ];
    });
}

/** What a fact says itself, without what other lines add to it. */
function describeFact(fact: Record<string, unknown> & { id: string }): string {
    const word = fact.id.replace(/^column\.[^.]*\.|~?\d+$/g, '').replace(/\.\d+$/, '');
    const { text: own, score, channels, amount, when, outcome, metric, value, title } = fact;
    const name = word.startsWith('pain') || word.startsWith('gain') ? title : undefined;
    return JSON.stringify([word, own, score, amount, when, outcome, value, name,
        (metric as { name: string } | undefined)?.name, (channels as { name: string }[] | undefined)?.map(channel => channel.name)]);
}

/** What was said on other lines than the damaged ones, and is not any more; where a way leads is as much on the line of its target. A fact stays in its column where that has its name still. */
function missing(was: readonly Said[], is: readonly Said[], damaged: Token): string[] {
    const hurt = (line: number) => line >= damaged.firstLine && line <= damaged.lastLine;
    const here = new Set(is.flatMap(({ what, column }) => [what, `${column}: ${what}`]));
    return was.filter(({ line }) => !hurt(line))
        .map(({ what, column, columnLine }) => column === '' || hurt(columnLine) ? what : `${column}: ${what}`)
        .filter(what => !here.has(what));
}

async function tokens(): Promise<readonly Token[]> {
    return core.journey.parser.Lexer.tokenize(text).tokens.map(token => ({
        start: token.startOffset, end: token.endOffset! + 1, firstLine: token.startLine!, lastLine: token.endLine!,
    }));
}

function endOfLine(offset: number): number {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
}
