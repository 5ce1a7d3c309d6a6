import type { AstNode } from 'langium';
import type { Fix } from '../language/wish.ts';
import type { Consulted, ConsultedFile } from './consulted.ts';

/** `error`: the map would show something false. `warning`: an experienced reviewer would hand it back. `information`: worth a thought. */
export type Severity = 'error' | 'warning' | 'information';

/** The severities as the language server protocol numbers them. */
export const LEVELS = { error: 1, warning: 2, information: 3 } as const;

/** One thing that an experienced consultant would say of a journey. Its documentation and its tests are made of what stands here. */
export interface Rule {
    /** As it is seen in the Problems view and written in the configuration; the file is named after it. */
    readonly code: string;
    readonly severity: Severity;
    /** What it sees, in one sentence. */
    readonly sees: string;
    /** Why that matters, in a few sentences. */
    readonly why: string;
    /** How to answer it, in a few sentences. */
    readonly answer: string;
    /** What its sentence leaves open and how it is decided here, each in one sentence; a false alarm is the worse mistake. */
    readonly choices?: readonly string[];
    readonly settings?: readonly Setting[];
    /** The code of a rule before this one that sees the same cause: where it finds something in a column, this one is silent there. */
    readonly silencedBy?: string;
    /** For every clause of "when exactly" a text in which only this rule finds something, and only once, and one in which nothing is found. */
    readonly clauses: readonly Clause[];
    /** Looks at one journey. Never throws: what is half-typed is left out of the model. */
    readonly journey?: (journey: Consulted, tell: Tell) => void;
    /** Looks at what a file declares outside of its journeys. */
    readonly file?: (file: ConsultedFile, tell: Tell) => void;
}

/** A number that a team may set in its `journey.config.json`. */
export interface Setting {
    readonly name: string;
    readonly default: number;
    /** What it counts, as in "waits of this many hours or more are reported". */
    readonly says: string;
    readonly least: number;
}

export interface Clause {
    /** The clause, as a sentence. */
    readonly says: string;
    readonly wrong: Example;
    readonly right: Example;
    /** True where the rule offers no fix for what is wrong here. */
    readonly unfixed?: true;
}

/** A file, or several by their names, of which the first one is looked at. */
export type Example = string | Readonly<Record<string, string>>;

/** What a rule has found. */
export interface Finding {
    /** The fact that breaks the rule, or the thing whose name is marked. */
    readonly at: AstNode;
    readonly message: string;
    /** Another severity than the rule's own. */
    readonly severity?: Severity;
    /** True for what is said of a draft outside of the journey itself: a warning is information then, as it is in the journey. */
    readonly draft?: boolean;
    /** The name of the thing that it is about; that of the thing around if nothing is said. */
    readonly thing?: string;
    /** Another place that belongs to it: the other column of a hand-over, the as-is column of a to-be. */
    readonly related?: readonly Related[];
    /** Made when somebody asks for them. The first one is the one to prefer. */
    readonly fixes?: () => readonly Fix[];
}

export interface Related {
    readonly at: AstNode;
    readonly message: string;
}

export type Tell = (finding: Finding) => void;
