import { escape } from './markup.ts';
import type { PageWords } from './page-words/page-words.ts';

/** A format that a page gives a journey in. */
export interface PageFormat {
    readonly name: string;
    /** As a reader knows it. */
    readonly title: string;
    readonly use: string;
    /** A picture has no table. */
    readonly isPicture: boolean;
}

/** The bar of a page: map or table, and the export; a menu where the page has formats to choose from, else a button for the host. */
export function pageBar(words: PageWords, formats: readonly PageFormat[] | undefined): string {
    const choice = (as: 'map' | 'table'): string =>
        `<button type="button" data-as="${as}" aria-pressed="false" aria-keyshortcuts="T" title="${escape(words[as])} (T)">${escape(words[as])}</button>`;
    return `<header id="bar" hidden>
<div class="switch" role="group" aria-label="${escape(words.view)}">${choice('map')}${choice('table')}</div>
<button type="button" id="export"${formats === undefined ? '' : ' popovertarget="formats"'}>${escape(words.export)}</button>
${formats === undefined ? '' : menu(words, formats)}</header>`;
}

/** Plain links, which the page's script gives what is shown and in which colours. */
function menu(words: PageWords, formats: readonly PageFormat[]): string {
    const options = (of: Readonly<Record<string, string>>): string => Object.entries(of).map(([value, name]) => `<option value="${value}">${escape(name)}</option>`).join('');
    const links = formats.map(({ name, title, use, isPicture }) => `<li><a href="export?format=${name}" data-format="${name}"${isPicture ? ' data-picture' : ''} download>`
        + `<b>${escape(title)}</b> <span>${escape(words.uses[name] ?? use)}</span></a></li>`).join('\n');
    return `<div id="formats" popover role="group" aria-label="${escape(words.export)}">
<p><label>${escape(words.shows)} <select name="kind">${options(words.kinds)}</select></label>
<label>${escape(words.colours)} <select name="theme">${options(words.themes)}</select></label></p>
<ul>
${links}
</ul>
</div>
`;
}
