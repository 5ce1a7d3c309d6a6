import { commands, Uri, ViewColumn, window, type Disposable, type ExtensionContext, type WebviewPanel } from 'vscode';
import { previewViewType, type PageState } from '../protocol/preview.ts';
import { journeyEditor } from './journey-editor.ts';
import { Preview, type Shown } from './preview.ts';
import type { Server } from './server.ts';

/** The previews of a window: one follows the journey in use, each other is pinned to its own. They are opened by a command and brought back after a reload. */
export class Previews implements Disposable {
    private readonly context: ExtensionContext;
    private readonly server: Server;
    private readonly revival: Disposable;
    private readonly all = new Set<Preview>();
    /** The one that was looked at last. */
    private last: Preview | undefined;

    constructor(context: ExtensionContext, server: Server) {
        this.context = context;
        this.server = server;
        this.revival = window.registerWebviewPanelSerializer(previewViewType, {
            deserializeWebviewPanel: async (panel, state: PageState | undefined) => this.revive(panel, state)
        });
    }

    /** Shows the journey at the caret: in the preview that is pinned to it, or else in the one that follows, or else in a new one. */
    open(column: ViewColumn): Preview | undefined {
        const editor = journeyEditor();
        const open = editor && [...this.all].find(one => one.pinned && one.drawing && one.showsAt(editor)) || this.following;
        if (open) {
            if (editor) open.follow(editor);
            open.reveal();
            return open;
        }
        if (!editor) return void window.showInformationMessage('Open a .journey file first: the preview shows the journey at the caret.');
        const panel = window.createWebviewPanel(previewViewType, 'Journey', { viewColumn: column, preserveFocus: column === ViewColumn.Beside });
        const preview = this.adopt(panel, editor.document.uri);
        preview.follow(editor);
        return preview;
    }

    /** The preview that is in use, or was last. */
    get current(): Preview | undefined {
        return this.last;
    }

    /** The journey that this preview shows. */
    get shown(): Shown | undefined {
        return this.last?.shown;
    }

    /** Pins the preview in use, or lets it follow again; the one that followed until then keeps its journey. */
    pin(pinned: boolean): void {
        if (!this.last) return;
        if (!pinned) this.following?.pin(true);
        this.last.pin(pinned);
        this.tellPin();
    }

    dispose(): void {
        this.revival.dispose();
        for (const one of this.all) one.dispose();
    }

    private get following(): Preview | undefined {
        return [...this.all].find(one => !one.pinned);
    }

    private revive(panel: WebviewPanel, state: PageState | undefined): void {
        const uri = state?.uri === undefined ? journeyEditor()?.document.uri : Uri.parse(state.uri);
        if (uri) this.adopt(panel, uri, state);
        else panel.dispose();
    }

    private adopt(panel: WebviewPanel, uri: Uri, state?: PageState): Preview {
        if (!state?.pinned) this.following?.dispose();
        const preview = new Preview({ server: this.server, previews: this, context: this.context }, panel, uri, state);
        this.all.add(preview);
        this.last = preview;
        panel.onDidChangeViewState(() => { if (panel.active) this.use(preview); });
        panel.onDidDispose(() => {
            this.all.delete(preview);
            if (this.last === preview) this.last = [...this.all].at(-1);
        });
        if (panel.active) this.use(preview);
        return preview;
    }

    private use(preview: Preview): void {
        this.last = preview;
        this.tellPin();
    }

    /** For the buttons in the title of the preview. */
    private tellPin(): void {
        void commands.executeCommand('setContext', 'journey.previewPinned', this.last?.pinned === true);
    }
}
