import { noJourneySentence, type PageDrawing, type ToPage } from '../protocol/preview.ts';
import { connectHost } from './host.ts';
import { showPicture } from './picture.ts';
import { ring, thingAt } from './ring.ts';
import { followShade } from './shade.ts';
import { zoomable } from './zoom.ts';

const host = connectHost();
const [sheet, message, note, broken] = ['sheet', 'message', 'note', 'broken'].map(id => document.getElementById(id)!) as
    [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
const zoom = zoomable(sheet, keep);
let shown: Pick<PageDrawing, 'uri' | 'journey'> | undefined;
let thing: string | null = null;

followShade();
zoom.set(host.kept?.zoom ?? 1);
host.listen(hear);
window.addEventListener('scroll', keep, { passive: true });
sheet.addEventListener('click', event => {
    const clicked = getSelection()?.isCollapsed === false ? undefined : thingAt(event.target);
    if (clicked !== undefined) host.say({ type: 'select', thing: clicked });
});
host.say({ type: 'ready' });

function hear(said: ToPage): void {
    switch (said.type) {
        case 'drawing': return draw(said.drawing);
        case 'ring': return follow(said.thing);
        case 'note': return tell(note, said.text);
        case 'message':
            showPicture(sheet, '');
            return tell(message, said.text);
    }
}

function draw(drawing: PageDrawing): void {
    const last = shown ?? host.kept;
    const same = last?.uri === drawing.uri && last.journey === drawing.journey;
    const restored = shown === undefined && same ? host.kept : undefined;
    showPicture(sheet, drawing.svg);
    ring(sheet, thing, false);
    tell(message, drawing.journey === undefined ? noJourneySentence : '');
    tell(note, '');
    broken.hidden = !drawing.broken || drawing.journey === undefined;
    document.title = drawing.title || 'Journey';
    shown = { uri: drawing.uri, journey: drawing.journey };
    if (restored) scrollTo(restored.left, restored.top);
    else if (!same) scrollTo(0, 0);
    keep();
}

/** The map goes along when the caret comes to another thing, and stays where it is while one thing is typed. */
function follow(next: string | null): void {
    const moved = next !== thing;
    thing = next;
    ring(sheet, thing, moved);
}

function tell(line: HTMLElement, text: string): void {
    line.textContent = text;
    line.hidden = text === '';
}

/** Nothing is kept before the first drawing, so that a reload in between loses no place. */
function keep(): void {
    if (shown) host.keep({ ...shown, zoom: zoom.factor, left: scrollX, top: scrollY });
}
