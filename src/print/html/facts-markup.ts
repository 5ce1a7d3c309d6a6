import type { Labelled, TableLine } from '../../map/table/line.ts';
import { escaped } from './markup.ts';
import { seeMarkup } from './see-markup.ts';

/** Names and what is said under them. */
export function factsMarkup(facts: readonly Labelled[]): string {
    return facts.length === 0 ? '' : `<dl>${facts.map(({ title, lines }) => `<div><dt>${escaped(title)}</dt>${lines.map(line => `<dd>${lineMarkup(line)}</dd>`).join('')}</div>`).join('')}</dl>`;
}

/** One line as it is, several as a list. */
export function linesMarkup(lines: readonly TableLine[]): string {
    if (lines.length < 2) return lines.map(line => `<p>${lineMarkup(line)}</p>`).join('');
    return `<ul>${lines.map(line => `<li>${lineMarkup(line)}</li>`).join('')}</ul>`;
}

function lineMarkup({ who, text, about, see, tone }: TableLine): string {
    const mark = tone === undefined ? '' : `<i class="tone tone-${tone}"></i>`;
    const rest = about.length === 0 ? '' : ` <small>${about.map(part => seeMarkup(part, see)).join('\u00a0· ')}</small>`;
    return `${mark}${who === undefined ? '' : `<span class="who">${escaped(who)}:</span> `}${seeMarkup(text, see)}${rest}`;
}
