import type { PageWords } from '../protocol/page-words/page-words.ts';
import { sizeOfMap } from './on-map.ts';
import { isForPage } from './page-keys.ts';

const smallest = 0.05;
const largest = 4;
/** A small journey is not blown up to fill a large window. */
const largestFit = 2;

export interface Zoom {
    readonly factor: number;
    set(factor: number): void;
}

/** Zooms a sheet: by the wheel with ctrl and by two fingers around the pointer, by the keys + - 0 1 and the buttons around the middle of the window. */
export function zoomable(sheet: HTMLElement, buttons: HTMLElement, words: PageWords['zoom'], changed: () => void): Zoom {
    let factor = 1;
    let turned: { readonly by: number; readonly x: number; readonly y: number } | undefined;
    const percent = buttons.querySelector('[data-zoom=fit]')!;
    const page = document.scrollingElement ?? document.documentElement;
    // The sheet begins below the bar, which is not zoomed.
    const begin = (): number => parseFloat(getComputedStyle(document.body).paddingTop);
    const set = (wish: number, x = innerWidth / 2, y = (innerHeight + begin()) / 2): void => {
        const next = Math.min(largest, wish);
        const above = y - begin();
        const left = (page.scrollLeft + x) * next / factor - x;
        const top = (page.scrollTop + above) * next / factor - above;
        factor = next;
        sheet.style.zoom = String(factor);
        sheet.parentElement!.style.setProperty('--zoom', String(factor));
        percent.textContent = words.percent(Math.max(1, Math.round(factor * 100)));
        page.scrollTo(left, top);
        changed();
    };
    const fit = (): void => {
        const map = sheet.querySelector<SVGSVGElement>(':scope > svg');
        if (!map) return set(1);
        const { width, height } = sizeOfMap(map);
        const room = innerHeight - begin() - parseFloat(getComputedStyle(document.body).paddingBottom);
        set(Math.floor(1000 * Math.min(largestFit, (innerWidth - 1) / width, (room - 1) / height)) / 1000, 0, begin());
    };
    const step = (by: number): void => set(Math.max(smallest, factor * by));
    // A wheel turns several times between two pictures.
    const turn = (): void => {
        if (turned) set(Math.max(smallest, factor * turned.by), turned.x, turned.y);
        turned = undefined;
    };
    window.addEventListener('wheel', event => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        if (!turned) requestAnimationFrame(turn);
        turned = { by: (turned?.by ?? 1) * Math.exp(-event.deltaY / 400), x: event.clientX, y: event.clientY };
    }, { passive: false });
    window.addEventListener('keydown', event => {
        if (!isForPage(event)) return;
        if (event.key === '+' || event.key === '=') step(1.1);
        if (event.key === '-') step(1 / 1.1);
        if (event.key === '0') fit();
        if (event.key === '1') set(1);
    });
    buttons.addEventListener('click', ({ target }) => {
        const way = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'] : undefined;
        if (way === 'larger') step(1.25);
        if (way === 'smaller') step(1 / 1.25);
        if (way === 'fit') fit();
    });
    return { get factor() { return factor; }, set: wish => set(wish, 0, begin()) };
}
