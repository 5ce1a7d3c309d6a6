import { NotificationType0, RequestType } from 'vscode-languageserver-protocol';

/**
 * Client to server: draw the journey of a text that is no file of its own, such as a fenced block of a Markdown file. It stands
 * apart from the workspace and yet sees it: what it imports is read with the edits that are not saved yet.
 */
export const drawText = new RequestType<TextToDraw, DrawnText, void>('journey/drawText');

export interface TextToDraw {
    /** A journey, or imports and the name of a journey or view. */
    readonly text: string;
    /** The file that the text stands in: its imports begin there. */
    readonly uri: string;
}

export interface DrawnText {
    readonly title: string;
    /** The map for the page's style sheet to colour, with no ids: several may stand on one page. Empty where there is no journey. */
    readonly svg: string;
    /** The name that is asked for, where nothing bears it. */
    readonly missing?: string;
    /** The first error of the text, and in which of its lines it stands, from 0. */
    readonly error?: { readonly line: number; readonly sentence: string };
    /** True where the imported journey has a syntax error: what is intact is drawn. */
    readonly broken: boolean;
}

/** Server to client: the texts that were drawn since this was said last may look different now. */
export const textsChanged = new NotificationType0('journey/textsChanged');
