import type { CompletionItemKind, TextEdit } from 'vscode-languageserver';

/** Something that may be written at the caret. */
export interface Offer {
    /** As the list shows it. */
    readonly label: string;
    readonly kind: CompletionItemKind;
    /** As it is written; the label where nothing is said. */
    readonly text?: string;
    /** As it is written with tab stops, by editors that have them, where nothing else stands on the line. */
    readonly snippet?: string;
    /** Offered only where its tab stops can be. */
    readonly onlyWithStops?: true;
    /** What it is, in a few words. */
    readonly detail?: string;
    /** Where it comes from. */
    readonly from?: string;
    /** A sentence, and a piece of a journey that shows it. */
    readonly sentence?: string;
    readonly example?: string;
    /** What else is to be changed in the file, such as the import of another one. */
    readonly also?: readonly TextEdit[];
}
