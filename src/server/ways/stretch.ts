import type { AstNode } from 'langium';

/** What leads from one thing to another. */
export interface Stretch<Thing> {
    /** The thing at the other end. */
    readonly other: Thing;
    /** How many go there, and when. */
    readonly words?: string;
    /** The facts that lead there. */
    readonly at: readonly AstNode[];
}
