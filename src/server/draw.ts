import type { LangiumDocument } from 'langium';
import type { Journey as JourneyTree, JourneyFile } from '../language/generated/ast.ts';
import { drawMap } from '../map/draw-map.ts';
import { foldTable } from '../map/table/fold.ts';
import { tableOf } from '../map/table.ts';
import { journeysOf } from '../model/journeys-of.ts';
import { slideNotes } from '../print/html/slide-notes.ts';
import { tableView } from '../print/html/table-view.ts';
import { printPieces } from '../print/svg.ts';
import type { Drawing, DrawParams } from '../protocol/lsp.ts';
import { choicesOf, chosenView, nothingToChoose } from './chosen-view.ts';
import { comparedWith } from './comparing/drawn-comparison.ts';
import type { Opposite } from './comparing/opposite.ts';
import { understoodIn } from './understood/last-understood.ts';
import { syntaxErrorsIn } from './understood/syntax-errors.ts';

/** Which text a drawing shows. */
export type Edition = Pick<Drawing, 'version' | 'build' | 'number'>;

/** A drawing with its map in pieces, of which most are those of the drawing before. */
export interface DrawnPieces extends Omit<Drawing, 'svg'> {
    readonly svg: readonly string[];
}

/** Draws a journey of a linked document, with what the files `about` it plan for it; without a journey the drawing is empty. */
export function draw(...what: Parameters<typeof drawPieces>): Drawing {
    const drawing = drawPieces(...what);
    return { ...drawing, svg: drawing.svg.join('') };
}

/** The same with the map in pieces. */
export function drawPieces(document: LangiumDocument, about: readonly JourneyFile[], wish: Omit<DrawParams, 'uri'>, edition: Edition, opposite?: Opposite): DrawnPieces {
    const meant = chooseJourney(document, wish);
    const { journeys, chosen, journey, stale } = understoodIn(document, meant, wish, about);
    const lang = wish.lang ?? journey?.language ?? wish.locale;
    const wished = journey && chosenView(journey, wish.choice ?? {});
    const opposed = journey && meant.tree && opposite?.(journey, meant.tree);
    const { view, compared, comparison } = opposed ? comparedWith(opposed, journey, wished, lang, wish.locale) : { view: wished };
    const look = { lang, compared };
    const asTable = wish.as === 'table';
    return {
        uri: document.uri.toString(),
        ...edition,
        journeys,
        journey: chosen?.name,
        title: journey?.title ?? '',
        svg: journey && !asTable ? printPieces(drawMap(journey, view, look), wish.theme) : [],
        table: !journey ? '' : asTable ? tableView(foldTable(tableOf(journey, view, look))) : wish.as === 'slides' ? slideNotes(tableOf(journey, view, look)) : '',
        broken: isBroken(document),
        stale,
        ...comparison && { comparison },
        choices: journey ? choicesOf(journey, view, look.lang) : nothingToChoose
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

export function isBroken(document: LangiumDocument): boolean {
    return syntaxErrorsIn(document).length > 0;
}
