import type { PageWords } from '../protocol/page-words/page-words.ts';
import { isForPage } from './page-keys.ts';
import { hitsIn, passagesOf, type Hit } from './search-hits.ts';
import { mark } from './search-marks.ts';
import { patternOf } from './search-text.ts';

export interface Search {
    /** After the drawing has changed. */
    update(): void;
}

/** Searches everything that is written on the sheet, in a field that opens by ctrl and F, by / and by its button. */
export function searchable(sheet: HTMLElement, opener: HTMLElement, panel: HTMLElement, words: PageWords['search']): Search {
    const field = panel.querySelector('input')!;
    const count = panel.querySelector('output')!;
    const steps = [...panel.querySelectorAll<HTMLButtonElement>('[data-search=previous], [data-search=next]')];
    let hits: readonly Hit[] = [];
    let at = 0;
    let before: Element | null = null;
    let passages: ReturnType<typeof passagesOf> | undefined;

    window.addEventListener('keydown', event => {
        const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f';
        if (!(asked || event.key === '/' && isForPage(event)) || opener.closest('[hidden]') || document.querySelector('dialog[open]')) return;
        event.preventDefault();
        open();
    });
    opener.addEventListener('click', () => panel.hidden ? open() : close());
    field.addEventListener('input', () => { find(); at = 0; show(true); });
    panel.addEventListener('keydown', event => {
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter' && event.target === field) step(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
        event.stopPropagation();
    });
    panel.addEventListener('click', ({ target }) => {
        const way = target instanceof Element ? target.closest<HTMLElement>('[data-search]')?.dataset['search'] : undefined;
        if (way === 'next') step(1);
        if (way === 'previous') step(-1);
        if (way === 'close') close();
    });

    return {
        update() {
            passages = undefined;
            if (panel.hidden) return;
            find();
            at = Math.min(at, Math.max(0, hits.length - 1));
            show(false);
        }
    };

    function open(): void {
        if (panel.hidden) before = document.activeElement;
        panel.hidden = false;
        opener.ariaExpanded = 'true';
        field.focus();
        field.select();
        find();
        show(false);
    }

    function close(): void {
        panel.hidden = true;
        opener.ariaExpanded = 'false';
        mark(sheet, [], undefined);
        if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    }

    function find(): void {
        const pattern = patternOf(field.value);
        hits = pattern ? hitsIn(passages ??= passagesOf(sheet), pattern) : [];
    }

    function step(by: number): void {
        if (hits.length > 0) at = (at + by + hits.length) % hits.length;
        show(true);
    }

    function show(intoView: boolean): void {
        const hit = hits[at];
        count.textContent = hit ? words.hits(at + 1, hits.length) : field.value.trim() === '' ? '' : words.nothing;
        for (const button of steps) button.disabled = hits.length === 0;
        if (hit && intoView) {
            const folds = hit.element.closest('details');
            if (folds) folds.open = true;
            hit.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
        mark(sheet, hits, hit);
    }
}
