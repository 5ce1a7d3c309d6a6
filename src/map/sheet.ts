import { columnsOf, type Column, type Journey, type Persona, type Phase, type View, type Way } from '../model/journey.ts';
import { captionsFor } from './captions/captions-for.ts';
import type { Captions } from './captions/captions.ts';
import { columnWidths } from './column-width.ts';
import type { Compared } from './compared.ts';
import { keeperOf, shortName, type Keeper } from './kept.ts';
import { spacing } from './spacing.ts';

/** What every lane draws on: who and what is shown, and where the columns stand. */
export interface Sheet {
    readonly journey: Journey;
    readonly kind: View['kind'];
    /** The view's title, where it has one, and how many of the journey's columns it leaves out. */
    readonly choice: { readonly title: string; readonly leftOut: number };
    /** What all of the map depends on beside its columns, as a key: the kind of view, the lanes, the language, the state, who is shown. */
    readonly frame: string;
    readonly captions: Captions;
    /** What the map is compared with; then the journey's former feelings are those of that one. */
    readonly compared?: Compared;
    /** Of the captions, numbers and units; the quotation marks are those of the journey's own language. */
    readonly language?: string;
    /** What the journey is around; left out where its language is not that of the captions, which put words before it. */
    readonly around?: string;
    readonly travellers: readonly Traveller[];
    readonly places: readonly Place[];
    readonly stretches: readonly Stretch[];
    readonly placeOf: ReadonlyMap<string, Place>;
    /** By name, the columns on other pages of this picture, at the places where they would stand. */
    readonly elsewhere?: ReadonlyMap<string, Place>;
    /** The ways that the text tells of for somebody shown, by the name of the column where they begin. */
    readonly waysFrom: ReadonlyMap<string, readonly Way[]>;
    /** Of the whole picture. */
    readonly width: number;
    /** Where the columns begin and end. */
    readonly left: number;
    readonly right: number;
}

/** A persona with the number that its shape and dash go by; the number is the journey's, whoever is shown. */
export interface Traveller {
    readonly persona: Persona;
    readonly index: number;
}

export interface Place {
    readonly column: Column;
    /** What is kept of the column's pictures. */
    readonly keeper: Keeper;
    /** What every cell of it depends on beside its column: the sheet's frame and its own width. */
    readonly frame: string;
    readonly index: number;
    readonly x: number;
    readonly width: number;
    readonly middle: number;
}

export interface Stretch {
    readonly phase: Phase;
    /** Whether it has the first column of its phase; on pages of paper, a phase that is wider than one goes on. */
    readonly begins: boolean;
    readonly places: readonly Place[];
    readonly x: number;
    readonly width: number;
}

/** What the picture looks like beside what it shows. */
export interface MapLook {
    /** A BCP 47 tag of the language of the map's own words; the journey's language if nothing is said. */
    readonly lang?: string;
    /** What it is compared with; nothing if nothing is said. */
    readonly compared?: Compared;
}

export function sheetOf(given: Journey, view?: View, look: MapLook = {}): Sheet {
    const { compared } = look;
    const journey = compared ? { ...given, former: compared.former } : given;
    const language = look.lang ?? journey.language;
    const captions = captionsFor(language);
    const { margin, header, gap, widestColumn, narrowestMap } = spacing;
    const kind = view?.kind ?? 'map';
    const column = kind === 'story' ? spacing.storyColumn : spacing.column;
    const chosen = <T extends { readonly name: string }>(all: readonly T[], names: readonly string[] = []): readonly T[] => {
        const some = names.length === 0 ? all : all.filter(one => names.includes(one.name));
        return some.length === 0 ? all : some;
    };
    const phases = chosen(journey.phases, view?.phases);
    const travellers = chosen(journey.personas, view?.personas).map(persona => ({ persona, index: journey.personas.indexOf(persona) }));
    const left = margin + header;
    const count = phases.reduce((sum, phase) => sum + phase.columns.length, 0);
    const fair = Math.floor((narrowestMap - left - margin + gap) / Math.max(1, count)) - gap;
    const width = Math.min(widestColumn, Math.max(column, fair));
    const widths = columnWidths(phases.flatMap(phase => phase.columns), width, kind, view?.lanes ?? []);
    const frame = shortName(JSON.stringify([kind, view?.lanes, language, journey.language, journey.state, travellers.map(({ persona, index }) => [index, persona.name, persona.title])]));
    const frames = new Map(widths.map(own => [own, `${frame} ${own}`]));
    let index = 0;
    let end = left - gap;
    const stretches = phases.map(phase => {
        const x = end + gap;
        const places = phase.columns.map(one => placed(one, index++));
        return { phase, begins: true, places, x, width: Math.max(0, end - x) };
    }).filter(stretch => stretch.places.length > 0);
    const right = Math.max(end, narrowestMap - margin);
    const places = stretches.flatMap(stretch => stretch.places);
    return {
        journey, kind, choice: { title: view?.title ?? '', leftOut: columnsOf(journey).length - places.length },
        frame, captions, compared, language, around: captions.tag === (journey.language ?? captions.tag).slice(0, 2).toLowerCase() ? journey.around : undefined, travellers, places, stretches,
        placeOf: new Map(places.map(place => [place.column.name, place])),
        waysFrom: Map.groupBy(journey.flow.filter(way => way.said && isForShown(way)), way => way.from),
        width: right + margin, left, right
    };

    function isForShown(way: Way): boolean {
        return way.for.length === 0 || travellers.some(({ persona }) => way.for.includes(persona.name));
    }

    function placed(one: Column, at: number): Place {
        const x = end + gap;
        const own = widths[at]!;
        end = x + own;
        return { column: one, keeper: keeperOf(one), frame: frames.get(own)!, index: at, x, width: own, middle: x + own / 2 };
    }
}

/** The columns of the whole picture, also those on its other pages. */
export function everyPlace({ places, elsewhere }: Sheet): readonly Place[] {
    return elsewhere ? [...places, ...elsewhere.values()] : places;
}

/** The width that text has in a cell: it begins under the text of the card and may go as far as the card does, but for what italics overhang. */
export function cellWidth(place: Place): number {
    return place.width - spacing.card - 1;
}
