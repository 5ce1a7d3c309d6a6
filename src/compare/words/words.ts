import type { Amount } from '../../model/journey.ts';
import type { Property, Subject } from '../change.ts';
import type { Sum } from '../sum.ts';

/** The words of one language for what is different; what the writer wrote stays as it is. */
export interface Words {
    /** The language's BCP 47 tag, without a region. */
    readonly tag: string;
    readonly subjects: Readonly<Record<Subject, string>>;
    readonly properties: Readonly<Record<Property, string>>;
    /** What words of the language of journeys are called: by the word, or by `property.word` where it means something of its own there. */
    readonly values: Readonly<Record<string, string>>;
    readonly quote: (text: string) => string;
    readonly and: string;
    /** A subject at a column, or in a phase: `Emotion at “Waits”`. */
    readonly at: (subject: string, column: string) => string;
    readonly inPhase: (subject: string, phase: string) => string;
    readonly of: (subject: string, personas: string) => string;
    readonly forWhom: (subject: string, personas: string) => string;
    readonly wayTo: (column: string) => string;
    readonly wayOut: string;
    readonly added: (what: string) => string;
    readonly removed: (what: string) => string;
    readonly rose: (what: string, before: string, after: string) => string;
    readonly fell: (what: string, before: string, after: string) => string;
    readonly isNew: (what: string) => string;
    readonly isGone: (what: string) => string;
    readonly takesOverFrom: (column: string) => string;
    readonly givesWayTo: (column: string) => string;
    readonly withPains: (pains: readonly string[]) => string;
    readonly withoutPains: (pains: readonly string[]) => string;
    readonly renamed: (before: string, after: string) => string;
    readonly nameInText: (what: string, before: string | undefined, after: string | undefined) => string;
    readonly movedBehind: (what: string, column: string) => string;
    readonly movedToStart: (what: string) => string;
    readonly movedToPhase: (what: string, from: string, to: string) => string;
    readonly movedIntoPhase: (what: string, phase: string) => string;
    readonly movedOutOfPhase: (what: string, phase: string) => string;
    readonly movedTo: (what: string, from: string, to: string) => string;
    readonly newPain: (pain: string, column: string | undefined) => string;
    readonly solvedPain: (pain: string, column: string | undefined) => string;
    readonly alsoFelt: (what: string, column: string | undefined) => string;
    readonly notFelt: (what: string, column: string | undefined) => string;
    readonly came: (items: string) => string;
    readonly went: (items: string) => string;
    readonly counts: Readonly<Record<keyof Sum, (count: number) => string>>;
    /** What is new behind what is gone: `3 pains solved, 1 new`. */
    readonly onlyNew: (count: number) => string;
    readonly onlyRemoved: (count: number) => string;
    readonly nothing: string;
    /** What stands over the changes of the journey itself, and over all of them. */
    readonly whole: string;
    readonly all: string;
    /** Where a list ends before its end. */
    readonly more: string;
}

/** How numbers are written, and words of the language that are no differences of this room: as on the map, which knows it. */
export interface Figures {
    readonly amount: (amount: Amount) => string;
    readonly score: (score: number) => string;
}

export type Speech = Words & Figures;
