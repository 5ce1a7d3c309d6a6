import { escape } from './markup.ts';
import type { PageWords } from './page-words/page-words.ts';

/** What of a document is shown: which journey, in which view, with whom, in which lanes. The page's script fills it with what there is to choose. */
export function pageChoices({ shows, choose }: PageWords): string {
    return `<div class="choices">
<select id="journeys" aria-label="${escape(choose.journey)}" hidden></select>
<select id="views" aria-label="${escape(shows)}"></select>
${menu('personas', choose.personas)}
${menu('lanes', choose.lanes)}
</div>`;
}

function menu(id: string, name: string): string {
    return `<button type="button" class="opens" popovertarget="${id}" hidden>${escape(name)}</button>
<div id="${id}" class="menu" popover role="group" aria-label="${escape(name)}"></div>`;
}

/** Around the percentage, which fits the map into the window, a step down and up. */
export function pageZoom({ zoom }: PageWords): string {
    const step = (way: 'smaller' | 'larger', sign: string, key: string): string =>
        `<button type="button" data-zoom="${way}" aria-label="${escape(zoom[way])}" aria-keyshortcuts="${key}" title="${escape(zoom[way])} (${sign})">${sign}</button>`;
    return `<div id="zoom" role="group" aria-label="${escape(zoom.name)}">${step('smaller', '−', '-')}`
        + `<button type="button" data-zoom="fit" aria-keyshortcuts="0" title="${escape(zoom.fit)} (0)">${escape(zoom.percent(100))}</button>${step('larger', '+', '+')}</div>`;
}

/** Where what finds no room in a narrow bar goes. */
export function pageRest({ choose }: PageWords): string {
    return `<button type="button" id="more" popovertarget="rest" aria-label="${escape(choose.more)}" title="${escape(choose.more)}" hidden>⋯</button>
<div id="rest" class="menu" popover role="group" aria-label="${escape(choose.more)}"></div>`;
}
