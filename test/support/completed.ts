import { EmptyFileSystem, TextDocument, URI } from 'langium';
import { type CompletionContext, type CompletionItem, type CompletionList, InsertReplaceEdit, type TextEdit } from 'vscode-languageserver';
import { createServerServices, type ServerServices } from '../../src/server/services.ts';

/** What an editor asks with, and what it can do. */
export interface Asking {
    readonly context?: CompletionContext;
    readonly snippets?: boolean;
    /** Which of the two an editor does that knows both; without it, it knows one only. */
    readonly mode?: 'insert' | 'replace';
}

type Files = string | Readonly<Record<string, string>>;

/** The list that opens at `‸` in files that exist in memory only; a lone text is `a.journey`. */
export async function completion(files: Files, asking: Asking = {}): Promise<CompletionList & { readonly text: string }> {
    const { shared, journey } = await server(asking);
    const { DocumentBuilder, LangiumDocuments } = shared.workspace;
    await DocumentBuilder.update([], LangiumDocuments.all.map(({ uri }) => uri).toArray());
    const texts = Object.entries(typeof files === 'string' ? { 'a.journey': files } : files);
    const documents = texts.map(([name, text]) => LangiumDocuments.createDocument(URI.parse(`file:///folder/${name}`), text.replace('‸', '')));
    await DocumentBuilder.build(documents);
    const marked = texts.findIndex(([, text]) => text.includes('‸'));
    const { textDocument, uri } = documents[marked]!;
    const position = textDocument.positionAt(texts[marked]![1].indexOf('‸'));
    const list = await journey.lsp.CompletionProvider!.getCompletion(documents[marked]!, { textDocument: { uri: uri.toString() }, position, context: asking.context });
    return { ...list!, text: textDocument.getText() };
}

/** What it offers, from top to bottom. */
export async function offered(files: Files, asking?: Asking): Promise<readonly string[]> {
    const { items } = await completion(files, asking);
    return items.toSorted((a, b) => a.sortText! < b.sortText! ? -1 : 1).map(({ label }) => label);
}

/** The text when one of the items has been taken; tab stops are as the server writes them. */
export async function accepted(files: Files, label: string, asking: Asking = {}): Promise<string> {
    const { items, text } = await completion(files, asking);
    const item = items.find(one => one.label === label);
    if (!item) throw new Error(`${label} is not offered, but ${items.map(one => one.label).join(', ')}.`);
    return TextDocument.applyEdits(TextDocument.create('file:///folder/a.journey', 'journey', 1, text), [editOf(item, asking), ...item.additionalTextEdits ?? []]);
}

function editOf({ textEdit }: CompletionItem, { mode = 'insert' }: Asking): TextEdit {
    return textEdit && InsertReplaceEdit.is(textEdit) ? { newText: textEdit.newText, range: textEdit[mode] } : textEdit!;
}

const servers = new Map<string, Promise<ServerServices>>();

/** One server for all editors that can do the same. */
function server({ snippets: snippetSupport = false, mode }: Asking): Promise<ServerServices> {
    const completionItem = { snippetSupport, insertReplaceSupport: mode !== undefined, documentationFormat: ['markdown' as const] };
    const key = JSON.stringify(completionItem);
    if (!servers.has(key)) servers.set(key, started(completionItem));
    return servers.get(key)!;
}

async function started(completionItem: object): Promise<ServerServices> {
    const services = createServerServices(EmptyFileSystem, line => { throw new Error(line); });
    await services.shared.lsp.LanguageServer.initialize({ processId: null, rootUri: null, workspaceFolders: null, capabilities: { textDocument: { completion: { completionItem } } } });
    void services.shared.workspace.ConfigurationProvider.initialized({});
    return services;
}
