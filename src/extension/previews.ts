import { Uri, ViewColumn, window, type Disposable, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { previewViewType, type PageState } from '../protocol/preview.ts';
import { journeyEditor } from './journey-editor.ts';
import { Preview, type Shown } from './preview.ts';

/** The one preview of a window: it is opened by a command, brought back after a reload, and follows the journey in use. */
export class Previews implements Disposable {
    private readonly context: ExtensionContext;
    private readonly client: LanguageClient;
    private readonly revival: Disposable;
    private current: Preview | undefined;

    constructor(context: ExtensionContext, client: LanguageClient) {
        this.context = context;
        this.client = client;
        this.revival = window.registerWebviewPanelSerializer(previewViewType, {
            deserializeWebviewPanel: async (panel, state: PageState | undefined) => this.revive(panel, state)
        });
    }

    open(column: ViewColumn): void {
        const editor = journeyEditor();
        if (this.current) {
            if (editor) this.current.follow(editor);
            return this.current.reveal();
        }
        if (!editor) return void window.showInformationMessage('Open a .journey file first: the preview shows the journey at the caret.');
        const panel = window.createWebviewPanel(previewViewType, 'Journey', { viewColumn: column, preserveFocus: column === ViewColumn.Beside });
        this.adopt(panel, editor.document.uri).follow(editor);
    }

    /** The journey that the preview shows. */
    get shown(): Shown | undefined {
        return this.current?.shown;
    }

    dispose(): void {
        this.revival.dispose();
        this.current?.dispose();
    }

    private revive(panel: WebviewPanel, state: PageState | undefined): void {
        const uri = state?.uri === undefined ? journeyEditor()?.document.uri : Uri.parse(state.uri);
        if (uri) this.adopt(panel, uri, state?.journey);
        else panel.dispose();
    }

    private adopt(panel: WebviewPanel, uri: Uri, journey?: string): Preview {
        this.current?.dispose();
        const preview = new Preview(panel, this.context.extensionUri, this.client, uri, journey);
        panel.onDidDispose(() => { if (this.current === preview) this.current = undefined; });
        return this.current = preview;
    }
}
