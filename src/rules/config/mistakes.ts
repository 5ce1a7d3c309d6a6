import { TextDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { ConfigurationFile } from './configurations.ts';

/** The code of what is wrong in a configuration. */
export const CONFIGURATION_CODE = 'configuration';

/** What is not understood in a configuration, at its place in the file. */
export function mistakesIn({ uri, text, mistakes }: ConfigurationFile): readonly Diagnostic[] {
    const document = TextDocument.create(uri.toString(), 'json', 0, text);
    return mistakes.map(({ message, offset, length }) => ({
        code: CONFIGURATION_CODE, message, severity: 1, source: 'journey',
        range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    }));
}
