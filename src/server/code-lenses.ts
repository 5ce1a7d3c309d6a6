import type { LangiumDocument } from 'langium';
import type { CodeLensProvider, LangiumServices } from 'langium/lsp';
import type { CodeLens } from 'vscode-languageserver';
import { lenses } from './lenses/index.ts';
import { readFile } from './read-file.ts';
import { ClientSettings } from './settings.ts';

/** Shows above a line what a reader would ask about it. */
export class JourneyCodeLenses implements CodeLensProvider {
    private readonly services: LangiumServices;

    constructor(services: LangiumServices) {
        this.services = services;
    }

    provideCodeLens(document: LangiumDocument): CodeLens[] {
        const { shared } = this.services;
        const { now } = ClientSettings.of(shared);
        const file = readFile(document);
        return lenses.filter(({ setting }) => now[setting]).flatMap(lens => lens.lensesIn(file, shared.workspace.LangiumDocuments));
    }
}
