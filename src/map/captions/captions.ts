import type { BusinessModel, Grade, Outcome, Period, State, Status } from '../../model/journey.ts';
import type { TableCaptions } from './table-captions.ts';

/** The map's own words; the words of the journey stay as they are written. */
export interface Captions {
    /** The language's BCP 47 tag, without a region. */
    readonly tag: string;
    readonly lanes: Readonly<Record<string, { readonly title: string; readonly note?: string }>>;
    /** The three lines of a blueprint. */
    readonly lines: Readonly<Record<'interaction' | 'visibility' | 'internal', string>>;
    readonly states: Readonly<Record<State, string>>;
    readonly models: Readonly<Record<BusinessModel, string>>;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly steps: readonly string[];
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly grade: Readonly<Record<Grade, string>>;
    readonly facts: Readonly<Record<'goal' | 'scenario' | 'vision' | 'mission', string>>;
    readonly legend: Readonly<Record<string, string>>;
    /** `around` is left out where it is in another language. */
    readonly period: (period: Period, around: string | undefined) => string;
    /** As the journey writes it, in the manner of the language. */
    readonly date: (written: string) => string;
    readonly asOf: (date: string) => string;
    readonly pageOf: (page: number, pages: number) => string;
    readonly owner: (owner: string) => string;
    readonly validated: (how: string, date?: string) => string;
    readonly grades: (counts: Readonly<Record<string, number>>) => string;
    readonly improves: (journey: string) => string;
    readonly former: (score: string, column: string) => string;
    readonly replaces: (columns: string) => string;
    readonly optional: string;
    readonly skippedFor: (personas: string) => string;
    readonly action: string;
    readonly alone: string;
    readonly out: string;
    readonly rest: string;
    readonly touchpoint: string;
    readonly momentOfTruth: string;
    readonly was: (value: string) => string;
    /** Of the units of time, the word for one and for several. */
    readonly units: Readonly<Record<string, readonly [one: string, several: string]>>;
    readonly takes: (amount: string) => string;
    readonly waits: (amount: string) => string;
    readonly informed: (every: string | undefined) => string;
    readonly notInformed: string;
    readonly noWait: string;
    readonly pays: (amount: string) => string;
    readonly costs: (amount: string) => string;
    readonly foreignTeam: string;
    readonly handover: (team: string) => string;
    readonly view: (title: string) => string;
    readonly shown: (columns: number, all: number) => string;
    readonly inAll: (sum: string) => string;
    readonly due: (date: string) => string;
    readonly initiative: Readonly<Record<'idea' | 'planned' | 'doing' | 'done' | 'dropped', string>>;
    readonly value: (class_: number) => string;
    readonly severity: Readonly<Record<'low' | 'medium' | 'high', string>>;
    readonly result: Readonly<Record<'exceeded' | 'met' | 'partly' | 'missed', string>>;
    readonly trend: Readonly<Record<'better' | 'worse' | 'same', string>>;
    readonly importance: (weight: number) => string;
    readonly empty: string;
    readonly untitled: string;
    readonly summary: SummaryCaptions;
    readonly table: TableCaptions;
}

export interface SummaryCaptions {
    readonly size: (columns: number, phases: number) => string;
    readonly lowest: (column: string, score: string) => string;
    readonly ends: (score: string) => string;
    readonly pains: (pains: number, open: number) => string;
}
