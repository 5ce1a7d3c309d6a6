import { RequestType0 } from 'vscode-languageserver-protocol';

/** What the journey that is drawn is compared with. */
export type Against =
    /** The journey that it improves on, by `of`. */
    | 'base'
    /** A journey of the workspace; the first one of the file where none has this name. */
    | { readonly uri: string; readonly journey?: string }
    /** An old edition of the file at `uri`, which imports what the workspace has now; `name` is what a reader calls it. */
    | { readonly uri: string; readonly text: string; readonly name?: string }
    /** The same journey as this persona travels it, behind `shown`, or else behind the first of the others. */
    | { readonly persona: string; readonly shown?: string };

/** What a drawing differs in from what it is compared with. */
export interface DrawnComparison {
    /** What it is compared with, as a reader calls it. */
    readonly with?: string;
    /** The differences counted, or why there is nothing to compare with, in one sentence. */
    readonly sum: string;
    /** In the order of the journey. */
    readonly changes: readonly DrawnChange[];
}

export interface DrawnChange {
    /** The thing of the picture that shows it: of what is gone, the column where it is told. */
    readonly id: string;
    /** The name of its column. */
    readonly column?: string;
    readonly kind: 'added' | 'removed' | 'moved' | 'renamed' | 'better' | 'worse' | 'changed';
    readonly sentence: string;
}

/** Client to server: every journey of the workspace, to choose from. */
export const listJourneys = new RequestType0<readonly ListedJourney[], void>('journey/journeys');

export interface ListedJourney {
    readonly uri: string;
    readonly name: string;
    readonly title: string;
    readonly state: 'as-is' | 'to-be' | 'ideal';
    /** The title of the journey that it improves on. */
    readonly of?: string;
    /** Who travels, where the journey says it. */
    readonly personas: readonly { readonly name: string; readonly title: string }[];
}
