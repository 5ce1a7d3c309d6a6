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

export function connectHost(): Host {
    return typeof acquireVsCodeApi === 'function' ? vsCodeHost(acquireVsCodeApi()) : httpHost();
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
function httpHost(): Host {
    const key = `journey:${location.search}`;
    const kept = sessionStorage.getItem(key);
    let listener: (message: ToPage) => void = () => undefined;
    return {
        say: message => {
            if (message.type === 'ready') follow(`events${location.search}`, said => listener(said));
            else void askSource(message.thing).then(answers => answers.forEach(said => listener(said)));
        },
        listen: newListener => { listener = newListener; },
        kept: kept === null ? undefined : JSON.parse(kept) as PageState,
        keep: state => sessionStorage.setItem(key, JSON.stringify(state))
    };
}

function follow(address: string, listener: (message: ToPage) => void): void {
    const events = new EventSource(address);
    events.onopen = () => listener({ type: 'note', text: '' });
    events.onmessage = event => listener(JSON.parse(event.data as string) as ToPage);
    events.onerror = () => listener({ type: 'note', text: 'journey serve has ended: the picture no longer follows the file.' });
}

async function askSource(thing: string): Promise<readonly ToPage[]> {
    const query = new URLSearchParams(location.search);
    query.set('thing', thing);
    const answer = await fetch(`source?${query}`).catch(() => undefined);
    return answer?.ok ? await answer.json() as readonly ToPage[] : [];
}
