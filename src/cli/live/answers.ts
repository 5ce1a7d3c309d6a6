import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { faceFiles } from '../../print/fonts.ts';
import { readChoice } from '../../protocol/choice.ts';
import { anew } from '../../protocol/drawing-delta.ts';
import { wordsFor } from '../../protocol/page-words/words-for.ts';
import { contentSecurityPolicy, previewPage } from '../../protocol/page.ts';
import { sayDrawing, type ToPage } from '../../protocol/preview.ts';
import { pageProblems } from '../../protocol/problems.ts';
import { chosenView } from '../../server/chosen-view.ts';
import { indexList, type ListedJourney } from './index-list.ts';
import { indexPage } from './index-page.ts';
import type { JourneyPlace, LiveJourneys } from './live-journeys.ts';

/** What is served, and in which language if the command line says one. */
export interface Served {
    readonly journeys: LiveJourneys;
    readonly lang?: string;
}

type Answer = (served: Served, query: URLSearchParams, response: ServerResponse) => Promise<void> | void;

/** What each address of the preview answers. A file is only ever one of the listed journeys' files or one of the page's own parts. */
export const answers: ReadonlyMap<string, Answer> = new Map([
    ['/', page],
    ['/events', events],
    ['/journeys', listings],
    ['/source', source],
    ['/export', exported],
    ['/pages', pages],
    ['/page.css', part('page.css', 'text/css; charset=utf-8')],
    ['/webview.js', part('webview.js', 'text/javascript; charset=utf-8')],
    ['/journeys.js', part('journeys.js', 'text/javascript; charset=utf-8')],
    ...Object.values(faceFiles).map(file => `fonts/${basename(file)}`).map(name => [`/${name}`, part(name, 'font/ttf')] as const)
]);

/** The preview of one journey, or the list of them where there are several to choose from. */
async function page({ journeys, lang }: Served, query: URLSearchParams, response: ServerResponse): Promise<void> {
    const policy = { origin: `'self'`, nonce: randomBytes(16).toString('base64url'), connects: true };
    const words = wordsFor(lang ?? localeOf(response));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': `${contentSecurityPolicy(policy)}; frame-ancestors 'none'` });
    if (!placeOf(journeys, query)) return void response.end(indexPage(listed(journeys), words, policy.nonce));
    const { pageFormats } = await import('./download.ts');
    response.end(previewPage({ ...policy, title: 'Journey', words, formats: pageFormats, home: journeys.entries().length > 1 ? './' : undefined, script: 'webview.js', style: 'page.css' }));
}

/** Every drawing of a journey, from now until the page is closed. */
function events(served: Served, query: URLSearchParams, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    const say = (message: ToPage): void => void response.write(`data: ${JSON.stringify(message)}\n\n`);
    const tell = (): void => say(messageOf(served, query, localeOf(response)));
    const tellProblems = (): void => {
        const place = placeOf(served.journeys, query);
        const problems = place && served.journeys.problems(place);
        if (problems) say({ type: 'problems', problems: pageProblems(problems) });
    };
    response.on('close', served.journeys.follow(tell, tellProblems));
    tell();
    tellProblems();
}

/** The list of all journeys, from now until the page is closed, whenever it says something else. */
function listings({ journeys, lang }: Served, _: URLSearchParams, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    const words = wordsFor(lang ?? localeOf(response));
    let last: string | undefined;
    const tell = (): void => {
        const list = indexList(listed(journeys), words);
        if (list !== last) response.write(`data: ${JSON.stringify(list)}\n\n`);
        last = list;
    };
    response.on('close', journeys.follow(tell, () => undefined));
    tell();
}

function listed(journeys: LiveJourneys): readonly ListedJourney[] {
    return journeys.entries().flatMap(entry => {
        const meaning = journeys.journey(entry);
        return meaning ? [{ ...entry, meaning }] : [];
    });
}

const showings = ['map', 'table', 'slides'] as const;

function messageOf({ journeys, lang }: Served, query: URLSearchParams, locale: string | undefined): ToPage {
    const place = placeOf(journeys, query);
    const drawing = place && journeys.draw(place, { lang, locale, as: showings.find(as => as === query.get('as')), choice: readChoice(query), against: query.get('against') ?? undefined });
    const words = wordsFor(lang ?? locale);
    return drawing ? sayDrawing({ ...drawing, svg: [anew(drawing.svg)], table: anew(drawing.table) }) : { type: 'message', text: words.gone(query.get('file') ?? words.aJourney) };
}

/** The language that the reader's browser asks for first. */
function localeOf({ req }: ServerResponse): string | undefined {
    return /^[a-z-]+/i.exec(req.headers['accept-language'] ?? '')?.[0];
}

/** Where a thing stands, in words and as a ring, since a browser has no editor to select it in. */
function source({ journeys }: Served, query: URLSearchParams, response: ServerResponse): void {
    const place = placeOf(journeys, query);
    const line = place && journeys.sourceOf(place, query.get('thing') ?? '');
    const messages: readonly ToPage[] = line === undefined ? [] : [{ type: 'ring', thing: query.get('thing') }, { type: 'note', text: line }];
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(messages));
}

/** The journey as a file to keep. */
async function exported({ journeys, lang }: Served, query: URLSearchParams, response: ServerResponse): Promise<void> {
    const place = placeOf(journeys, query);
    const journey = place && journeys.journey(place);
    const words = wordsFor(lang ?? localeOf(response));
    if (!journey) return void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words.gone(query.get('file') ?? words.aJourney)}\n`);
    const { sendFile } = await import('./download.ts');
    await sendFile(journey, query, lang ?? journey.language ?? localeOf(response), response);
}

/** The journey on pages of paper, for the printer of the browser. */
async function pages({ journeys, lang }: Served, query: URLSearchParams, response: ServerResponse): Promise<void> {
    const place = placeOf(journeys, query);
    const journey = place && journeys.journey(place);
    const { paperPages } = await import('./paper-pages.ts');
    const drawn = journey ? paperPages(journey, chosenView(journey, readChoice(query)), lang ?? journey.language ?? localeOf(response)) : [];
    response.writeHead(journey ? 200 : 404, { 'Content-Type': 'application/json' }).end(JSON.stringify(drawn));
}

function part(name: string, type: string): Answer {
    return async (_, __, response) => {
        const bytes = await readFile(join(__dirname, name));
        response.writeHead(200, { 'Content-Type': type }).end(bytes);
    };
}

/** What the address asks for; without a file the only journey there is. */
function placeOf(journeys: LiveJourneys, query: URLSearchParams): JourneyPlace | undefined {
    const file = query.get('file');
    if (file !== null) return { file, journey: query.get('journey') ?? undefined };
    const entries = journeys.entries();
    return entries.length === 1 ? entries[0] : undefined;
}
