import type { LangiumDocuments, URI } from 'langium';
import type { LangiumDocument } from 'langium';
import type * as ast from '../../language/generated/ast.ts';
import type { Entry, JourneyOutline } from '../../language/outline.ts';
import type { Wish } from '../../language/wish.ts';

/** A change of a text that keeps its sense, or makes more of it, on the writer's order. */
export interface Refactoring {
    readonly kind: 'refactor.extract' | 'refactor.move' | 'refactor.rewrite' | 'source.organizeImports';
    /** What can be done at a place; found out without making any of it, as it is asked whenever the caret rests. */
    readonly offers: (here: Here) => readonly Offer[];
}

/** Where the writer is. */
export interface Here {
    readonly document: LangiumDocument<ast.JourneyFile>;
    readonly documents: LangiumDocuments;
    /** The innermost fact or thing under the caret. */
    readonly entry: Entry | undefined;
    /** The column around it; else the phase, the journey, or the declaration at the top of the file. */
    readonly thing: Entry | undefined;
    /** The journey that this belongs to. */
    readonly journey: JourneyOutline | undefined;
    /** True where nobody has asked for anything in particular. */
    readonly isUnasked: boolean;
    /** True where the editor can make a new file. */
    readonly mayCreate: boolean;
}

export interface Offer {
    /** What it does, as an order. */
    readonly title: string;
    /** Why it cannot be done here, in a sentence. */
    readonly why?: string;
    /** Made when it is chosen; a sentence where it turns out then that it cannot be done. */
    readonly make: () => Made | { readonly why: string };
}

export interface Made {
    readonly wishes: readonly Wish[];
    /** A file that comes into being with it. */
    readonly file?: { readonly uri: URI; readonly text: string };
}
