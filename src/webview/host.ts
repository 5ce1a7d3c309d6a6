import type { Showing } from '../protocol/lsp.ts';
import type { PageWords } from '../protocol/page-words/page-words.ts';
import type { FromPage, PageState, ToPage } from '../protocol/preview.ts';

/** Who shows this page: VS Code, or `journey serve` in a browser. */
export interface Host {
    say(message: FromPage): void;
    listen(listener: (message: ToPage) => void): void;
    /** What was kept before a reload. */
    readonly kept: PageState | undefined;
    keep(state: PageState): void;
}

interface VsCodeApi {
    postMessage(message: FromPage): void;
    getState(): PageState | undefined;
    setState(state: PageState): void;
}

declare const acquireVsCodeApi: (() => VsCodeApi) | undefined;

export function connectHost(words: PageWords): Host {
    return typeof acquireVsCodeApi === 'function' ? vsCodeHost(acquireVsCodeApi()) : httpHost(words);
}

function vsCodeHost(api: VsCodeApi): Host {
    return {
        say: message => api.postMessage(message),
        listen: listener => window.addEventListener('message', event => listener(event.data as ToPage)),
        kept: api.getState(),
        keep: state => api.setState(state)
    };
}

/** Pictures come as server-sent events; a click asks where the thing stands, since a browser has no editor to show it in. */
function httpHost(words: PageWords): Host {
    const key = `journey:${location.search}`;
    const kept = sessionStorage.getItem(key);
    let listener: (message: ToPage) => void = () => undefined;
    let events: EventSource | undefined;
    const hear = (as: Showing): void => {
        events?.close();
        events = follow(query({ as }), words, said => listener(said));
    };
    return {
        say(message) {
            switch (message.type) {
                case 'ready':
                case 'show':
                    return hear(message.as);
                case 'select':
                    return void askSource(message.thing).then(answers => answers.forEach(said => listener(said)));
                case 'export':
            }
        },
        listen: newListener => { listener = newListener; },
        kept: kept === null ? undefined : JSON.parse(kept) as PageState,
        keep: state => sessionStorage.setItem(key, JSON.stringify(state))
    };
}

/** Which journey the page shows, and what else is asked of it. */
function query(more: Readonly<Record<string, string>>): URLSearchParams {
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(more)) asked.set(name, value);
    return asked;
}

function follow(asked: URLSearchParams, words: PageWords, listener: (message: ToPage) => void): EventSource {
    const events = new EventSource(`events?${asked}`);
    events.onopen = () => listener({ type: 'note', text: '' });
    events.onmessage = event => listener(JSON.parse(event.data as string) as ToPage);
    events.onerror = () => listener({ type: 'note', text: words.ended });
    return events;
}

async function askSource(thing: string): Promise<readonly ToPage[]> {
    const answer = await fetch(`source?${query({ thing })}`).catch(() => undefined);
    return answer?.ok ? await answer.json() as readonly ToPage[] : [];
}
