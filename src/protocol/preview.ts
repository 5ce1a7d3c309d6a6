import type { Choice } from './choice.ts';
import type { DrawingDelta } from './drawing-delta.ts';
import type { Drawing, Showing } from './lsp.ts';
import type { PageProblem } from './problems.ts';

/** What the host of a preview (the extension, `journey serve`) says to its page. */
export type ToPage =
    /** A drawing, told against the last one that the page was told of. */
    | { readonly type: 'drawing'; readonly drawing: PageDelta }
    /** Ring this thing and bring it into view; null rings nothing. */
    | { readonly type: 'ring'; readonly thing: string | null }
    /** Whether the preview keeps its journey; the page keeps it over a reload. */
    | { readonly type: 'pinned'; readonly pinned: boolean }
    /** Show the map alone, column by column. */
    | { readonly type: 'present' }
    /** The map as PNG in Base64, for the clipboard; empty where there is none. */
    | { readonly type: 'picture'; readonly bytes: string }
    /** What the checks have found in the text of the picture; it comes after the picture. */
    | { readonly type: 'problems'; readonly problems: readonly PageProblem[] }
    /** What would put a problem right, as titles to choose from. */
    | { readonly type: 'fixes'; readonly problem: string; readonly titles: readonly string[] }
    /** A sentence under the picture, where there is no editor to select the source in. */
    | { readonly type: 'note'; readonly text: string; /** It asks for nothing and goes by itself. */ readonly passes?: boolean }
    /** A sentence instead of a picture: the file is gone, has no journey, … */
    | { readonly type: 'message'; readonly text: string };

/** What a page says to its host. */
export type FromPage =
    /** The page is there and wants its first drawing. */
    | { readonly type: 'ready'; readonly as: Showing; readonly choice: Choice }
    /** The reader wants the other form of what is shown, something else of it, or another journey of the document. */
    | { readonly type: 'show'; readonly as: Showing; readonly choice?: Choice; readonly journey?: string }
    /** A thing was clicked, or chosen by the keyboard. */
    | { readonly type: 'select'; readonly thing: string }
    /** The reader wants to open what the journey says there is to see: an address, or the path of a file. */
    | { readonly type: 'open'; readonly path: string }
    /** The reader looks at a problem, by its key, and may want to put it right. */
    | { readonly type: 'fixes'; readonly problem: string }
    /** The reader has chosen how to put a problem right. */
    | { readonly type: 'fix'; readonly problem: string; readonly title: string }
    /** The reader wants to see the journey alone again. */
    | { readonly type: 'stop-comparing' }
    /** The reader wants the map in the clipboard. */
    | { readonly type: 'copy'; readonly as: 'picture' | 'svg' }
    /** The reader wants a link to a thing, or to the journey, in the clipboard. */
    | { readonly type: 'link'; readonly thing: string | null }
    /** The reader wants the map on paper. */
    | { readonly type: 'print' }
    /** The reader wants the journey as a file, where the page has no formats to choose from. */
    | { readonly type: 'export' };

/** What a page needs of a drawing. */
export type PageDrawing = Pick<Drawing, 'uri' | 'version' | 'build' | 'journey' | 'title' | 'svg' | 'table' | 'broken' | 'stale' | 'choices' | 'comparison'> & {
    readonly journeys: readonly Pick<Drawing['journeys'][number], 'name' | 'title'>[];
};

/** A drawing for a page, on its way. */
export type PageDelta = Omit<PageDrawing, 'svg' | 'table'> & Pick<DrawingDelta, 'number' | 'since' | 'svg' | 'table'>;

/** Says a drawing to a page. */
export function sayDrawing({ number, since, uri, version, build, journey, journeys, title, svg, table, broken, stale, choices, comparison }: DrawingDelta): ToPage {
    const named = journeys.map(({ name, title }) => ({ name, title }));
    return { type: 'drawing', drawing: { number, ...since !== undefined && { since }, uri, version, build, journey, journeys: named, title, svg, table, broken, stale, choices, ...comparison && { comparison } } };
}

/** How a journey is looked at; `left` and `top` are the scroll position in CSS pixels. */
export interface Seen {
    readonly choice: Choice;
    readonly zoom: number;
    readonly left: number;
    readonly top: number;
}

/** What a page keeps over a reload. */
export interface PageState extends Seen {
    readonly uri?: string;
    readonly journey?: string;
    readonly pinned?: boolean;
    /** What the reader has chosen; until then a narrow page shows the table. */
    readonly as?: Showing;
    /** How each of the journeys was last looked at. */
    readonly seen: Readonly<Record<string, Seen>>;
}

/** The panel's type in VS Code, also in package.json. */
export const previewViewType = 'journey.preview';
