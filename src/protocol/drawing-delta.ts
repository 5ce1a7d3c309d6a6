import type { Drawing } from './lsp.ts';

/** A drawing on its way: of its long texts only what differs from the drawing that the client has. */
export interface DrawingDelta extends Omit<Drawing, 'svg' | 'table'> {
    /** The number of the drawing that it is told against; without one it is told as a whole. */
    readonly since?: number;
    /** One after the other: each is told against what those before it have made. */
    readonly svg: readonly Change[];
    readonly table: Change;
}

/** A text as another one with its middle replaced: lengths of the head and the tail that stay, in UTF-16 units. */
export interface Change {
    readonly head: number;
    readonly middle: string;
    readonly tail: number;
}

/** A text as what replaces whatever there was. */
export function anew(text: string): Change {
    return { head: 0, middle: text, tail: 0 };
}

/** What a change makes of a text. */
export function changed(before: string, { head, middle, tail }: Change): string {
    return before.slice(0, head) + middle + before.slice(before.length - tail);
}
