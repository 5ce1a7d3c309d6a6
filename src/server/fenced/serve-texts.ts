import { DocumentState, type LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { drawMap } from '../../map/draw-map.ts';
import { printSvg } from '../../print/svg.ts';
import { drawText, textsChanged, type DrawnText } from '../../protocol/fenced.ts';
import { isBroken } from '../draw.ts';
import type { ServerServices } from '../services.ts';
import { askedName } from './asked-name.ts';
import { chooseInText } from './choose-in-text.ts';
import { textApart } from './text-apart.ts';

/** Draws texts that are no files, and tells the client once after that when a file that they may show was built anew. */
export function serveTexts(connection: Connection, services: ServerServices): void {
    const { shared, journey: { validation } } = services;
    const { DocumentBuilder: builder, LangiumDocuments: documents } = shared.workspace;
    let isDrawn = false;
    let locale: string | undefined;
    shared.lsp.LanguageServer.onInitialize(params => { locale = params.locale; });
    builder.onBuildPhase(DocumentState.Linked, () => {
        if (isDrawn) void connection.sendNotification(textsChanged);
        isDrawn = false;
    });
    connection.onRequest(drawText, async ({ text, uri }, token): Promise<DrawnText> => {
        const asked = askedName(text);
        const document = await textApart(services, asked.text, uri, token);
        isDrawn = true;
        let shown = chooseInText(document, asked.name, documents);
        if (!shown && asked.name !== undefined) {
            // The view may stand in a file that is not read yet, and that nothing here leads to.
            await builder.waitUntil(DocumentState.ComputedScopes, token);
            shown = chooseInText(document, asked.name, documents);
        }
        const look = { lang: shown?.journey.language ?? locale };
        return {
            title: shown?.journey.title ?? '',
            svg: shown ? withoutIds(printSvg(drawMap(shown.journey, shown.view, look), 'screen')) : '',
            missing: shown ? undefined : asked.name,
            error: await firstError(document),
            broken: shown !== undefined && shown.document !== document && isBroken(shown.document)
        };
    });

    async function firstError(document: LangiumDocument): Promise<DrawnText['error']> {
        const problems = await validation.DocumentValidator.validateDocument(document);
        const error = problems.find(({ severity }) => severity === 1);
        return error && { line: error.range.start.line, sentence: String(error.message) };
    }
}

/** In what a text of the map says a quotation mark is an entity: these are attributes only. */
function withoutIds(svg: string): string {
    return svg.replaceAll(/ (?:id|data-thing)="[^"]*"/g, '');
}
