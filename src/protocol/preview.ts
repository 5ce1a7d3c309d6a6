import type { Drawing } from './lsp.ts';

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
    | { readonly type: 'ready' }
    /** A thing was clicked. */
    | { readonly type: 'select'; readonly thing: string };

/** What a page needs of a drawing. */
export type PageDrawing = Pick<Drawing, 'uri' | 'version' | 'build' | 'journey' | 'title' | 'svg' | 'broken'>;

/** Says a drawing to a page. */
export function sayDrawing({ uri, version, build, journey, title, svg, broken }: Drawing): ToPage {
    return { type: 'drawing', drawing: { uri, version, build, journey, title, svg, broken } };
}

/** What a page keeps over a reload; `left` and `top` are the scroll position in CSS pixels. */
export interface PageState {
    readonly uri?: string;
    readonly journey?: string;
    readonly zoom: number;
    readonly left: number;
    readonly top: number;
}

/** The panel's type in VS Code, also in package.json. */
export const previewViewType = 'journey.preview';

/** Shown where a file says nothing that could be drawn. */
export const noJourneySentence = 'This file has no journey yet. A journey begins with: journey Return "Return an order" { … }';
