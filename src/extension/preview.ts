import { commands, Disposable, Uri, window, type TextEditor, type WebviewPanel } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { journeyChanged, type Drawing, type Showing } from '../protocol/lsp.ts';
import { sayDrawing, type FromPage, type ToPage } from '../protocol/preview.ts';
import { exportMap } from './commands/export-map.ts';
import { journeyEditor } from './journey-editor.ts';
import { newestOf } from './newest.ts';
import { panelPage } from './panel-page.ts';
import { requestDrawing } from './request-drawing.ts';
import { selectSource } from './select-source.ts';
import { thingAt } from './thing-at.ts';

/** A journey by its document, and its name or a place in it. */
export interface Shown {
    readonly uri: Uri;
    readonly title: string;
    readonly journey?: string;
    readonly offset?: number;
}

/** A panel that shows a journey, follows the journey in use and keeps map and caret together. */
export class Preview implements Disposable {
    private readonly panel: WebviewPanel;
    private readonly client: LanguageClient;
    private readonly subscriptions: Disposable[];
    private readonly refresh = newestOf(() => this.ask());
    private uri: Uri;
    /** The journey to draw: the one of this name, or else the one at this offset, where a journey that is being renamed stood. */
    private wish: { readonly journey?: string; readonly offset?: number };
    private as: Showing = 'map';
    private drawing: Drawing | undefined;

    constructor(panel: WebviewPanel, extension: Uri, client: LanguageClient, uri: Uri, journey: string | undefined) {
        this.panel = panel;
        this.client = client;
        this.uri = uri;
        this.wish = { journey };
        this.subscriptions = [
            panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
            panel.onDidChangeViewState(() => this.refresh()),
            panel.onDidDispose(() => Disposable.from(...this.subscriptions).dispose()),
            client.onDidChangeState(({ newState }) => { if (newState === State.Running) this.restart(); }),
            client.onNotification(journeyChanged, ({ uri }) => { if (this.shows(Uri.parse(uri))) this.refresh(); }),
            window.onDidChangeActiveTextEditor(() => { const editor = journeyEditor(); if (editor) this.follow(editor); }),
            window.onDidChangeTextEditorSelection(({ textEditor }) => { if (textEditor === journeyEditor()) this.follow(textEditor); })
        ];
        const icon = (shade: string): Uri => Uri.joinPath(extension, 'syntaxes', `journey-${shade}.svg`);
        panel.iconPath = { light: icon('light'), dark: icon('dark') };
        panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
        panel.webview.html = panelPage(panel.webview, extension);
    }

    /** Shows the journey at the caret of an editor, and rings the thing there. */
    follow(editor: TextEditor): void {
        const offset = editor.document.offsetAt(editor.selection.active);
        const same = this.shows(editor.document.uri);
        const at = same ? this.drawing?.journeys.find(({ start, end }) => start <= offset && offset <= end)?.name : undefined;
        if (same && this.drawing && (at === undefined || at === this.drawing.journey)) return this.ring(editor);
        this.uri = editor.document.uri;
        this.wish = { offset };
        this.refresh();
    }

    /** What a reader of this preview looks at. */
    get shown(): Shown {
        return { uri: this.uri, title: this.drawing?.title ?? '', ...this.wish };
    }

    reveal(): void {
        this.panel.reveal(undefined, true);
    }

    dispose(): void {
        this.panel.dispose();
    }

    private shows(uri: Uri): boolean {
        return uri.toString() === this.uri.toString();
    }

    private hear(message: FromPage): void {
        switch (message.type) {
            case 'ready':
                this.as = message.as;
                return this.restart();
            case 'show':
                this.as = message.as;
                return this.refresh();
            case 'select':
                return void selectSource(this.drawing, message.thing);
            case 'export':
                return void commands.executeCommand(exportMap.id);
        }
    }

    /** A new page has no picture yet, and a new server counts its builds from the beginning. */
    private restart(): void {
        this.drawing = undefined;
        this.refresh();
    }

    /** Draws nothing while nobody looks: becoming visible asks again. */
    private async ask(): Promise<void> {
        if (!this.panel.visible) return;
        const uri = this.uri;
        const answer = await requestDrawing(this.client, uri, { ...this.wish, as: this.as }, this.drawing);
        if (!this.shows(uri)) return;
        if ('svg' in answer) this.take(answer);
        else if (!this.drawing || !answer.passing) this.lose(answer.sentence);
    }

    private take(drawing: Drawing): void {
        if (this.drawing && drawing.uri === this.drawing.uri && drawing.build < this.drawing.build) return;
        this.drawing = drawing;
        const shown = drawing.journeys.find(({ name }) => name === drawing.journey);
        if (shown) this.wish = { journey: shown.name, offset: shown.start };
        this.panel.title = `Preview ${drawing.title || this.uri.path.split('/').at(-1)}`;
        this.say(sayDrawing(drawing));
        const editor = journeyEditor();
        if (editor) this.ring(editor);
    }

    private lose(sentence: string): void {
        this.drawing = undefined;
        this.say({ type: 'message', text: sentence });
    }

    /** Offsets of another version would ring a neighbour, so the next drawing is awaited. */
    private ring(editor: TextEditor): void {
        if (!this.drawing || !this.shows(editor.document.uri) || editor.document.version !== this.drawing.version) return;
        this.say({ type: 'ring', thing: thingAt(this.drawing.spans, editor.document.offsetAt(editor.selection.active)) ?? null });
    }

    private say(message: ToPage): void {
        void this.panel.webview.postMessage(message);
    }
}
