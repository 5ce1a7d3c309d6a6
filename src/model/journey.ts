/**
 * A journey as data: every name resolved, every share completed, plain and readonly, safe to write as JSON.
 * What the writer has not finished is left out, so every field that is here can be drawn.
 *
 * An `id` names a thing of the journey's text for as long as its name stays: `column.register`,
 * `column.register.feels.2`. Ids are unique in a journey and consist of letters, digits, `.`, `-`, `_` and `~`.
 * `for` lists the names of the personas that a fact holds for, after "for" has been applied: never the writer's short form.
 */
export interface Journey {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly note?: string;
    readonly state: State;
    /** The journey that this one improves on. */
    readonly of?: Named;
    /** How that one feels, in the order of the columns of this one. */
    readonly former?: readonly Former[];
    readonly brand?: Brand;
    readonly offering?: Offering;
    readonly model?: BusinessModel;
    /** Who travels, in the order of the text. A journey that names nobody has one traveller whose name and title are ''. */
    readonly personas: readonly Persona[];
    readonly scenario?: string;
    readonly goal?: string;
    /** What before, during and after refer to; "the purchase" if nothing is said. */
    readonly around: string;
    readonly owner?: Named;
    readonly status?: Status;
    readonly asOf?: JourneyDate;
    /** A BCP 47 language tag. */
    readonly language?: string;
    readonly validated?: { readonly text: string; readonly on?: JourneyDate };
    readonly measures: readonly Measure[];
    /** Columns that stand in no phase are in a phase whose name and title are ''. */
    readonly phases: readonly Phase[];
    /** Every way from a column to another one or out, with its completed share. */
    readonly flow: readonly Way[];
    readonly pains: readonly Feature[];
    readonly gains: readonly Feature[];
    readonly opportunities: readonly Opportunity[];
    readonly initiatives: readonly Initiative[];
    readonly views: readonly View[];
    /** How many facts with a grade there are of each. */
    readonly evidence: Readonly<Record<Grade, number>>;
}

export type State = 'as-is' | 'to-be' | 'ideal';
export type BusinessModel = 'B2B' | 'B2C' | 'B2B2C' | 'D2C' | 'C2C' | 'public';
export type Status = 'draft' | 'review' | 'agreed' | 'published';
export type Period = 'before' | 'during' | 'after';
export type Grade = 'measured' | 'observed' | 'reported' | 'assumed';
export type Severity = 'low' | 'medium' | 'high';
export type Outcome = 'repeat' | 'advocate' | 'neutral' | 'churn';
export type ChannelKind = 'digital' | 'physical' | 'human';
export type Ownership = 'owned' | 'partner' | 'paid' | 'earned' | 'third-party';
export type TeamKind = 'internal' | 'partner' | 'third-party';

export interface Named {
    readonly name: string;
    readonly title: string;
}

/** A day or a period as it was written (`2026-09-30`, `2026-09`, `2026-Q3`, `2026`), with its first and last day. */
export interface JourneyDate {
    readonly text: string;
    /** `YYYY-MM-DD` */
    readonly first: string;
    /** `YYYY-MM-DD`; a period counts by its end. */
    readonly last: string;
}

/** A number or a range, with the unit as it was written: `days`, `EUR`, `%`, … */
export interface Amount {
    readonly from: number;
    /** The upper end of a range. */
    readonly to?: number;
    readonly unit?: string;
    /** A duration's upper end in hours; a working day counts as a day of 24 hours, a month as 30, a year as 365 days. */
    readonly hours?: number;
}

export interface Brand extends Named {
    readonly vision?: string;
    readonly mission?: string;
    readonly promises: readonly string[];
}

export interface Offering extends Named {
    readonly kind: readonly string[];
    readonly sales?: 'direct' | 'multilevel';
    readonly priceSensitivity?: 'low' | 'medium' | 'high';
    readonly price?: Amount;
}

export interface Persona extends Named {
    readonly note?: string;
    readonly segment?: Named & { readonly size?: Amount; readonly worth?: Amount };
    readonly side: 'consumer' | 'business' | 'employee';
    readonly role?: string;
    readonly quote?: string;
    readonly job?: string;
    readonly goals: readonly string[];
    readonly fears: readonly string[];
    readonly wants: readonly string[];
    readonly needs: readonly string[];
    readonly expects: readonly string[];
    readonly uses: readonly Channel[];
}

export interface Channel extends Named {
    readonly kinds: readonly ChannelKind[];
    readonly ownership: Ownership;
    readonly owner?: Named;
}

export interface Team extends Named {
    readonly kind: TeamKind;
}

export interface Source extends Named {
    readonly kind?: string;
    readonly on?: JourneyDate;
    readonly sample?: number;
    readonly see?: string;
}

export interface Metric extends Named {
    readonly kind: string;
    readonly scale?: { readonly from: number; readonly to: number };
    readonly unit?: string;
    readonly better?: 'higher' | 'lower';
    readonly target?: number;
}

export interface Phase extends Named {
    readonly id: string;
    readonly note?: string;
    readonly period?: Period;
    readonly goal?: string;
    readonly takes?: Amount;
    readonly optional: boolean;
    readonly skippedFor: readonly string[];
    /** Another journey that tells this phase in detail. */
    readonly details?: Named;
    readonly measures: readonly Measure[];
    readonly columns: readonly Column[];
}

/** A touchpoint (a contact) or an action (what the customer does alone): one column of the map. */
export interface Column extends Named {
    readonly id: string;
    readonly kind: 'touchpoint' | 'action';
    readonly note?: string;
    readonly via: readonly Via[];
    readonly does: readonly Line[];
    readonly thinks: readonly Line[];
    readonly wants: readonly Line[];
    readonly needs: readonly Line[];
    readonly expects: readonly Expectation[];
    /** The emotional reaction: at most one a persona. */
    readonly feels: readonly Reaction[];
    /** The rational reaction: at most one a persona. */
    readonly judges: readonly Reaction[];
    readonly pains: readonly Felt[];
    readonly gains: readonly Felt[];
    readonly momentOfTruth: boolean;
    /** 1 to 5, to the customer. */
    readonly importance?: number;
    readonly optional: boolean;
    /** Who skips this column, or the phase that it stands in. */
    readonly skippedFor: readonly string[];
    readonly takes: readonly Timing[];
    readonly waits: readonly Wait[];
    readonly pays?: Amount;
    readonly costToServe?: Amount;
    readonly measures: readonly Measure[];
    readonly frontstage: readonly Work[];
    readonly backstage: readonly Work[];
    readonly support: readonly Work[];
    readonly handovers: readonly Handover[];
    readonly artifacts: readonly Line[];
    readonly policies: readonly Line[];
    readonly evidence: readonly Evidence[];
    readonly details?: Named;
    /** The columns of the as-is that this one takes the place of. */
    readonly replaces: readonly Named[];
    /** Names of the opportunities that stand in this column. */
    readonly opportunities: readonly string[];
}

/** A fact of the text, found again by its id. */
export interface Fact {
    readonly id: string;
    readonly for: readonly string[];
}

export interface Line extends Fact {
    readonly text: string;
}

export interface Via extends Fact {
    readonly channels: readonly Channel[];
}

export interface Expectation extends Line {
    readonly result?: 'exceeded' | 'met' | 'partly' | 'missed';
}

/** How we know something. */
export interface Known {
    readonly grade?: Grade;
    readonly sources: readonly Source[];
}

export interface Reaction extends Fact, Known {
    readonly text?: string;
    /** -2 to +2; anything else is an error of the text and is kept as written. */
    readonly score?: number;
}

/** A score of the journey that this one improves on. */
export interface Former {
    /** The name of the column of this journey that takes the place of `was`: it replaces it, or has its name. */
    readonly column: string;
    readonly was: Named;
    readonly for: readonly string[];
    readonly score: number;
}

/** A pain or a gain of the journey, felt in one or more columns. */
export interface Feature extends Named {
    readonly id: string;
    /** The names of the columns where it is felt. */
    readonly columns: readonly string[];
    /** The highest severity said of it, for a pain. */
    readonly severity?: Severity;
    /** The names of the opportunities that are about it, for a pain. */
    readonly opportunities: readonly string[];
}

/** A pain or a gain where it is felt. */
export interface Felt extends Fact, Known, Named {
    readonly severity?: Severity;
}

export interface Timing extends Fact {
    readonly amount: Amount;
}

export interface Wait extends Timing {
    readonly informed?: { readonly every?: Amount; readonly text?: string };
}

export interface Work extends Fact {
    readonly text?: string;
    readonly teams: readonly Team[];
    readonly systems: readonly Named[];
    readonly takes?: Amount;
}

export interface Handover extends Fact {
    readonly team: Team;
    readonly text?: string;
}

export interface Evidence extends Line, Known {
    readonly on?: JourneyDate;
    readonly see?: string;
}

/** A measurement. `value`, `was` and `target` are in `unit`, the metric's own where it has one. */
export interface Measure extends Fact {
    readonly metric: Metric;
    readonly value?: number;
    readonly was?: number;
    readonly target?: number;
    readonly unit?: string;
    readonly on?: JourneyDate;
    readonly sources: readonly Source[];
    /** Against `was`, by the direction of the metric. */
    readonly trend?: 'better' | 'worse' | 'same';
}

export interface Way extends Fact {
    /** Names of columns. Without `to` it leads out of the journey. */
    readonly from: string;
    readonly to?: string;
    readonly kind: 'next' | 'loop' | 'skip' | 'exit';
    /** 0 to 100, completed: what the text leaves open is filled in. */
    readonly share: number;
    /** Whether the text says the share, what is said leaves it, or several ways divide evenly what is left. */
    readonly shareIs: 'said' | 'rest' | 'divided';
    readonly when?: string;
    readonly outcome?: Outcome;
    /** False where the text says nothing and the next column follows; then `id` is the column's. */
    readonly said: boolean;
    /** True for a `next` or `exit` with a share or a condition. */
    readonly branch: boolean;
}

export interface Opportunity extends Named {
    readonly id: string;
    /** The name of its column. */
    readonly column: string;
    /** The names of the pains that it is about. */
    readonly solves: readonly string[];
    readonly owner?: Named;
    readonly customerValue?: number;
    readonly businessValue?: number;
    readonly effort?: number;
    /** Customer value + business value - effort in three equal classes, where all three are said. */
    readonly value?: 1 | 2 | 3;
    /** The names of the initiatives that carry it out. */
    readonly initiatives: readonly string[];
}

export interface Initiative extends Named {
    readonly implements: readonly string[];
    readonly owner?: Named;
    readonly status?: 'idea' | 'planned' | 'doing' | 'done' | 'dropped';
    readonly starts?: JourneyDate;
    readonly due?: JourneyDate;
    readonly moves: readonly Metric[];
    readonly worth?: Amount;
}

export interface View extends Named {
    readonly kind: 'map' | 'blueprint' | 'story' | 'table';
    /** Names of lanes; none means those of the kind. */
    readonly lanes: readonly string[];
    readonly personas: readonly string[];
    readonly phases: readonly string[];
}

/** Every column of a journey, in the order of the map. */
export function columnsOf(journey: Journey): readonly Column[] {
    return journey.phases.flatMap(phase => phase.columns);
}
