import { escape } from './markup.ts';
import type { PageWords } from './page-words/page-words.ts';

const glass = '<svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"><circle cx="6" cy="6" r="4.2"/><path d="M9.2 9.2 12.6 12.6"/></svg>';

export function searchButton({ search }: PageWords): string {
    return `<button type="button" id="find" aria-controls="search" aria-expanded="false" aria-keyshortcuts="Control+F /" aria-label="${escape(search.open)}" title="${escape(search.open)} (Ctrl+F)">${glass}</button>`;
}

/** The field of a search, how many times it was found, and the ways from one to the next. */
export function pageSearch({ search }: PageWords): string {
    const button = (name: 'previous' | 'next' | 'close', sign: string, key: string): string =>
        `<button type="button" data-search="${name}" aria-label="${escape(search[name])}" title="${escape(search[name])} (${key})">${sign}</button>`;
    return `<search id="search" hidden>
<input type="text" aria-label="${escape(search.field)}" placeholder="${escape(search.field)}" autocomplete="off" spellcheck="false">
<output></output>
${button('previous', '↑', 'Shift+Enter')}${button('next', '↓', 'Enter')}${button('close', '×', 'Esc')}
</search>`;
}
