import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { failure, whyNot } from '../failure.ts';
import { answers, type Served } from './answers.ts';
import { secure } from './security-headers.ts';

/** Serves the preview of these journeys on 127.0.0.1, read-only, and resolves to its address; port 0 takes a free one. */
export async function servePreview(served: Served, port: number): Promise<{ readonly address: string; readonly server: Server }> {
    const server = createServer((request, response) => void answer(served, request, response));
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
        .catch((reason: unknown) => { throw failure(`Port ${port} cannot be used: ${whyNot(reason)}.`); });
    const bound = server.address();
    return { address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : port}/`, server };
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
    secure(response);
    // A foreign page can let its own name point to 127.0.0.1; the name it asks under gives it away.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return refuse(response, 403, 'This preview answers under 127.0.0.1 and localhost only.');
    if (isForeign(request)) return refuse(response, 403, 'This preview answers its own pages only.');
    if (request.method !== 'GET') return refuse(response, 405, 'This preview is read-only.');
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const found = answers.get(url.pathname);
    if (!found) return refuse(response, 404, 'There is no such page.');
    try {
        await found(served, url.searchParams, response);
    } catch (reason) {
        if (response.headersSent) response.end();
        else refuse(response, 500, `This page cannot be shown: ${reason instanceof Error ? reason.message : String(reason)}`);
    }
}

/** A page of elsewhere may lead here by a link, and nothing more: it gets no picture, no event and no part of a page. */
function isForeign({ headers: { host, origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } }: IncomingMessage): boolean {
    if (origin !== undefined && origin !== `http://${host}`) return true;
    return (site === 'cross-site' || site === 'same-site') && mode !== 'navigate';
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}
