import { URI } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { importersOf } from '../language/imports.ts';
import { papers, type PaperName } from '../map/paper.ts';
import { buildJourney } from '../model/build-journey.ts';
import type { Journey } from '../model/journey.ts';
import { viewAs } from '../model/view-as.ts';
import type { ReadAsset } from '../print/formats/assets.ts';
import type { ExportFormat } from '../print/formats/export-format.ts';
import { toBase64 } from '../protocol/base64.ts';
import { exportJourney, listFormats, type ExportedJourney, type ExportParams, type JourneyFormat, type JourneyView } from '../protocol/lsp.ts';
import { chosenView } from './chosen-view.ts';
import { chooseJourney } from './draw.ts';
import { readFonts } from './export-fonts.ts';
import { linkedDocument } from './linked-document.ts';
import type { ServerServices } from './services.ts';

/** Writes journeys in the formats of `journey export`, for a client to save. */
export function serveExport(connection: Connection, { shared }: ServerServices, readAsset: ReadAsset): void {
    let loaded: ReturnType<typeof load> | undefined;
    const formats = (): ReturnType<typeof load> => loaded ??= load(readAsset);
    let locale: string | undefined;
    shared.lsp.LanguageServer.onInitialize(params => { locale = params.locale; });
    connection.onRequest(listFormats, async (params, token) => {
        const [{ exportFormats }, journey] = await Promise.all([formats(), journeyOf(params, token)]);
        return journey ? { formats: exportFormats.map(formatOf), views: [...wholes, ...journey.views.map(({ name, title, kind }) => ({ name, title, kind }))] } : null;
    });
    connection.onRequest(exportJourney, async (params, token): Promise<ExportedJourney | null> => {
        const [{ exportFormats, assets }, journey] = await Promise.all([formats(), journeyOf(params, token)]);
        const format = exportFormats.find(({ name }) => name === params.format);
        const view = journey?.views.find(({ name }) => name === params.view);
        if (!format || !journey || params.view !== undefined && !view) return null;
        const warnings = new Set<string>();
        const warn = (sentence: string): void => void warnings.add(sentence);
        const written = await format.print(journey, {
            view: params.choice ? chosenView(journey, params.choice) : view ?? viewAs(undefined, params.kind), lang: journey.language ?? locale, theme: params.theme ?? format.themes?.[0] ?? 'light', paper: params.paper,
            fonts: await readFonts(params.fonts ?? [], shared.workspace.FileSystemProvider, warn), warn, fontAdvice: params.fontAdvice
        }, assets);
        return { bytes: toBase64(typeof written === 'string' ? new TextEncoder().encode(written) : written), warnings: [...warnings] };
    });

    async function journeyOf(params: Pick<ExportParams, 'uri' | 'journey' | 'offset'>, token: CancellationToken): Promise<Journey | undefined> {
        const document = await linkedDocument(shared, URI.parse(params.uri), token);
        const tree = document && chooseJourney(document, params).tree;
        return tree && buildJourney(tree, importersOf(document, shared.workspace.LangiumDocuments));
    }
}

/** With the first request, since a server that only draws needs none of it. */
async function load(readAsset: ReadAsset) {
    const [{ assetsFrom }, { exportFormats }] = await Promise.all([import('../print/formats/assets.ts'), import('../print/formats/index.ts')]);
    return { exportFormats, assets: assetsFrom(readAsset) };
}

function formatOf(format: ExportFormat): JourneyFormat {
    const { name, title = name.toUpperCase(), use, ending = name, themes = [], heeds } = format;
    return { name, title, use, ending, themes, papers: heeds.includes('paper') ? Object.keys(papers) as PaperName[] : [], kinds: kindsOf(format) };
}

/** A picture has nothing for a table, and what is neither picture nor page is a table of everything. */
function kindsOf({ heeds, themes, isPicture }: ExportFormat): readonly JourneyView['kind'][] {
    if (!heeds.includes('view')) return [];
    if (!themes) return ['table'];
    return wholes.map(({ kind }) => kind).filter(kind => !(isPicture && kind === 'table'));
}

const wholes: readonly JourneyView[] = [
    { kind: 'map', title: 'The whole map' },
    { kind: 'blueprint', title: 'The blueprint, with what goes on behind the scenes' },
    { kind: 'story', title: 'The story, for executives' },
    { kind: 'table', title: 'The table alone' }
];
