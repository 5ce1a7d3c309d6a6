import type { PageWords } from '../protocol/page-words/page-words.ts';
import { isForPage } from './page-keys.ts';
import type { ShownDrawing } from './picture.ts';
import { heirAmong, slideBy, slidesOf, type Slide } from './present-slides.ts';
import { buildStage } from './present-stage.ts';
import { picturing } from './present-picture.ts';

export interface Presenter {
    start(): void;
    /** Ends it, if it runs. */
    leave(): void;
    /** True for a drawing that is shown, or was asked for, by the presentation and is not for the sheet. */
    takes(drawing: Pick<ShownDrawing, 'svg' | 'table'>): boolean;
}

/** Shows the map alone, column by column with its notes, by keyboard; `ask` wishes for the slides, or again for what the page shows. */
export function presenter(words: PageWords, ask: (as: 'slides' | 'page') => void): Presenter {
    const stage = buildStage(words);
    const picture = picturing(stage);
    const { dialog, notes, count, name, bar, back, next, leave: cross } = stage;
    let runs = false;
    let slides: readonly Slide[] = [];
    let at = 0;
    let before: { readonly focus: Element | null; readonly left: number; readonly top: number } | undefined;

    document.getElementById('present')?.addEventListener('click', start);
    window.addEventListener('keydown', event => {
        if (event.key.toLowerCase() !== 'p' || !event.shiftKey || !isForPage(event)) return;
        event.preventDefault();
        start();
    });
    back.addEventListener('click', () => go(at - 1));
    next.addEventListener('click', () => go(at + 1));
    cross.addEventListener('click', leave);
    dialog.addEventListener('cancel', event => {
        event.preventDefault();
        leave();
    });
    dialog.addEventListener('keydown', hear);
    dialog.addEventListener('click', event => {
        const column = event.target instanceof Element ? event.target.closest('.map [id*="~column."]') : null;
        const there = column ? slides.findIndex(({ id }) => column.id.endsWith(`~${id}`)) : -1;
        if (there >= 0) go(there);
    });
    // Escape leaves the full screen before the page hears of it.
    document.addEventListener('fullscreenchange', () => { if (!document.fullscreenElement) leave(); });
    window.addEventListener('resize', () => { if (dialog.open) picture.show(slides[at]!, false); });

    return { start, leave, takes };

    function start(): void {
        if (runs || document.getElementById('bar')!.hidden) return;
        runs = true;
        at = 0;
        before = { focus: document.activeElement, left: scrollX, top: scrollY };
        // Whatever fills the screen last is in front.
        const filled = document.fullscreenEnabled ? document.documentElement.requestFullscreen().catch(() => undefined) : Promise.resolve();
        void filled.then(() => { if (runs) ask('slides'); });
    }

    function leave(): void {
        if (!runs) return;
        runs = false;
        dialog.close();
        picture.clear();
        notes.replaceChildren();
        slides = [];
        if (document.fullscreenElement) void document.exitFullscreen();
        if (before?.focus instanceof HTMLElement || before?.focus instanceof SVGElement) before.focus.focus({ preventScroll: true });
        if (before) scrollTo(before.left, before.top);
        ask('page');
    }

    function takes({ svg, table }: Pick<ShownDrawing, 'svg' | 'table'>): boolean {
        if (svg === '' || table === '') {
            if (svg === '' && table === '') leave();
            // The last drawing that was under way may still come.
            return runs && dialog.open;
        }
        if (!runs) return true;
        const old = slides.map(({ id }) => id);
        slides = slidesOf(table);
        at = heirAmong(slides.map(({ id }) => id), old, at);
        if (!dialog.open) dialog.showModal();
        picture.take(svg);
        show(old.length > 0 && old[at] === slides[at]!.id);
        return true;
    }

    function go(wish: number): void {
        const there = Math.min(slides.length - 1, Math.max(0, wish));
        if (there === at) return;
        at = there;
        show(false);
    }

    function show(stays: boolean): void {
        const { title, phase, notes: said } = slides[at]!;
        const place = stays ? notes.scrollTop : 0;
        const section = document.importNode(said, true);
        section.classList.toggle('stays', stays);
        notes.lang = said.parentElement?.lang ?? '';
        notes.dir = said.parentElement?.dir ?? '';
        notes.replaceChildren(section);
        notes.scrollTop = place;
        tell(count, words.present.count(at + 1, slides.length));
        tell(name, [phase, title].filter(text => text !== '').join(' · '));
        bar.style.transform = `scaleX(${(at + 1) / slides.length})`;
        back.disabled = at === 0;
        next.disabled = at === slides.length - 1;
        // A button that rests no longer hears the keys.
        if (document.activeElement?.matches(':disabled') !== false || !dialog.contains(document.activeElement)) dialog.focus();
        picture.show(slides[at]!, !stays);
    }

    function hear(event: KeyboardEvent): void {
        const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
        // The others are the editor's and the browser's.
        if (ctrlKey || metaKey || altKey) return;
        if (shiftKey && /^Arrow(Up|Down)$/.test(key)) return notes.scrollBy({ top: key === 'ArrowUp' ? -60 : 60 });
        const isButton = target instanceof HTMLButtonElement && (key === ' ' || key === 'Enter');
        const there = isButton ? undefined : slideBy(key, at, slides.length);
        if (there === undefined) return;
        event.preventDefault();
        go(there);
    }
}

function tell(line: HTMLElement, text: string): void {
    if (line.textContent !== text) line.textContent = text;
}
