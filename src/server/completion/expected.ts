import type { NameKind, UnitKind } from './shapes.ts';

/** What may be written at the caret; what is undefined or empty may not. */
export interface Expected {
    /** The word of the fact that is being said. */
    readonly fact?: string;
    /** The first name that the fact says: its metric, its column. */
    readonly about?: string;
    readonly names?: WantedNames;
    readonly words?: readonly string[];
    readonly emotion?: true;
    /** A score; of a feeling with its word. */
    readonly score?: { readonly word?: string };
    /** A whole number from 1 to 5. */
    readonly grade?: true;
    readonly date?: true;
    /** A unit; `range` where the amount may still become one, `9 to 12`. */
    readonly unit?: { readonly kind: UnitKind | 'metric' | 'declared'; readonly one?: true; readonly range?: true };
    readonly language?: true;
    readonly path?: 'import' | 'see';
    /** Words that may follow the first values of the fact. */
    readonly tails?: readonly string[];
    /** A title may follow, and a block may be opened. */
    readonly title?: true;
    readonly block?: true;
    /** A new fact or thing may begin. */
    readonly start?: true;
    /** A value must follow the word before, so that whoever has typed a blank wants to see which. */
    readonly must?: true;
}

export interface WantedNames {
    readonly of: NameKind;
    /** The segments before the one that is being typed. */
    readonly path: readonly string[];
    readonly listed: readonly string[];
}
