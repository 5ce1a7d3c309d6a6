import { posix } from 'node:path';
import { percent, scoreText } from '../../map/amounts.ts';
import { captionsFor } from '../../map/captions/captions-for.ts';
import { drawSparkline } from '../../map/sparkline.ts';
import type { Journey } from '../../model/journey.ts';
import { printSvg } from '../../print/svg.ts';
import { escape } from '../../protocol/markup.ts';
import type { PageWords } from '../../protocol/page-words/page-words.ts';
import { keyFiguresOf } from './key-figures.ts';
import type { JourneyPlace } from './live-journeys.ts';

/** A journey of the list with what it means. */
export interface ListedJourney extends Required<JourneyPlace> {
    readonly title: string;
    readonly meaning: Journey;
}

/** The journeys to choose from with their key figures, folder by folder. */
export function indexList(listed: readonly ListedJourney[], words: PageWords): string {
    if (listed.length === 0) return `<p>${escape(words.noJourneys)}</p>`;
    const heads = headsOf(words);
    const folders = [...Map.groupBy(listed, ({ file }) => posix.dirname(file))].sort(([one], [other]) => one < other ? -1 : 1);
    return `<table role="table" aria-label="${escape(words.journeys)}">
<thead role="rowgroup"><tr role="row">${heads.map(head => `<th role="columnheader" scope="col">${escape(head)}</th>`).join('')}</tr></thead>
${folders.map(([folder, some]) => `<tbody role="rowgroup">
${folder === '.' ? '' : `<tr role="row" class="folder"><th role="rowheader" scope="rowgroup" colspan="${heads.length}" aria-colspan="${heads.length}">${escape(folder)}</th></tr>\n`}${some.map(one => row(one, words)).join('\n')}
</tbody>`).join('\n')}
</table>`;
}

function headsOf({ index, journeys }: PageWords): readonly string[] {
    return [journeys, index.emotion, index.average, index.lowest, index.pains, index.opportunities, index.evidence, index.owner];
}

function row({ file, journey: name, title, meaning }: ListedJourney, words: PageWords): string {
    const { index } = words;
    const captions = captionsFor(words.tag);
    const figures = keyFiguresOf(meaning);
    const { average, lowest, known } = figures;
    const sparkline = drawSparkline(meaning, words.tag);
    const who = meaning.personas.map(persona => persona.title).filter(one => one !== '').join(', ');
    const address = `?${String(new URLSearchParams({ file, journey: name }))}`;
    const facts = pieces([...who === '' ? [] : [who], index.columns(figures.columns), posix.basename(file)]);
    const standing = pieces([...meaning.status ? [captions.statuses[meaning.status]] : [], ...meaning.asOf ? [captions.asOf(meaning.asOf.text)] : []]);
    const cells = [
        sparkline ? printSvg(sparkline, 'screen').trim() : '',
        average === undefined ? '' : `<b>${escape(scoreText(average, words.tag))}</b>`,
        lowest ? `<b>${escape(scoreText(lowest.score, words.tag))}</b> <span>${escape(lowest.column.title)}</span>` : '',
        counted(figures.pains, figures.openPains, index.openPains),
        counted(figures.opportunities, figures.openOpportunities, index.openOpportunities),
        known === undefined ? '' : `<b>${escape(percent(known, words.tag))}</b> <small>${escape(meaning.validated ? index.validated : index.notValidated)}</small>`,
        `${meaning.owner ? `<span>${escape(meaning.owner.title)}</span> ` : ''}${standing === '' ? '' : `<small>${standing}</small>`}`
    ];
    const heads = headsOf(words).slice(1);
    return `<tr role="row"><th role="rowheader" scope="row"><a href="${escape(address)}">${escape(title)}</a> <small><i>${escape(captions.states[meaning.state])}</i> ${facts}</small></th>`
        + `${cells.map((cell, i) => `<td role="cell" data-head="${escape(heads[i]!)}"${cell === '' ? ' class="empty"' : ''}>${cell}</td>`).join('')}</tr>`;
}

function counted(all: number, open: number, say: (open: number) => string): string {
    return `<b>${all}</b>${open === 0 ? '' : ` <small>${escape(say(open))}</small>`}`;
}

/** Facts of one line, none of which is parted where the line has to break. */
function pieces(facts: readonly string[]): string {
    return facts.map(fact => `<span>${escape(fact)}</span>`).join(' · ');
}
