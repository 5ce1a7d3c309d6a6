import type { PaperName } from '../../map/paper.ts';
import type { Journey, View } from '../../model/journey.ts';
import type { palettes } from '../themes.ts';
import type { Assets } from './assets.ts';

/** A way to write one journey as a text, or as bytes where it is none. */
export interface ExportFormat {
    readonly name: string;
    /** As a reader knows it; its name in capitals if nothing is said. */
    readonly title?: string;
    /** What it is good for, for who chooses. */
    readonly use: string;
    /** Of its files; its name if nothing is said. */
    readonly ending?: string;
    /** True for bytes, which are no use on a terminal. */
    readonly isBinary?: true;
    /** True for a picture, which a view of kind table has nothing for. */
    readonly isPicture?: true;
    /** What it heeds of a look; the rest changes nothing. */
    readonly heeds: readonly Heeded[];
    /** The colours to choose from, where there are any; the first ones if nothing is said. */
    readonly themes?: readonly ThemeName[];
    /** Begins what can go on while the journey is read. */
    readonly prepare?: (assets: Assets) => void;
    readonly print: (journey: Journey, look: Look, assets: Assets) => Promise<string | Uint8Array>;
}

/** What of a look only some formats heed. */
export type Heeded = 'view' | 'lang' | 'scale' | 'paper' | 'fonts';

/** `auto` is light and dark in one file, as the reader's screen is. */
export type ThemeName = keyof typeof palettes | 'auto';

/** What a picture shows and in which colours. */
export interface Look {
    readonly view?: View;
    /** A BCP 47 tag of the language of the map's own words; the journey's language if nothing is said. */
    readonly lang?: string;
    /** One of the format's own; another one is taken for its first one. */
    readonly theme: ThemeName;
    /** Picture points a CSS pixel; 1 if nothing is said. */
    readonly scale?: number;
    /** What a format with pages is printed on; A3 if nothing is said. */
    readonly paper?: PaperName;
    /** Fonts for scripts that the map's own one lacks, each the bytes of a TrueType or OpenType file. */
    readonly fonts: readonly Uint8Array[];
    /** Tells in a sentence what of the journey the format could not show. */
    readonly warn: (sentence: string) => void;
    /** A sentence on how the reader brings a font that a picture needs. */
    readonly fontAdvice?: string;
}
