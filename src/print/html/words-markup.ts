import type { Table } from '../../map/table.ts';
import { factsMarkup } from './facts-markup.ts';
import { escaped } from './markup.ts';

/** What a journey says of itself, above its table. */
export function headerMarkup({ title, summary, facts }: Table): string {
    return `<header>
<h1 data-thing="journey">${escaped(title)}</h1>
<p class="summary">${escaped(summary)}</p>
${factsMarkup(facts)}
</header>`;
}

/** Who and what the journey speaks of, below its table. */
export function detailsMarkup({ sections }: Table): string {
    return sections.map(({ title, things }) => `<details><summary>${escaped(title)} <small>${things.length}</small></summary><div class="things">${
        things.map(thing => `<article><h3>${escaped(thing.title)}</h3>${factsMarkup(thing.facts)}</article>`).join('')}</div></details>\n`).join('');
}

/** The attributes of whatever holds texts of the journey. */
export function languageOf({ language }: Table): string {
    const direction = /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language) ? ' dir="rtl"' : '';
    return `lang="${escaped(language)}"${direction}`;
}
