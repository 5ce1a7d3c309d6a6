import morphdom from 'morphdom';
import { followShade } from './shade.ts';

/** The page of all journeys: its list is sent anew with every change, and only what differs is touched. */
const list = document.getElementById('journeys')!;
const note = document.getElementById('note')!;
let events: EventSource | undefined;

followShade();
follow();
// A browser keeps few connections to one server: a page that nobody sees leaves its own to the others.
document.addEventListener('visibilitychange', follow);

function follow(): void {
    events?.close();
    if (document.hidden) return;
    events = new EventSource('journeys');
    events.addEventListener('open', () => { note.hidden = true; });
    events.addEventListener('error', () => { note.hidden = false; });
    events.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const next = list.cloneNode() as HTMLElement;
        next.innerHTML = JSON.parse(data) as string;
        morphdom(list, next, { childrenOnly: true });
    });
}
