import type { PaperName } from '../../map/paper.ts';
import type { Journey, View } from '../../model/journey.ts';
import type { palettes } from '../themes.ts';
import type { Assets } from './assets.ts';

/** A way to write one journey as a text, or as bytes where it is none. */
export interface ExportFormat {
    readonly name: string;
    /** What it is good for, for who chooses. */
    readonly use: string;
    /** Of its files; its name if nothing is said. */
    readonly ending?: string;
    /** True for bytes, which are no use on a terminal. */
    readonly isBinary?: true;
    /** True for a picture, which a view of kind table has nothing for. */
    readonly isPicture?: true;
    /** The colours to choose from, where there are any; the first ones if nothing is said. */
    readonly themes?: readonly ('light' | 'dark' | 'auto')[];
    /** Begins what can go on while the journey is read. */
    readonly prepare?: (assets: Assets) => void;
    readonly print: (journey: Journey, look: Look, assets: Assets) => Promise<string | Uint8Array>;
}

/** What a picture shows and in which colours. */
export interface Look {
    readonly view?: View;
    /** A BCP 47 tag of the language of the map's own words; the journey's language if nothing is said. */
    readonly lang?: string;
    /** `auto` is both in one file, where the format can have both. */
    readonly theme: keyof typeof palettes | 'auto';
    /** Picture points a CSS pixel; 1 if nothing is said. */
    readonly scale?: number;
    /** What a format with pages is printed on; A3 if nothing is said. */
    readonly paper?: PaperName;
    /** Fonts for scripts that the map's own one lacks, each the bytes of a TrueType or OpenType file. */
    readonly fonts: readonly Uint8Array[];
    /** Tells in a sentence what of the journey the format could not show. */
    readonly warn: (sentence: string) => void;
}
