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
        const settings = ClientSettings.of(shared);
        const file = readFile(document);
        const told = lenses.filter(({ setting, needs }) => settings.now[setting] && (needs === undefined || settings.knows(needs)));
        return told.flatMap(lens => lens.lensesIn(file, shared.workspace.LangiumDocuments));
    }
}
