import type { TextEditor, Uri } from 'vscode';
import type { Parts } from '../commands/command.ts';
import type { DrawingDelta } from '../../protocol/drawing-delta.ts';
import type { DrawParams } from '../../protocol/lsp.ts';
import type { FromPage, ToPage } from '../../protocol/preview.ts';

/** What a preview answers for one journey; `preview.ts` fulfils it, and its companions work with it. */
export interface Shows extends Parts {
    /** The document of the journey. */
    readonly uri: Uri;
    /** What the page shows now; nothing until it is drawn, or where a sentence stands in its place. */
    readonly drawing: DrawingDelta | undefined;
    /** What of the journey the reader has chosen to see. */
    readonly choice: DrawParams['choice'];
    /** The editor in use, if the journey that is shown, as it is drawn, stands in it. */
    readonly editor: TextEditor | undefined;
    say(message: ToPage): void;
    /** Adds to what every drawing is asked with, and draws anew. */
    wish(more: Partial<DrawParams>): void;
}

/** What the page may say, each by its type. */
export type Hears = { readonly [Type in FromPage['type']]?: (message: Extract<FromPage, { readonly type: Type }>) => unknown };

/** Something that goes along with every preview. */
export interface Companion {
    /** What it does when the page says something. */
    readonly hears?: Hears;
    /** A drawing has just been shown. */
    drawn?(drawing: DrawingDelta): void;
    /** The caret of the journey's editor moved, the drawing being the same. */
    moved?(editor: TextEditor): void;
    /** The preview is closed. */
    dispose?(): void;
}

/** Joins a preview when it is opened. */
export type Accompany = (preview: Shows) => Companion;
