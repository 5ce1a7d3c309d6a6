import type { Showing } from '../protocol/lsp.ts';
import { wordsFor } from '../protocol/page-words/words-for.ts';
import type { PageDrawing, ToPage } from '../protocol/preview.ts';
import { barOf } from './bar.ts';
import { exportMenu } from './export-menu.ts';
import { connectHost } from './host.ts';
import { showPicture } from './picture.ts';
import { ring } from './ring.ts';
import { followShade } from './shade.ts';
import { thingAt } from './thing.ts';
import { walkable } from './walk.ts';
import { zoomable } from './zoom.ts';

const words = wordsFor(document.documentElement.lang);
const host = connectHost(words);
const [sheet, message, note, broken, bar, title] = ['sheet', 'message', 'note', 'broken', 'bar', 'title'].map(id => document.getElementById(id)!) as
    [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
/** A map of which one sees hardly a column is no map. */
const narrow = matchMedia('(max-width: 400px)');
const zoom = zoomable(sheet, keep);
const walk = walkable(sheet, select);
const switcher = barOf(bar, choose, () => host.say({ type: 'export' }));
let shown: Pick<PageDrawing, 'uri' | 'journey'> | undefined;
let thing: string | null = null;
let chosen = host.kept?.as;
let as = showing();

followShade();
exportMenu(document.getElementById('formats'), words, sentence => tell(note, sentence));
zoom.set(host.kept?.zoom ?? 1);
switcher.mark(as);
host.listen(hear);
window.addEventListener('scroll', keep, { passive: true });
narrow.addEventListener('change', turn);
sheet.addEventListener('click', event => {
    // A click that opens something, or that ends the marking of text, chooses nothing.
    if (getSelection()?.isCollapsed === false || event.target instanceof Element && event.target.closest('summary')) return;
    const clicked = thingAt(sheet, event);
    if (clicked !== undefined) select(clicked);
});
host.say({ type: 'ready', as });

function hear(said: ToPage): void {
    switch (said.type) {
        case 'drawing': return draw(said.drawing);
        case 'ring': return follow(said.thing);
        case 'note': return tell(note, said.text);
        case 'message':
            bar.hidden = true;
            walk.over(() => showPicture(sheet, {}));
            return tell(message, said.text);
    }
}

function draw(drawing: PageDrawing): void {
    const last = shown ?? host.kept;
    const same = last?.uri === drawing.uri && last.journey === drawing.journey;
    const restored = shown === undefined && same ? host.kept : undefined;
    const before = sheet.dataset['as'];
    sheet.dataset['as'] = drawing.table === '' ? 'map' : 'table';
    const turned = before !== undefined && before !== sheet.dataset['as'];
    walk.over(() => showPicture(sheet, drawing));
    bar.hidden = drawing.journey === undefined;
    tell(message, drawing.journey === undefined ? words.noJourney : '');
    tell(note, '');
    broken.hidden = !drawing.broken || drawing.journey === undefined;
    document.title = drawing.title || 'Journey';
    // The table has a heading of its own.
    tell(title, drawing.table === '' ? drawing.title : '');
    shown = { uri: drawing.uri, journey: drawing.journey };
    if (restored) scrollTo(restored.left, restored.top);
    else if (!same || turned) scrollTo(0, 0);
    ring(sheet, thing, turned);
    keep();
}

/** The map goes along when the caret comes to another thing, and stays where it is while one thing is typed. */
function follow(next: string | null): void {
    const moved = next !== thing;
    thing = next;
    ring(sheet, thing, moved);
}

function select(thing: string): void {
    host.say({ type: 'select', thing });
}

function choose(next: Showing): void {
    chosen = next;
    turn();
    keep();
}

function showing(): Showing {
    return chosen ?? (narrow.matches ? 'table' : 'map');
}

/** The other form is asked for when it is to be shown, and not before. */
function turn(): void {
    const next = showing();
    if (next === as) return;
    as = next;
    switcher.mark(as);
    host.say({ type: 'show', as });
}

function tell(line: HTMLElement, text: string): void {
    line.textContent = text;
    line.hidden = text === '';
}

/** Nothing is kept before the first drawing, so that a reload in between loses no place. */
function keep(): void {
    if (shown) host.keep({ ...shown, as: chosen, zoom: zoom.factor, left: scrollX, top: scrollY });
}
