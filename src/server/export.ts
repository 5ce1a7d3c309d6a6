import { URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { importersOf } from '../language/imports.ts';
import { buildJourney } from '../model/build-journey.ts';
import type { ReadAsset } from '../print/formats/assets.ts';
import { exportJourney, listFormats, type ExportedJourney } from '../protocol/lsp.ts';
import { chooseJourney } from './draw.ts';
import { linkedDocument } from './linked-document.ts';
import type { ServerServices } from './services.ts';

/** Writes journeys in the formats of `journey export`, for a client to save. */
export function serveExport(connection: Connection, { shared }: ServerServices, readAsset: ReadAsset): void {
    let loaded: ReturnType<typeof load> | undefined;
    const formats = (): ReturnType<typeof load> => loaded ??= load(readAsset);
    let locale: string | undefined;
    shared.lsp.LanguageServer.onInitialize(params => { locale = params.locale; });
    connection.onRequest(listFormats, async () => (await formats()).exportFormats.map(({ name, use, ending = name, themes = [] }) => ({ name, use, ending, themes })));
    connection.onRequest(exportJourney, async (params, token): Promise<ExportedJourney | null> => {
        const { exportFormats, assets } = await formats();
        const format = exportFormats.find(({ name }) => name === params.format);
        const document = await linkedDocument(shared, URI.parse(params.uri), token);
        const tree = document && chooseJourney(document, params).tree;
        if (!format || !tree) return null;
        const journey = buildJourney(tree, importersOf(document, shared.workspace.LangiumDocuments));
        const warnings = new Set<string>();
        const look = { lang: journey.language ?? locale, theme: params.theme ?? format.themes?.[0] ?? 'light', fonts: [], warn: (sentence: string) => warnings.add(sentence) };
        const written = await format.print(journey, look, assets);
        return { bytes: Buffer.from(written).toString('base64'), warnings: [...warnings] };
    });
}

/** With the first request, since a server that only draws needs none of it. */
async function load(readAsset: ReadAsset) {
    const [{ assetsFrom }, { exportFormats }] = await Promise.all([import('../print/formats/assets.ts'), import('../print/formats/index.ts')]);
    return { exportFormats, assets: assetsFrom(readAsset) };
}
