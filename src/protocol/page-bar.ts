import { escape } from './markup.ts';
import { pageChoices, pageRest, pageZoom } from './page-choices.ts';
import { searchButton } from './page-search.ts';
import type { PageWords } from './page-words/page-words.ts';
import { shareMenu } from './share-menu.ts';

/** A format that a page gives a journey in. */
export interface PageFormat {
    readonly name: string;
    /** As a reader knows it. */
    readonly title: string;
    readonly use: string;
    /** A picture has no table. */
    readonly isPicture: boolean;
}

/** The bar of a page: on the left what is shown, on the right, in `tools`, what can be done with it: the export, a menu where the page has formats to choose from, else a button for the host. */
export function pageBar(words: PageWords, formats: readonly PageFormat[] | undefined, home?: string): string {
    const choice = (as: 'map' | 'table'): string =>
        `<button type="button" data-as="${as}" aria-pressed="false" aria-keyshortcuts="T" title="${escape(words[as])} (T)">${escape(words[as])}</button>`;
    return `<header id="bar" hidden>
${home === undefined ? '' : `<a class="home" href="${escape(home)}" aria-label="${escape(words.journeys)}" title="${escape(words.journeys)}">‹</a>`}
<div class="switch" role="group" aria-label="${escape(words.view)}">${choice('map')}${choice('table')}</div>
${pageChoices(words)}
<div class="tools">
${searchButton(words)}
${pageZoom(words)}
<button type="button" id="present" aria-keyshortcuts="Shift+P" title="${escape(words.present.start)} (Shift+P)">${escape(words.present.start)}</button>
<button type="button" id="export"${formats === undefined ? '' : ' popovertarget="formats"'}>${escape(words.export)}</button>
${shareMenu(words).button}
${pageRest(words)}
</div>
${shareMenu(words).menu}${formats === undefined ? '' : menu(words, formats)}</header>`;
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
