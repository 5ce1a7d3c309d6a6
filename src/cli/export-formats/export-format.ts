import type { Journey, View } from '../../model/journey.ts';

/** A way to write one journey as a text, or as bytes where it is none. */
export interface ExportFormat {
    readonly name: string;
    /** Of its files; its name if nothing is said. */
    readonly ending?: string;
    /** True for bytes, which are no use on a terminal. */
    readonly isBinary?: true;
    /** Begins what can go on while the journey is read. */
    readonly prepare?: () => void;
    readonly print: (journey: Journey, look: Look) => Promise<string | Uint8Array>;
}

/** What a picture shows and in which colours. */
export interface Look {
    readonly view?: View;
    /** `auto` is both in one file, where the format can have both. */
    readonly theme: 'light' | 'dark' | 'auto';
    /** Picture points a CSS pixel; 1 if nothing is said. */
    readonly scale?: number;
    /** Fonts for scripts that the map's own one lacks, each the bytes of a TrueType or OpenType file. */
    readonly fonts: readonly Uint8Array[];
    /** Tells in a sentence what of the journey the format could not show. */
    readonly warn: (sentence: string) => void;
}
