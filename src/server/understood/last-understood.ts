import type { LangiumDocument } from 'langium';
import type { Journey as JourneyTree, JourneyFile } from '../../language/generated/ast.ts';
import { buildJourney } from '../../model/build-journey.ts';
import { columnsOf, type Column, type Journey } from '../../model/journey.ts';
import { type Span, spansOf } from '../../model/spans.ts';
import type { Drawing, DrawParams } from '../../protocol/lsp.ts';
import { halfTypedIn } from './half-typed.ts';
import { allStale, mended } from './mended.ts';
import { remainsOf, type Remains } from './remains.ts';
import { syntaxErrorsIn } from './syntax-errors.ts';

/** The journeys that the trees of a document have, and which of them is meant. */
interface Found {
    readonly journeys: Drawing['journeys'];
    readonly chosen: Drawing['journeys'][number] | undefined;
    readonly tree: JourneyTree | undefined;
}

/** A journey of a document, and what of it is shown as it was understood last. */
export interface Understood {
    readonly journey: Journey | undefined;
    /** The ids of the columns whose place in the text is broken. */
    readonly stale: readonly string[];
}

const nothing: Understood = { journey: undefined, stale: [] };

/** The journeys of each document as they were understood last, by their names. */
const memory = new WeakMap<LangiumDocument, Map<string, Journey>>();
/** Columns that only the drawing has, and where they stand; for whoever tells of the same text. */
const lostIn = new WeakMap<JourneyTree, readonly LostColumn[]>();

interface LostColumn extends Span {
    readonly title: string;
}

/** The journey that is meant, as the text says it; what a broken text has lost of it, or all of it, stays as it was. */
export function understoodIn(document: LangiumDocument, { journeys, chosen, tree }: Found, { journey: name }: Pick<DrawParams, 'journey'>, about: readonly JourneyFile[]): Understood & Pick<Found, 'journeys' | 'chosen'> {
    const lost = lostJourneys(document, journeys);
    const gone = goneOf(lost, tree, name);
    const seen = gone ? lostJourney(document, gone.name) : tree ? understood(document, tree, about) : nothing;
    return { ...seen, journeys: [...journeys, ...lost], chosen: gone ?? chosen };
}

/** Where the things of that journey stand in the text, in offsets, ordered by where they begin, an outer one before its parts; also those that are shown as they were understood last. */
export function placesIn(document: LangiumDocument, { journeys, tree }: Pick<Found, 'journeys' | 'tree'>, { journey: name }: Pick<DrawParams, 'journey'>): readonly Span[] {
    const gone = goneOf(lostJourneys(document, journeys), tree, name);
    return gone ? placesOfLost(document, gone.name) : tree ? shownSpans(tree) : [];
}

/** The lost journey that is meant, if it is one. */
function goneOf(lost: Drawing['journeys'], tree: JourneyTree | undefined, name: string | undefined): Drawing['journeys'][number] | undefined {
    return lost.find(one => one.name === name) ?? (tree ? undefined : lost[0]);
}

function understood(document: LangiumDocument, tree: JourneyTree, about: readonly JourneyFile[]): Understood {
    const now = buildJourney(tree, about);
    const known = knownOf(document);
    const errors = [...syntaxErrorsIn(document), ...halfTypedIn(tree)];
    if (errors.length === 0) {
        known.set(now.name, now);
        return { journey: now, stale: [] };
    }
    const spans = spansOf(tree);
    const remains = remainsOf(document.textDocument.getText(), spans, errors);
    const { journey, stale, last } = mended(known.get(now.name), now, { hits: ({ id }) => remains.hits(id), names: name => remains.placeOf(name) !== undefined });
    known.set(now.name, last);
    lostIn.set(tree, spansOfLost(document, stale, spans, remains));
    return { journey, stale: stale.map(({ id }) => id) };
}

/** The places of a journey's things, also of those that are shown as they were understood last. */
export function shownSpans(tree: JourneyTree): readonly Span[] {
    const lost = lostColumns(tree);
    return lost.length === 0 ? spansOf(tree) : inOrder([...spansOf(tree), ...lost]);
}

/** The columns of a journey that are drawn and that no tree has any more. */
export function lostColumns(tree: JourneyTree): readonly LostColumn[] {
    return lostIn.get(tree) ?? [];
}

/** The journeys that have been understood and that a broken text has lost altogether. */
function lostJourneys(document: LangiumDocument, found: Drawing['journeys']): Drawing['journeys'] {
    const known = knownOf(document);
    const lost = [...known.values()].filter(({ name }) => !found.some(one => one.name === name));
    const errors = lost.length === 0 ? [] : syntaxErrorsIn(document);
    const { placeOf } = remainsOf(document.textDocument.getText(), [], errors);
    return lost.flatMap(({ name, title }) => {
        const start = errors.length === 0 ? undefined : placeOf(name);
        if (start !== undefined) return [{ name, title, start, end: start + name.length }];
        known.delete(name);
        return [];
    });
}

/** A journey that the text has lost, all of it as it was understood last. */
function lostJourney(document: LangiumDocument, name: string): Understood {
    const last = knownOf(document).get(name);
    if (!last) return nothing;
    const { journey, stale } = allStale(last);
    return { journey, stale: stale.map(({ id }) => id) };
}

function placesOfLost(document: LangiumDocument, name: string): readonly Span[] {
    const last = knownOf(document).get(name);
    return last ? inOrder(spansOfLost(document, columnsOf(last), [], remainsOf(document.textDocument.getText(), [], []))) : [];
}

function knownOf(document: LangiumDocument): Map<string, Journey> {
    let known = memory.get(document);
    if (!known) memory.set(document, known = new Map());
    return known;
}

/** Of what no tree has, the line can be found that begins it, by its name. */
function spansOfLost({ textDocument }: LangiumDocument, stale: readonly Column[], spans: readonly Span[], { placeOf }: Remains): readonly LostColumn[] {
    const here = new Set(spans.map(({ id }) => id));
    return stale.flatMap(({ id, name, title }) => {
        const nameStart = here.has(id) ? undefined : placeOf(name);
        if (nameStart === undefined) return [];
        const { line } = textDocument.positionAt(nameStart);
        const [start, end] = [textDocument.offsetAt({ line, character: 0 }), textDocument.offsetAt({ line: line + 1, character: 0 })];
        return [{ id, title, start, end, nameStart, nameEnd: nameStart + name.length }];
    });
}

function inOrder(spans: readonly Span[]): readonly Span[] {
    return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
