import type { Drawing, Showing } from './lsp.ts';

/** What the host of a preview (the extension, `journey serve`) says to its page. */
export type ToPage =
    | { readonly type: 'drawing'; readonly drawing: PageDrawing }
    /** Ring this thing and bring it into view; null rings nothing. */
    | { readonly type: 'ring'; readonly thing: string | null }
    /** A sentence under the picture, where there is no editor to select the source in. */
    | { readonly type: 'note'; readonly text: string }
    /** A sentence instead of a picture: the file is gone, has no journey, … */
    | { readonly type: 'message'; readonly text: string };

/** What a page says to its host. */
export type FromPage =
    /** The page is there and wants its first drawing. */
    | { readonly type: 'ready'; readonly as: Showing }
    /** The reader wants the other form of what is shown. */
    | { readonly type: 'show'; readonly as: Showing }
    /** A thing was clicked, or chosen by the keyboard. */
    | { readonly type: 'select'; readonly thing: string }
    /** The reader wants the journey as a file, where the page has no formats to choose from. */
    | { readonly type: 'export' };

/** What a page needs of a drawing. */
export type PageDrawing = Pick<Drawing, 'uri' | 'version' | 'build' | 'journey' | 'title' | 'svg' | 'table' | 'broken'>;

/** Says a drawing to a page. */
export function sayDrawing({ uri, version, build, journey, title, svg, table, broken }: Drawing): ToPage {
    return { type: 'drawing', drawing: { uri, version, build, journey, title, svg, table, broken } };
}

/** What a page keeps over a reload; `left` and `top` are the scroll position in CSS pixels. */
export interface PageState {
    readonly uri?: string;
    readonly journey?: string;
    /** What the reader has chosen; until then a narrow page shows the table. */
    readonly as?: Showing;
    readonly zoom: number;
    readonly left: number;
    readonly top: number;
}

/** The panel's type in VS Code, also in package.json. */
export const previewViewType = 'journey.preview';
