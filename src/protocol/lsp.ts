import { NotificationType, RequestType, RequestType0 } from 'vscode-languageserver-protocol';
import type { Against, DrawnComparison } from './comparing.ts';
import type { Choice, Choices } from './choice.ts';
import type { DrawingDelta } from './drawing-delta.ts';

/**
 * Server to client: the last picture of this document may be out of date. Said once after each picture;
 * who wants to hear of the next change asks for a new one. `build` grows with every build of the workspace.
 */
export const journeyChanged = new NotificationType<JourneyChanged>('journey/changed');

export interface JourneyChanged {
    readonly uri: string;
    /** The document's version as the editor counts it; an edited import changes a picture without a new version. */
    readonly version: number;
    readonly build: number;
}

/** Client to server: draw a journey of this document. Null where there is no such document. */
export const drawJourney = new RequestType<DrawParams, DrawingDelta | null, void>('journey/draw');

export interface DrawParams {
    readonly uri: string;
    /** The name of the journey; without one of this name the one at `offset`, or else the first one. */
    readonly journey?: string;
    readonly offset?: number;
    /** A map, or its table instead; a map if nothing is said. */
    readonly as?: Showing;
    /** `screen` has classes for the page's style sheet to colour; the others are files that stand alone. */
    readonly theme: 'screen' | 'light' | 'dark';
    /** The language of the map's own words, whatever the journey says. */
    readonly lang?: string;
    /** The reader's language, for the map's own words where the journey says none; the editor's if nothing is said. */
    readonly locale?: string;
    /** What of the journey is shown; the whole if nothing is said. */
    readonly choice?: Choice;
    /** The number of the last drawing of this document that the client got and kept: the answer says what differs from it. */
    readonly since?: number;
    /** What it is compared with; nothing if nothing is said. */
    readonly against?: Against;
}

/** In which form a journey is shown; `slides` are the map together with the words to present it with, column by column. */
export type Showing = 'map' | 'table' | 'slides';

export interface Drawing {
    readonly uri: string;
    readonly version: number;
    readonly build: number;
    /** No other drawing of the same server has it. */
    readonly number: number;
    /** The journeys of the document, in its order. */
    readonly journeys: readonly { readonly name: string; readonly title: string; readonly start: number; readonly end: number }[];
    /** The one drawn; without one `svg` and `table` are empty. */
    readonly journey?: string;
    readonly title: string;
    /** The map; empty where its table was asked for. */
    readonly svg: string;
    /** The table as HTML; empty where the map was asked for. */
    readonly table: string;
    /** True while the text has syntax errors: what is intact is drawn. */
    readonly broken: boolean;
    /** The ids of the columns whose place in a broken text is not understood any more: they are drawn as they were understood last. */
    readonly stale: readonly string[];
    readonly choices: Choices;
    /** Only where it is compared with something. */
    readonly comparison?: DrawnComparison;
}

/** Client to server: the journeys that one may begin with. */
export const listTemplates = new RequestType0<readonly JourneyTemplate[], void>('journey/templates');

export interface JourneyTemplate {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    /** In the snippet syntax of LSP. */
    readonly snippet: string;
}

/** Client to server: the formats in which a journey can be saved, and what of the journey may be chosen. Null where there is no such document, or no journey in it. */
export const listFormats = new RequestType<Pick<DrawParams, 'uri' | 'journey' | 'offset'>, Exportable | null, void>('journey/formats');

export interface Exportable {
    readonly formats: readonly JourneyFormat[];
    /** The whole journey in each kind of view, then the views that have a name. */
    readonly views: readonly JourneyView[];
}

export interface JourneyFormat {
    readonly name: string;
    /** As a reader knows it. */
    readonly title: string;
    /** What it is good for. */
    readonly use: string;
    /** Of its files, without a dot. */
    readonly ending: string;
    /** The colours to choose from; none where it has no colours. `auto` is light and dark in one file. */
    readonly themes: readonly ('light' | 'dark' | 'auto' | 'hc-black' | 'hc-light')[];
    /** The paper to choose from, landscape; none where it has no pages. */
    readonly papers: readonly ('a3' | 'a4')[];
    /** The kinds of view that it can show; none where it holds the whole journey. */
    readonly kinds: readonly JourneyView['kind'][];
}

export interface JourneyView {
    /** Its name; none for the whole journey. */
    readonly name?: string;
    readonly title: string;
    readonly kind: 'map' | 'blueprint' | 'story' | 'table';
}

/** Client to server: a journey of this document as a file. Null where there is no such document, format, view, or no journey. */
export const exportJourney = new RequestType<ExportParams, ExportedJourney | null, void>('journey/export');

export interface ExportParams extends Pick<DrawParams, 'uri' | 'journey' | 'offset'> {
    readonly format: string;
    /** The name of a view of the journey. */
    readonly view?: string;
    /** What the whole journey is shown as, where no view is named. */
    readonly kind?: JourneyView['kind'];
    /** What a reader has chosen to see, in place of view and kind. */
    readonly choice?: Choice;
    readonly theme?: JourneyFormat['themes'][number];
    readonly paper?: JourneyFormat['papers'][number];
    /** Files of fonts for scripts that Inter lacks, as URIs. */
    readonly fonts?: readonly string[];
    /** A sentence on how the client's user brings a font, for the warnings. */
    readonly fontAdvice?: string;
}

export interface ExportedJourney {
    /** In Base64. */
    readonly bytes: string;
    /** Sentences about what the format could not show. */
    readonly warnings: readonly string[];
}
