import type { Column, Journey, Phase, View } from '../model/journey.ts';
import type { PageCaptions } from './captions/table-captions.ts';
import { sheetOf, type MapLook, type Sheet } from './sheet.ts';
import { summaryOf } from './summary.ts';
import type { Field } from './table/fields/field.ts';
import { fields } from './table/fields/index.ts';
import { figuresOf } from './table/figures.ts';
import { journeyFacts } from './table/journey-facts.ts';
import type { Labelled, TableLine } from './table/line.ts';
import { phaseFacts } from './table/phase-facts.ts';
import { sectionsOf } from './table/sections.ts';
import { typeset } from './typeset.ts';

/** A journey in words: a row for each column of the map, a field for each kind of fact. Every fact of the language stands somewhere in it. */
export interface Table {
    /** A BCP 47 tag of the language of the texts. */
    readonly language: string;
    readonly title: string;
    readonly summary: string;
    readonly facts: readonly Labelled[];
    readonly heads: TableHeads;
    readonly fields: readonly TableField[];
    /** The heads of the numbers. */
    readonly figures: readonly string[];
    readonly groups: readonly TableGroup[];
    /** Who and what the journey speaks of. */
    readonly sections: readonly TableSection[];
}

export interface TableHeads extends PageCaptions {
    readonly journey: string;
    readonly phase: string;
    readonly period: string;
    readonly aboutPhase: string;
    readonly column: string;
}

export interface TableField {
    readonly name: string;
    readonly title: string;
}

/** A phase. */
export interface TableGroup {
    /** Of the phase in the model. */
    readonly id: string;
    /** Empty for columns that stand in no phase. */
    readonly title: string;
    readonly period?: string;
    readonly facts: readonly Labelled[];
    readonly rows: readonly TableRow[];
}

export interface TableRow {
    /** Of the column in the model. */
    readonly id: string;
    readonly title: string;
    /** In the order of the fields. */
    readonly cells: readonly (readonly TableLine[])[];
    /** In the order of the figures. */
    readonly figures: readonly (number | undefined)[];
    /** What stands in no cell. */
    readonly more: readonly Labelled[];
}

export interface TableSection {
    readonly title: string;
    readonly things: readonly { readonly title: string; readonly facts: readonly Labelled[] }[];
}

/** A journey as a table, the whole or what a view chooses of it; a field that has nothing is left out, as an empty lane is. */
export function tableOf(journey: Journey, view?: View, look?: MapLook): Table {
    const sheet = sheetOf(journey, view, look);
    const { captions } = sheet;
    const { table } = captions;
    const used = fields.filter(field => isChosen(field, view) && sheet.places.some(({ column }) => field.lines(sheet, column).length > 0));
    const figures = figuresOf(sheet, used);
    const rowOf = (column: Column): TableRow => ({
        id: column.id, title: typeset(column.title), cells: used.map(field => field.lines(sheet, column)), figures: figures.map(figure => figure.of(column)), more: []
    });
    return {
        language: journey.language ?? 'en',
        title: typeset(journey.title || captions.untitled),
        summary: summaryOf(sheet),
        facts: journeyFacts(sheet),
        heads: { ...table.page, journey: table.journey, phase: table.phase, period: table.period, aboutPhase: table.aboutPhase, column: table.column },
        fields: used.map(({ name }) => ({ name, title: table.fields[name] })),
        figures: figures.map(({ title }) => title),
        groups: shownPhases(sheet, view).map(phase => ({
            id: phase.id, title: typeset(phase.title), period: phase.period && captions.period(phase.period, sheet.around), facts: phaseFacts(sheet, phase, used.some(field => field.addsUp)), rows: phase.columns.map(rowOf)
        })),
        sections: sectionsOf(sheet)
    };
}

function isChosen(field: Field, view: View | undefined): boolean {
    return view === undefined || view.lanes.length === 0 || view.lanes.includes(field.lane);
}

/** Those of the map, and phases in which nothing happens yet. */
function shownPhases({ journey, stretches }: Sheet, view: View | undefined): readonly Phase[] {
    const drawn = new Set(stretches.map(stretch => stretch.phase));
    return journey.phases.filter(phase => drawn.has(phase)
        || phase.columns.length === 0 && phase.title !== '' && (view === undefined || view.phases.length === 0 || view.phases.includes(phase.name)));
}
