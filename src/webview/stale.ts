import type { ProblemWords } from '../protocol/page-words/page-words.ts';
import { layerOver } from './problem-layer.ts';

export interface Stale {
    /** Marks these columns of a new picture, by their ids. */
    show(columns: readonly string[]): void;
}

/** What is drawn as it was understood last is pale under a veil that says so, for a screen reader in the names of its cells. */
export function staleColumns(sheet: HTMLElement, words: ProblemWords): Stale {
    const layer = layerOver(sheet, 'stales', true);
    layer.element.ariaHidden = 'true';
    let columns: readonly string[] = [];
    let marked: readonly Element[] = [];
    new ResizeObserver(place).observe(sheet);
    return {
        show(next) {
            columns = next;
            // A part that the new picture draws alike stays as it is, its marks too.
            for (const element of marked) unmark(element, words.stale);
            marked = columns.flatMap(column => mark(sheet, column, words.stale));
            place();
        }
    };

    function place(): void {
        layer.element.replaceChildren();
        if (columns.length === 0) return layer.element.remove();
        layer.attach();
        const bottom = sheet.querySelector('svg #map');
        if (bottom) layer.element.append(...columns.flatMap(column => veil(column, layer.boxOf(bottom).bottom)));
    }

    function veil(column: string, bottom: number): readonly HTMLElement[] {
        const card = sheet.querySelector(`svg [role=columnheader][data-thing="${CSS.escape(column)}"] > rect:not(:has(~ rect))`);
        if (!card) return [];
        const { left, top, right, bottom: edge } = layer.boxOf(card);
        const element = document.createElement('div');
        element.className = 'veil';
        const chip = document.createElement('span');
        chip.textContent = words.stale;
        chip.style.top = `${edge - top - 8}px`;
        element.append(chip);
        for (const [name, value] of Object.entries({ left, top, width: right - left, height: bottom - top })) element.style.setProperty(name, `${value}px`);
        return [element];
    }
}

/** Marks what is drawn of a column, and gives it. */
function mark(sheet: HTMLElement, column: string, words: string): readonly Element[] {
    const id = CSS.escape(column);
    const elements = [...sheet.querySelectorAll(`[data-thing="${id}"], [data-thing^="${id}."]`)];
    for (const element of elements) {
        element.classList.add('stale');
        if (element.matches('[role=columnheader]')) element.setAttribute('aria-label', `${element.getAttribute('aria-label') ?? ''}, ${words}`);
        element.querySelector('[role=rowheader]')?.setAttribute('data-stale', words);
    }
    return elements;
}

function unmark(element: Element, words: string): void {
    element.classList.remove('stale');
    const label = element.getAttribute('aria-label');
    if (label?.endsWith(`, ${words}`)) element.setAttribute('aria-label', label.slice(0, -`, ${words}`.length));
    element.querySelector('[role=rowheader]')?.removeAttribute('data-stale');
}
