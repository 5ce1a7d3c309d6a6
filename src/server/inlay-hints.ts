import type { LangiumDocument } from 'langium';
import type { InlayHintProvider, LangiumServices } from 'langium/lsp';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { Consultant } from '../rules/consultant.ts';
import { hints } from './hints/index.ts';
import { readFile } from './read-file.ts';
import { ClientSettings } from './settings.ts';

/** Writes beside the text what a reader would have to work out. */
export class JourneyInlayHints implements InlayHintProvider {
    private readonly services: LangiumServices;

    constructor(services: LangiumServices) {
        this.services = services;
    }

    getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
        const { shared, validation } = this.services;
        const { now } = ClientSettings.of(shared);
        const { textDocument } = document;
        const [start, end] = [textDocument.offsetAt(range.start), textDocument.offsetAt(range.end)];
        const file = readFile(document);
        const today = (validation.DocumentValidator as Consultant).today();
        return hints.filter(({ setting }) => now[setting]).flatMap(hint => hint.notesIn(file, today))
            .filter(({ offset }) => start <= offset && offset <= end)
            .map(({ offset, label, tooltip }) => ({ position: textDocument.positionAt(offset), label, tooltip, paddingLeft: true }));
    }
}
