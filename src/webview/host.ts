import { type Choice, writeChoice } from '../protocol/choice.ts';
import type { Showing } from '../protocol/lsp.ts';
import type { PageWords } from '../protocol/page-words/page-words.ts';
import type { FromPage, PageState, ToPage } from '../protocol/preview.ts';
import { linkTo } from './address.ts';
import { shareInBrowser } from './share-in-browser.ts';
import { shareInEditor } from './share-in-editor.ts';
import type { Shares } from './share.ts';

/** Who shows this page: VS Code, or `journey serve` in a browser. */
export interface Host {
    say(message: FromPage): void;
    listen(listener: (message: ToPage) => void): void;
    /** What was kept before a reload. */
    readonly kept: PageState | undefined;
    keep(state: PageState): void;
    /** Opens a file or an address as the journey says it, where the host can. */
    readonly openFile?: (path: string) => void;
    /** How a reader takes along what is shown. */
    readonly share: Shares;
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
        keep: state => api.setState(state),
        openFile: path => api.postMessage({ type: 'open', path }),
        share: shareInEditor(message => api.postMessage(message))
    };
}

/** Pictures come as server-sent events; a click asks where the thing stands, since a browser has no editor to show it in. */
function httpHost(words: PageWords): Host {
    // Another journey has an address of its own.
    const key = (): string => `journey:${location.search}`;
    const kept = sessionStorage.getItem(key());
    let listener: (message: ToPage) => void = () => undefined;
    let events: EventSource | undefined;
    let chosen: Choice = {};
    let as: Showing = 'map';
    const hear = (next: Showing, choice = chosen): void => {
        [as, chosen] = [next, choice];
        events?.close();
        events = follow(query({ ...writeChoice(choice), as }), words, said => listener(said));
    };
    return {
        say(message) {
            switch (message.type) {
                case 'show':
                    if (message.journey !== undefined) history.replaceState(history.state, '', `?${query({ journey: message.journey })}`);
                    return hear(message.as, message.choice);
                case 'ready':
                    return hear(message.as, message.choice);
                case 'select':
                    history.replaceState(history.state, '', linkTo(message.thing));
                    return void askSource(message.thing).then(answers => answers.forEach(said => listener(said)));
                case 'stop-comparing': {
                    const alone = query({});
                    alone.delete('against');
                    history.replaceState(history.state, '', `?${alone}`);
                    return hear(as);
                }
                case 'export':
            }
        },
        listen: newListener => { listener = newListener; },
        kept: kept === null ? undefined : JSON.parse(kept) as PageState,
        keep: state => sessionStorage.setItem(key(), JSON.stringify(state)),
        share: shareInBrowser(words.share, () => query({ ...writeChoice(chosen), as }))
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
