import { URI } from 'langium';
import { performance } from 'node:perf_hooks';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Scene, Shape } from '../../src/map/scene.ts';
import { buildJourney } from '../../src/model/build-journey.ts';
import type { Journey } from '../../src/model/journey.ts';
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
    /** Milliseconds of the pictures after it, each of a journey that was never drawn. */
    readonly layout: Figures;
    readonly svg: Figures;
    readonly both: Figures;
    /** Characters of a picture. */
    readonly size: number;
}

/** One child process a size, so that one does not warm up the next. */
if (process.argv[1] === import.meta.filename) {
    const [columns, rounds] = process.argv.slice(2).map(Number);
    process.stdout.write(JSON.stringify(await measurePictures(columns!, rounds!)));
}

/** From a journey to its SVG, layout and printing, with nothing kept from the picture before. */
async function measurePictures(columns: number, rounds: number): Promise<Pictures> {
    const journey = await journeyOf(twelveLanesText(columns));
    const view = journey.views[0];
    const times: { readonly layout: number; readonly svg: number }[] = [];
    let cells = 0;
    let size = 0;
    for (let round = 0; round <= rounds; round++) {
        // What is kept of a picture hangs on the columns: these are new.
        const fresh = structuredClone(journey);
        const start = performance.now();
        const scene = drawMap(fresh, view);
        const drawn = performance.now();
        const svg = printSvg(scene, 'light');
        times.push({ layout: drawn - start, svg: performance.now() - drawn });
        cells = cellsOf(scene);
        size = svg.length;
    }
    if (cells !== columns * twelveLanes.length) throw new Error(`The map has ${cells} cells and not ${columns} × ${twelveLanes.length}.`);
    const [first, ...later] = times;
    return {
        columns, lanes: twelveLanes.length, cells, size, first: first!.layout + first!.svg,
        layout: figures(later.map(({ layout }) => layout)),
        svg: figures(later.map(({ svg }) => svg)),
        both: figures(later.map(({ layout, svg }) => layout + svg))
    };
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
