/** What a hover tells, as plain texts: the ways to show it are in `markdown.ts` and `plain-text.ts`. */
export interface Told {
    /** What it is about, first and in bold. */
    readonly name: string;
    /** What that is: `persona`, `journey, to-be`. */
    readonly kind?: string;
    /** What the writer has noted of it, or what a word of the language is for. */
    readonly note?: string;
    /** One fact a line, the most important first. */
    readonly lines: readonly string[];
    /** Text of the language. */
    readonly example?: string;
}
