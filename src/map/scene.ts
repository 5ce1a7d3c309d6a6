/**
 * A scene is a finished picture: a handful of shapes at their final places, with the role that a colour plays and never a colour.
 * Lengths are CSS pixels at 100 %, from the top left corner, but for what stands in a group with an `x` or a `y`. A printer turns it into SVG or another format and decides nothing.
 */
export interface Scene {
    readonly width: number;
    readonly height: number;
    /** A BCP 47 tag of the language of the texts, where the journey says it. */
    readonly language?: string;
    readonly title: string;
    /** The picture in one or two sentences, for who cannot see it. */
    readonly summary: string;
    readonly shapes: readonly Shape[];
}

export type Shape = Group | Rect | Circle | Path | Text;

/** What a colour is for; a theme gives it a value. An `edge` is seen in high contrast only, where no tint tells a ground or the `ghost` of a curve from the page. */
export type Role =
    | 'page' | 'ink' | 'quiet' | 'hairline' | 'edge' | 'ghost' | 'band' | 'card' | 'accent'
    | 'before' | 'during' | 'after'
    | 'low2' | 'low1' | 'zero' | 'high1' | 'high2'
    | 'pain' | 'gain' | 'opportunity' | 'moment';

export interface Paint {
    readonly fill?: Role;
    readonly stroke?: Role;
    /** Width of the stroke; 1 if nothing is said. */
    readonly weight?: number;
    readonly dash?: string;
}

/** Shapes that belong together; `id` is unique in the scene and stays while the thing keeps its name. Ids have letters, digits and `.~_-` in them, and nothing else. */
export interface Group {
    readonly kind: 'group';
    readonly id?: string;
    /** The id of the thing of the journey that this draws: a click selects its source. */
    readonly thing?: string;
    readonly role?: 'table' | 'rowgroup' | 'row' | 'rowheader' | 'columnheader' | 'cell';
    /** Which column of the table a cell stands in, from 1; empty cells are left out. */
    readonly column?: number;
    /** How many columns a cell spans; 1 if nothing is said. */
    readonly span?: number;
    /** What a screen reader says; `hidden` for what it should not say. */
    readonly label?: string;
    readonly hidden?: boolean;
    /** A tooltip: the whole of what a symbol stands for. */
    readonly tip?: string;
    /** How far its shapes stand further right than they say: a cell stays the same drawing when a column is put before it. */
    readonly x?: number;
    /** How far they stand lower: a row stays the same drawing when one above it becomes higher. */
    readonly y?: number;
    readonly shapes: readonly Shape[];
    /** Of a cell that the map gives again as long as it is the same: how it was printed, for the printer alone. */
    markup?: string;
}

export interface Rect extends Paint {
    readonly kind: 'rect';
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly radius?: number;
}

export interface Circle extends Paint {
    readonly kind: 'circle';
    readonly x: number;
    readonly y: number;
    readonly radius: number;
}

export interface Path extends Paint {
    readonly kind: 'path';
    /** SVG path data with absolute coordinates, from (`x`, `y`) if it is said and else from the corner of all. */
    readonly d: string;
    readonly x?: number;
    readonly y?: number;
}

/** One line of text, on its baseline. */
export interface Text {
    readonly kind: 'text';
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly size: number;
    readonly face: Face;
    readonly fill: Role;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly direction?: 'rtl';
    /** Figures of equal width. */
    readonly tabular?: boolean;
    /** Letter spacing in em, for small capitals. */
    readonly spacing?: number;
}

/** The faces of the font that ships. */
export type Face = 'regular' | 'italic' | 'semibold';
