import type { Position } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import type { Drawing } from '../protocol/lsp.ts';
import { findThing } from '../protocol/places.ts';

/** The thing of a drawn journey around a place in its text; null where there is none, undefined where the server does not say. */
export function thingInText(client: LanguageClient, { uri, journey }: Pick<Drawing, 'uri' | 'journey'>, { line, character }: Position): Promise<string | null | undefined> {
    return client.sendRequest(findThing, { uri, journey, position: { line, character } }).catch(() => undefined);
}
