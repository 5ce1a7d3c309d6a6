import type { ServerResponse } from 'node:http';
import type { Journey, View } from '../../model/journey.ts';
import { viewAs } from '../../model/view-as.ts';
import { assetsFrom } from '../../print/formats/assets.ts';
import type { ExportFormat, Look } from '../../print/formats/export-format.ts';
import { exportFormats } from '../../print/formats/index.ts';
import { fileNameOf } from '../../protocol/file-name.ts';
import type { PageFormat } from '../../protocol/page-bar.ts';
import { readChoice } from '../../protocol/choice.ts';
import { chosenView } from '../../server/chosen-view.ts';
import { readAsset } from '../files/read-asset.ts';

/** The formats to choose from, as a page lists them. */
export const pageFormats: readonly PageFormat[] = exportFormats.map(({ name, title = name.toUpperCase(), use, isPicture = false }) => ({ name, title, use, isPicture }));

const assets = assetsFrom(readAsset);
const kinds: readonly View['kind'][] = ['map', 'blueprint', 'story', 'table'];

/** A journey as a file in the wished format, under the title that a reader knows it by. What the format could not show is said in a head of the answer. */
export async function sendFile(journey: Journey, query: URLSearchParams, lang: string | undefined, response: ServerResponse): Promise<void> {
    const format = exportFormats.find(({ name }) => name === query.get('format'));
    const kind = kinds.find(one => one === query.get('kind'));
    if (!format) return refuse(response, `A journey is exported as ${exportFormats.map(({ name }) => name).join(', ')}.`);
    if (format.isPicture && kind === 'table') return refuse(response, 'A table is no picture; as html, csv or markdown it can be exported.');
    const warnings = new Set<string>();
    const look = { view: kind === 'table' ? viewAs(undefined, kind) : chosenView(journey, readChoice(query)), lang, theme: themeOf(format, query.get('theme')), fonts: [], fontAdvice, warn: (sentence: string) => warnings.add(sentence) };
    const file = await format.print(journey, look, assets);
    response.writeHead(200, {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${nameOf(journey)}.${format.ending ?? format.name}`)}`,
        'Journey-Warnings': encodeURIComponent([...warnings].join(' '))
    }).end(file);
}

const fontAdvice = 'The command journey export takes one with --font.';

function themeOf({ themes }: ExportFormat, wished: string | null): Look['theme'] {
    return themes?.find(theme => theme === wished) ?? themes?.[0] ?? 'light';
}

function nameOf({ title, name }: Journey): string {
    return fileNameOf(title) || fileNameOf(name) || 'journey';
}

function refuse(response: ServerResponse, sentence: string): void {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}
