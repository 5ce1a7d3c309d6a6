import type { Showing } from '../protocol/lsp.ts';
import { isForPage } from './page-keys.ts';

export interface Bar {
    /** Marks which of the two is shown. */
    mark(as: Showing): void;
}

/** The switch between map and table, by its buttons and the key T. */
export function barOf(bar: HTMLElement, choose: (as: Showing) => void, exportIt: () => void): Bar {
    const buttons = [...bar.querySelectorAll<HTMLButtonElement>('[data-as]')];
    let shown: Showing = 'map';
    for (const button of buttons) button.addEventListener('click', () => choose(button.dataset['as'] as Showing));
    bar.querySelector('#export:not([popovertarget])')?.addEventListener('click', exportIt);
    window.addEventListener('keydown', event => {
        if (event.key.toLowerCase() === 't' && isForPage(event) && !bar.hidden) choose(shown === 'map' ? 'table' : 'map');
    });
    return {
        mark(as) {
            shown = as;
            for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['as'] === as));
        }
    };
}
