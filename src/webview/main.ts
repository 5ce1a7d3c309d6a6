import type { Choice } from '../protocol/choice.ts';
import type { Showing } from '../protocol/lsp.ts';
import { wordsFor } from '../protocol/page-words/words-for.ts';
import { changed } from '../protocol/drawing-delta.ts';
import type { PageDelta, PageDrawing, ToPage } from '../protocol/preview.ts';
import { followAddress, thingInAddress } from './address.ts';
import { barOf } from './bar.ts';
import { comparisonStrip } from './compare.ts';
import { exportMenu } from './export-menu.ts';
import { chooser } from './choosing.ts';
import { foldBar } from './fold-bar.ts';
import { connectHost } from './host.ts';
import { openLinks } from './open-links.ts';
import { isSame, memoryOf } from './page-memory.ts';
import { pannable } from './pan.ts';
import { tellForAMoment } from './passing-note.ts';
import { changedPart } from './parts.ts';
import { showPicture, withoutRoom, type ShownDrawing } from './picture.ts';
import { presenter } from './present.ts';
import { problemBadges } from './problems.ts';
import { ring } from './ring.ts';
import { searchable } from './search.ts';
import { followShade } from './shade.ts';
import { shareMenu } from './share.ts';
import { staleColumns } from './stale.ts';
import { stickyHeads } from './sticky.ts';
import { tellUnderPointer } from './under-pointer.ts';
import { thingAt } from './thing.ts';
import { walkable } from './walk.ts';
import { zoomable } from './zoom.ts';

const words = wordsFor(document.documentElement.lang);
const host = connectHost(words);
const [sheet, message, note, broken, bar, title] = ['sheet', 'message', 'note', 'broken', 'bar', 'title'].map(id => document.getElementById(id)!) as
    [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
/** A map of which one sees hardly a column is no map. */
const narrow = matchMedia('(max-width: 400px)');
const memory = memoryOf(host.kept);
const zoom = zoomable(sheet, document.getElementById('zoom')!, words.zoom, keep);
const walk = walkable(sheet, select);
const switcher = barOf(bar, choose, () => host.say({ type: 'export' }));
const comparison = comparisonStrip(document.getElementById('comparison')!, sheet, words.comparison, () => host.say({ type: 'stop-comparing' }));
const present = presenter(words, shown => host.say({ type: 'show', as: shown === 'slides' ? shown : as }));
const choices = chooser(bar, sheet, words, chooseWhat, goTo, foldBar(bar));
const sticky = stickyHeads(sheet);
const problems = problemBadges(sheet, words.problems, message => host.say(message));
const stale = staleColumns(sheet, words.problems);
const search = searchable(sheet, document.getElementById('find')!, document.getElementById('search')!, words.search);
const nothing: Pick<ShownDrawing, 'svg' | 'table'> & { readonly number?: number } = { svg: '', table: '' };
/** The map and the table of the last drawing. */
let texts = nothing;
let choice = host.kept?.choice ?? {};
let shown: Pick<PageDrawing, 'uri' | 'journey'> | undefined;
let thing: string | null = thingInAddress();
let chosen = host.kept?.as;
let pinned = host.kept?.pinned;
let as = showing();

followShade();
openLinks(document.body, host.openFile);
exportMenu(document.getElementById('formats'), words, sentence => tell(note, sentence));
shareMenu(document.getElementById('sharings')!, words.share, host.share, () => thing, note);
tellUnderPointer(sheet);
followAddress(select);
zoom.set(host.kept?.zoom ?? 1);
switcher.mark(as);
host.listen(hear);
for (const event of ['scrollend', 'pagehide']) window.addEventListener(event, keep);
window.addEventListener('beforeprint', () => withoutRoom(sheet));
pannable(sheet.parentElement!, () => sheet.dataset['as'] === 'map');
narrow.addEventListener('change', turn);
sheet.parentElement!.addEventListener('click', event => {
    // A click that opens something, or that ends the marking of text, chooses nothing.
    if (getSelection()?.isCollapsed === false || event.target instanceof Element && event.target.closest('summary, a')) return;
    const clicked = thingAt(sheet, event);
    if (clicked !== undefined) select(clicked);
});
host.say({ type: 'ready', as, choice });

function hear(said: ToPage): void {
    switch (said.type) {
        case 'drawing': {
            const drawing = whole(said.drawing);
            if (!drawing) return host.say({ type: 'ready', as, choice });
            return present.takes(drawing) ? undefined : draw(drawing);
        }
        case 'present': return present.start();
        case 'ring': return follow(said.thing);
        case 'problems': case 'fixes': return problems.hear(said);
        case 'note': return said.passes ? tellForAMoment(note, said.text) : tell(note, said.text);
        case 'pinned':
            ({ pinned } = said);
            return keep();
        case 'message':
            present.leave();
            bar.hidden = true;
            comparison.show(undefined);
            walk.over(() => showPicture(sheet, {}));
            return tell(message, said.text);
    }
}

/** What is told against the last drawing, as a drawing of its own; undefined where this page, which may be a new one, has another one. */
function whole(delta: PageDelta): ShownDrawing | undefined {
    if (delta.since !== undefined && delta.since !== texts.number) return undefined;
    const before = delta.since === undefined ? nothing : texts;
    texts = { number: delta.number, svg: delta.svg.reduce(changedPart, before.svg), table: changed(before.table, delta.table) };
    const { svg, table } = texts;
    return { ...delta, svg, table };
}

function draw(drawing: ShownDrawing): void {
    // The address may lead to a thing.
    const arrives = shown === undefined && thing !== null;
    const same = shown?.uri === drawing.uri && shown.journey === drawing.journey;
    const seen = same ? undefined : memory.of(drawing);
    // Another journey is shown as it was last looked at.
    if (!same && drawing.journey !== undefined && !isSame(choice, seen?.choice ?? {})) return chooseWhat(seen?.choice ?? {});
    const before = sheet.dataset['as'];
    sheet.dataset['as'] = drawing.table === '' ? 'map' : 'table';
    // For the style sheet: what it would find out by :has() costs the browser a look at the whole map with each change.
    document.documentElement.dataset['as'] = sheet.dataset['as'];
    const turned = before !== undefined && before !== sheet.dataset['as'];
    const goesFurther = walk.over(() => showPicture(sheet, drawing));
    bar.hidden = drawing.journey === undefined;
    tell(message, drawing.journey === undefined ? words.noJourney : '');
    tell(note, '');
    broken.hidden = !drawing.broken || drawing.journey === undefined;
    document.title = drawing.title || 'Journey';
    // The table has a heading of its own.
    tell(title, drawing.table === '' ? drawing.title : '');
    shown = { uri: drawing.uri, journey: drawing.journey };
    choices.show(drawing, choice);
    if (goesFurther) sticky.update();
    stale.show(drawing.stale);
    problems.update(drawing);
    if (seen) {
        zoom.set(seen.zoom);
        scrollTo(seen.left, seen.top);
    } else if (!same || turned) scrollTo(0, 0);
    search.update();
    ring(sheet, thing, turned || arrives);
    sticky.reflect();
    comparison.show(drawing.comparison);
    keep();
}

/** The map goes along when the caret comes to another thing, and stays where it is while one thing is typed. */
function follow(next: string | null): void {
    const moved = next !== thing;
    thing = next;
    ring(sheet, thing, moved);
    sticky.reflect();
}

function select(thing: string): void {
    host.say({ type: 'select', thing });
}

function choose(next: Showing): void {
    chosen = next;
    turn();
    keep();
}

function chooseWhat(next: Choice, isTable = false): void {
    choice = next;
    if (isTable) chosen = as = 'table';
    switcher.mark(as);
    host.say({ type: 'show', as, choice });
    keep();
}

/** Another journey of the document. */
function goTo(journey: string): void {
    keep();
    choice = memory.of({ uri: shown!.uri, journey })?.choice ?? {};
    host.say({ type: 'show', as, choice, journey });
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
    if (!shown) return;
    const seen = { choice, zoom: zoom.factor, left: scrollX, top: scrollY };
    host.keep({ ...shown, pinned, as: chosen, ...seen, seen: memory.take(shown, seen) });
}
