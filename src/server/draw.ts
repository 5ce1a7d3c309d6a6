import type { LangiumDocument } from 'langium';
import type { Journey as JourneyTree, JourneyFile } from '../language/generated/ast.ts';
import type { LexingProblem } from '../language/problem.ts';
import { drawMap } from '../map/draw-map.ts';
import { foldTable } from '../map/table/fold.ts';
import { tableOf } from '../map/table.ts';
import { buildJourney } from '../model/build-journey.ts';
import { journeysOf } from '../model/journeys-of.ts';
import { spansOf } from '../model/spans.ts';
import { tableView } from '../print/html/table-view.ts';
import { printSvg } from '../print/svg.ts';
import type { Drawing, DrawParams } from '../protocol/lsp.ts';

/** Which text a drawing shows. */
export type Edition = Pick<Drawing, 'version' | 'build'>;

/** Draws a journey of a linked document, with what the files `about` it plan for it; without a journey the drawing is empty. */
export function draw(document: LangiumDocument, about: readonly JourneyFile[], wish: Omit<DrawParams, 'uri'>, edition: Edition): Drawing {
    const { journeys, chosen, tree } = chooseJourney(document, wish);
    const journey = tree && buildJourney(tree, about);
    const look = { lang: wish.lang ?? journey?.language ?? wish.locale };
    const asTable = wish.as === 'table';
    return {
        uri: document.uri.toString(),
        ...edition,
        journeys,
        journey: chosen?.name,
        title: journey?.title ?? '',
        svg: journey && !asTable ? printSvg(drawMap(journey, undefined, look), wish.theme) : '',
        table: journey && asTable ? tableView(foldTable(tableOf(journey, undefined, look))) : '',
        spans: tree ? spansOf(tree) : [],
        broken: isBroken(document)
    };
}

/** The journeys of a document, and which of them is meant. */
export interface Chosen {
    readonly journeys: Drawing['journeys'];
    readonly chosen: Drawing['journeys'][number] | undefined;
    readonly tree: JourneyTree | undefined;
}

export function chooseJourney(document: LangiumDocument, { journey, offset }: Pick<DrawParams, 'journey' | 'offset'>): Chosen {
    const trees = journeysOf(document.parseResult.value as JourneyFile);
    const journeys = trees.map(tree => ({
        name: tree.name ?? '',
        title: tree.title ?? tree.name ?? '',
        start: tree.$cstNode?.offset ?? 0,
        end: tree.$cstNode?.end ?? 0
    }));
    const named = journeys.findIndex(({ name }) => name === journey);
    const around = journeys.findIndex(({ start, end }) => offset !== undefined && start <= offset && offset <= end);
    const at = named >= 0 ? named : Math.max(0, around);
    return { journeys, chosen: journeys[at], tree: trees[at] };
}

/** What the lexer has mended counts too, so that the parser had nothing to complain of. */
function isBroken({ parseResult: { parserErrors, lexerErrors, lexerReport } }: LangiumDocument): boolean {
    const mended = (lexerReport?.diagnostics ?? []) as LexingProblem[];
    return parserErrors.length + lexerErrors.length > 0 || mended.some(({ code }) => code === 'syntax');
}
