import { URI, type LangiumDocument } from 'langium';
import { performance } from 'node:perf_hooks';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { createJourneyCore, type JourneyCore } from '../../src/language/services.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { buildJourney } from '../../src/model/build-journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';
import { printSvg } from '../../src/print/svg.ts';
import { generateFolder, generateText } from '../support/generate-text.ts';
import { figures, type Figures } from './figures.ts';

export const stages = ['lex', 'parse', 'link', 'check', 'model', 'layout', 'svg'] as const;

export type Stage = typeof stages[number];

/** Milliseconds of each stage. */
type Times = Readonly<Record<Stage, number>>;

export interface Pipeline {
    readonly columns: number;
    readonly files: number;
    readonly rounds: number;
    /** Characters of all the files. */
    readonly characters: number;
    /** Characters of all the pictures. */
    readonly svg: number;
    readonly first: Times;
    /** Of the rounds after the first. */
    readonly later: Readonly<Record<Stage, Figures>>;
    /** Bytes that the whole process needed at its peak. */
    readonly memory: number;
}

/** One child process a size: the peak of memory is of this size and no other. */
if (process.argv[1] === import.meta.filename) {
    const [files, columns, rounds] = process.argv.slice(2).map(Number);
    process.stdout.write(JSON.stringify(await measurePipeline(files!, columns!, rounds!)));
}

/** From text to picture in this process, with no file and no protocol; the first round is cold. */
async function measurePipeline(files: number, columns: number, rounds: number): Promise<Pipeline> {
    const texts = files === 1
        ? new Map([['journey.journey', generateText({ seed: 1, columns })]])
        : generateFolder(files, { seed: 1, columns });
    const core = createJourneyCore();
    const measured: Times[] = [];
    let svg = 0;
    for (let round = 0; round < rounds; round++) {
        const { times, characters } = await measureRound(core, texts);
        measured.push(times);
        svg = characters;
    }
    return {
        columns: columns * files,
        files,
        rounds,
        characters: [...texts.values()].reduce((sum, text) => sum + text.length, 0),
        svg,
        first: measured[0]!,
        later: Object.fromEntries(stages.map(stage => [stage, figures(measured.slice(1).map(times => times[stage]))])) as Record<Stage, Figures>,
        memory: process.resourceUsage().maxRSS * 1024
    };
}

async function measureRound({ shared, journey: services }: JourneyCore, texts: ReadonlyMap<string, string>): Promise<{ readonly times: Times; readonly characters: number }> {
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
    const files = [...texts].map(([name, text]) => ({ text, uri: URI.parse(`file:///bench/${name}`) }));

    const lexed = timed(() => files.map(({ text }) => services.parser.Lexer.tokenize(text)));
    // The parser lexes again, so lexing is taken off.
    const parsed = timed(() => files.map(({ text, uri }) => LangiumDocumentFactory.fromString<JourneyFile>(text, uri)));
    parsed.result.forEach(document => LangiumDocuments.addDocument(document));
    const linked = await timedLater(() => DocumentBuilder.build(parsed.result, { validation: false }));
    const checked = await timedLater(() => checkAll(parsed.result));
    const trees = parsed.result.flatMap(document => journeysOf(document.parseResult.value));
    const modelled = timed(() => trees.map(tree => buildJourney(tree)));
    const drawn = timed(() => modelled.result.map(journey => drawMap(journey)));
    const printed = timed(() => drawn.result.map(scene => printSvg(scene, 'screen')));
    await DocumentBuilder.update([], files.map(({ uri }) => uri));
    return {
        times: {
            lex: lexed.time,
            parse: Math.max(0, parsed.time - lexed.time),
            link: linked.time,
            check: checked.time,
            model: modelled.time,
            layout: drawn.time,
            svg: printed.time
        },
        characters: printed.result.reduce((sum, svg) => sum + svg.length, 0)
    };

    async function checkAll(documents: readonly LangiumDocument[]): Promise<void> {
        for (const document of documents) {
            const problems = await services.validation.DocumentValidator.validateDocument(document);
            const error = problems.find(({ severity }) => severity === 1);
            if (error) throw new Error(`A generated journey is not valid: ${document.uri.path}:${error.range.start.line + 1} ${error.message}`);
        }
    }
}

function timed<T>(work: () => T): { readonly result: T; readonly time: number } {
    const start = performance.now();
    const result = work();
    return { result, time: performance.now() - start };
}

async function timedLater<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly time: number }> {
    const start = performance.now();
    const result = await work();
    return { result, time: performance.now() - start };
}
