import { URI } from 'langium';
import { performance } from 'node:perf_hooks';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Scene, Shape } from '../../src/map/scene.ts';
import { buildJourney } from '../../src/model/build-journey.ts';
import { columnsOf, type Journey } from '../../src/model/journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';
import { printSvg } from '../../src/print/svg.ts';
import { figures, type Figures } from './figures.ts';
import { twelveLanes, twelveLanesText } from './twelve-lanes.ts';

export interface Pictures {
    readonly columns: number;
    readonly lanes: number;
    readonly cells: number;
    /** Milliseconds of the first picture, which V8 has to learn on. */
    readonly first: number;
    /** Milliseconds of pictures of which nothing has been drawn before, in a process that has drawn others. */
    readonly anew: Times;
    /** The same of journeys that have just been read: V8 fetches memory and collects what reading has left behind meanwhile. */
    readonly justRead: Times;
    /** Milliseconds of pictures of a journey of which one column was edited since the picture before. */
    readonly edited: Times;
    /** Characters of a picture. */
    readonly size: number;
}

export interface Times {
    readonly layout: Figures;
    readonly svg: Figures;
    readonly both: Figures;
}

/** Pictures that are drawn before V8 has learned; they do not count. */
const warmUp = 30;

/** One child process a size, so that one does not warm up the next. */
if (process.argv[1] === import.meta.filename) {
    const [columns, rounds] = process.argv.slice(2).map(Number);
    process.stdout.write(JSON.stringify(await measurePictures(columns!, rounds!)));
}

/** From a journey to its SVG: of one that is all new, of one that has just been read, and of one in which somebody types. */
async function measurePictures(columns: number, rounds: number): Promise<Pictures> {
    const journey = await journeyOf(twelveLanesText(columns));
    const first = draw(journey);
    const cells = cellsOf(drawMap(journey, journey.views[0]));
    if (cells !== columns * twelveLanes.length) throw new Error(`The map has ${cells} cells and not ${columns} × ${twelveLanes.length}.`);
    const anew = Array.from({ length: warmUp + rounds }, (_, round) => {
        const copy = copyOf(journey, round);
        // Of this picture only what it makes itself is collected: the second time moves away what has survived the first.
        for (let time = 0; time < 2; time++) global.gc?.({ type: 'minor', execution: 'sync' });
        return draw(copy);
    });
    const justRead: Drawn[] = [];
    for (let round = 0; round < warmUp + rounds / 2; round++) justRead.push(draw(await journeyOf(twelveLanesText(columns, round))));
    const edited = Array.from({ length: warmUp + rounds }, (_, round) => draw(withEdit(journey, round % columns)));
    return {
        columns, lanes: twelveLanes.length, cells, size: first.size, first: first.layout + first.svg,
        anew: timesOf(anew.slice(warmUp)), justRead: timesOf(justRead.slice(warmUp)), edited: timesOf(edited.slice(warmUp))
    };
}

interface Drawn {
    readonly layout: number;
    readonly svg: number;
    readonly size: number;
}

function draw(journey: Journey): Drawn {
    const start = performance.now();
    const scene = drawMap(journey, journey.views[0]);
    const drawn = performance.now();
    const text = printSvg(scene, 'screen');
    return { layout: drawn - start, svg: performance.now() - drawn, size: text.length };
}

function timesOf(pictures: readonly Drawn[]): Times {
    return {
        layout: figures(pictures.map(({ layout }) => layout)),
        svg: figures(pictures.map(({ svg }) => svg)),
        both: figures(pictures.map(({ layout, svg }) => layout + svg))
    };
}

/** What is kept of a picture hangs on the columns, and a curve on its points: of a copy with other scores, all are new. */
function copyOf(journey: Journey, round: number): Journey {
    const copy = structuredClone(journey);
    const other = (score: number | undefined, place: number): number | undefined => score === undefined ? undefined : (score + round + place * (1 + Math.floor(round / 5)) + 2) % 5 - 2;
    return { ...copy, phases: copy.phases.map(phase => ({
        ...phase, columns: phase.columns.map((column, i) => ({ ...column, feels: column.feels.map(one => ({ ...one, score: other(one.score, i) })) }))
    })) };
}

function withEdit(journey: Journey, index: number): Journey {
    const edited = columnsOf(journey)[index];
    return { ...journey, phases: journey.phases.map(phase => !phase.columns.includes(edited!) ? phase
        : { ...phase, columns: phase.columns.map(column => column === edited ? structuredClone(column) : column) }) };
}

async function journeyOf(text: string): Promise<Journey> {
    const { shared } = createJourneyCore();
    const document = shared.workspace.LangiumDocumentFactory.fromString<JourneyFile>(text, URI.parse('file:///bench/twelve-lanes.journey'));
    shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build([document], { validation: true });
    const error = document.diagnostics?.find(({ severity }) => severity === 1);
    if (error) throw new Error(`The generated journey is not valid: ${error.message}`);
    return buildJourney(journeysOf(document.parseResult.value)[0]!);
}

function cellsOf({ shapes }: Pick<Scene, 'shapes'>): number {
    return shapes.reduce((sum, shape: Shape) => shape.kind !== 'group' ? sum
        : sum + (shape.role === 'cell' && (shape.span ?? 1) === 1 || shape.role === 'columnheader' && shape.id?.startsWith('touchpoints') ? 1 : 0) + cellsOf(shape), 0);
}
