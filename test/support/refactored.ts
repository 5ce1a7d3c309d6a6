import type { CodeAction } from 'vscode-languageserver-types';
import { serverFolder, textsAfter } from './server-folder.ts';

export type Texts = Readonly<Record<string, string>>;

/** What can be done at the caret `‸` of one of these files: the texts after it, by its title. */
export async function refactoringsIn(files: Texts, only?: readonly string[]): Promise<ReadonlyMap<string, Texts>> {
    const { services, document, place, file } = await serverFolder(files);
    const range = { start: place.position, end: place.position };
    const context = { diagnostics: [], ...(only && { only: [...only] }) };
    const actions = await services.journey.lsp.CodeActionProvider!.getCodeActions(document, { textDocument: place.textDocument, range, context }) as CodeAction[];
    const before = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace('‸', '')]));
    const made = actions.filter(({ kind }) => kind !== 'quickfix').map(({ title, edit }): [string, Texts] => [title, { ...before, ...textsAfter(edit!, file) }]);
    return new Map(made);
}

/** The lone text after the refactoring with this title. */
export async function refactored(text: string, title: string): Promise<string | undefined> {
    return (await refactoringsIn({ 'a.journey': text }, [''])).get(title)?.['a.journey'];
}
