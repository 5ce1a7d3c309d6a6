import { Disposable, Uri, window, workspace, type TextEditor, type WebviewPanel } from 'vscode';
import { State } from 'vscode-languageclient';
import type { DrawingDelta } from '../protocol/drawing-delta.ts';
import { journeyChanged, type DrawParams, type Showing } from '../protocol/lsp.ts';
import { sayDrawing, type FromPage, type PageState, type ToPage } from '../protocol/preview.ts';
import type { Parts } from './commands/command.ts';
import type { Companion, Shows } from './companions/companion.ts';
import { companions } from './companions/index.ts';
import { journeyEditor } from './journey-editor.ts';
import { newestOf } from './newest.ts';
import { panelPage } from './panel-page.ts';
import { requestDrawing } from './request-drawing.ts';

/** A journey by its document, and its name or a place in it. */
export interface Shown {
    readonly uri: Uri;
    readonly title: string;
    readonly journey?: string;
    readonly offset?: number;
}

/** A document, and the journey of this name in it, or else the one at this offset, where a journey that is being renamed stood. */
type Target = Pick<Shown, 'uri' | 'journey' | 'offset'>;

/** A panel that shows a journey: until it is pinned, the one in use. What else goes along with it are its companions. */
export class Preview implements Disposable, Shows {
    readonly server: Parts['server'];
    readonly previews: Parts['previews'];
    readonly context: Parts['context'];
    readonly panel: WebviewPanel;
    private readonly subscriptions: Disposable[];
    private readonly along: readonly Companion[];
    private readonly refresh = newestOf(() => this.ask());
    private target: Target;
    /** What is to be shown next, if it is a journey. */
    private next: Target | undefined;
    /** What of it is being asked for; nothing any more when the caret has gone back. */
    private underWay: Target | undefined;
    private more: Partial<DrawParams> = {};
    private as: Showing = 'map';
    private shownDrawing: DrawingDelta | undefined;
    private isPinned: boolean;
    private pointed: string | undefined;
    private isEnded = false;

    constructor({ server, previews, context }: Parts, panel: WebviewPanel, uri: Uri, { journey, pinned = false }: Pick<PageState, 'journey' | 'pinned'> = {}) {
        this.server = server;
        this.previews = previews;
        this.context = context;
        this.panel = panel;
        this.target = { uri, journey };
        this.isPinned = pinned;
        this.along = companions.map(join => join(this));
        const { client } = server;
        this.subscriptions = [
            panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
            panel.onDidChangeViewState(() => this.refresh()),
            panel.onDidDispose(() => this.end()),
            client.onDidChangeState(({ newState }) => { if (newState === State.Running) this.restart(); }),
            client.onNotification(journeyChanged, ({ uri }) => { if (this.shows(Uri.parse(uri))) this.refresh(); }),
            window.onDidChangeActiveTextEditor(() => { const editor = journeyEditor(); if (editor) this.follow(editor); }),
            window.onDidChangeTextEditorSelection(({ textEditor }) => { if (textEditor === journeyEditor()) this.follow(textEditor); })
        ];
        const { extensionUri: extension } = context;
        const icon = (shade: string): Uri => Uri.joinPath(extension, 'syntaxes', `journey-${shade}.svg`);
        panel.iconPath = { light: icon('light'), dark: icon('dark') };
        panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
        panel.webview.html = panelPage(panel.webview, extension);
    }

    get uri(): Uri {
        return this.target.uri;
    }

    get drawing(): DrawingDelta | undefined {
        return this.shownDrawing;
    }

    get choice(): DrawParams['choice'] {
        return this.more.choice;
    }

    /** Offsets of another version would lead to a neighbour, so the next drawing is awaited. */
    get editor(): TextEditor | undefined {
        const editor = journeyEditor();
        return editor && this.shows(editor.document.uri) && editor.document.version === this.drawing?.version ? editor : undefined;
    }

    /** What a reader of this preview looks at. */
    get shown(): Shown {
        return { title: this.drawing?.title ?? '', ...this.target };
    }

    get pinned(): boolean {
        return this.isPinned;
    }

    /** A pinned preview keeps its journey, whatever else is opened. */
    pin(pinned: boolean): void {
        this.isPinned = pinned;
        this.entitle();
        this.say({ type: 'pinned', pinned });
    }

    /** True if the journey at the caret of an editor is the one that is shown. */
    showsAt(editor: TextEditor): boolean {
        if (!this.shows(editor.document.uri)) return false;
        const offset = editor.document.offsetAt(editor.selection.active);
        const at = this.drawing?.journeys.find(({ start, end }) => start <= offset && offset <= end)?.name;
        return !this.drawing || at === undefined || at === this.drawing.journey;
    }

    /** Shows the journey at the caret of an editor, and lets the caret be seen on it. */
    follow(editor: TextEditor): void {
        if (this.drawing && this.showsAt(editor)) {
            this.next = this.underWay = undefined;
            if (this.editor === editor) for (const one of this.along) one.moved?.(editor);
        } else if (!this.isPinned) {
            this.next = { uri: editor.document.uri, offset: editor.document.offsetAt(editor.selection.active) };
            this.refresh();
        }
    }

    /** Rings a thing once, with the next drawing, whatever the caret may do. */
    point(thing: string): void {
        this.pointed = thing;
        this.refresh();
    }

    wish(more: Partial<DrawParams>): void {
        this.more = { ...this.more, ...more };
        this.refresh();
    }

    say(message: ToPage): void {
        void this.panel.webview.postMessage(message);
    }

    reveal(): void {
        this.panel.reveal(undefined, true);
    }

    /** Brings it to the front, with the keyboard. */
    async activate(): Promise<void> {
        if (this.panel.active) return;
        this.panel.reveal();
        await new Promise<void>(resolve => {
            const heard = this.panel.onDidChangeViewState(() => {
                if (!this.panel.active) return;
                heard.dispose();
                resolve();
            });
        });
    }

    dispose(): void {
        this.panel.dispose();
    }

    private end(): void {
        this.isEnded = true;
        for (const one of this.along) one.dispose?.();
        Disposable.from(...this.subscriptions).dispose();
    }

    private shows(uri: Uri): boolean {
        return uri.toString() === this.uri.toString();
    }

    private hear(message: FromPage): void {
        if (message.type === 'ready' || message.type === 'show') this.turn(message);
        if (message.type === 'ready') this.restart();
        if (message.type === 'show') this.refresh();
        for (const { hears } of this.along) (hears?.[message.type] as Hearer | undefined)?.(message);
    }

    /** What is not said stays as it is. */
    private turn({ as, choice, journey }: Extract<FromPage, { readonly type: 'show' }> | Extract<FromPage, { readonly type: 'ready' }> & { readonly journey?: string }): void {
        this.as = as;
        if (choice) this.more = { ...this.more, choice };
        if (journey !== undefined) this.next = { uri: this.uri, journey };
    }

    /** A new page has no picture yet, and a new server counts its builds from the beginning. */
    private restart(): void {
        this.shownDrawing = undefined;
        this.refresh();
    }

    /** Draws nothing while nobody looks: becoming visible asks again. */
    private async ask(): Promise<void> {
        if (this.isEnded || !this.panel.visible) return;
        const { next } = this;
        this.next = undefined;
        this.underWay = next;
        const { uri, journey, offset } = next ?? this.target;
        const last = this.drawing;
        const answer = await requestDrawing(this.server.client, uri, { ...this.more, journey, offset, as: this.as }, last);
        // A new page lacks the drawing that this one is told against.
        if (this.drawing !== last && !this.isEnded) return void this.refresh();
        if (this.isEnded || this.underWay !== next) return;
        // Who writes in a library of personas still wants to see the journey that they travel.
        if (next && 'svg' in answer && answer.journey === undefined && this.drawing?.journey !== undefined && !isBlank(uri)) return void this.refresh();
        this.target = next ?? this.target;
        if ('svg' in answer) this.take(answer);
        else if (!this.drawing || !answer.passing) this.lose(answer.sentence);
    }

    private take(drawing: DrawingDelta): void {
        if (this.drawing && drawing.uri === this.drawing.uri && drawing.build < this.drawing.build) return;
        this.shownDrawing = drawing;
        const shown = drawing.journeys.find(({ name }) => name === drawing.journey);
        if (shown) this.target = { uri: this.uri, journey: shown.name, offset: shown.start };
        this.entitle();
        this.say(sayDrawing(drawing));
        for (const one of this.along) one.drawn?.(drawing);
        if (this.pointed !== undefined) this.say({ type: 'ring', thing: this.pointed });
        this.pointed = undefined;
    }

    private lose(sentence: string): void {
        this.shownDrawing = undefined;
        this.say({ type: 'message', text: sentence });
    }

    /** As VS Code itself tells a preview that keeps its file. */
    private entitle(): void {
        this.panel.title = `${this.isPinned ? '[Preview]' : 'Preview'} ${this.drawing?.title || this.uri.path.split('/').at(-1)}`;
    }
}

type Hearer = (message: FromPage) => unknown;

/** A text in which nothing stands yet. */
function isBlank(uri: Uri): boolean {
    return workspace.textDocuments.find(document => document.uri.toString() === uri.toString())?.getText().trim() === '';
}
