import { changeSpeech } from '../../map/change-speech.ts';
import { inline } from '../../print/markdown.ts';
import type { Difference } from '../diffing/difference.ts';
import { type Line, paragraphsOf } from './paragraphs.ts';

/** GitHub takes no comment that is longer than 65,536 letters. */
const mostLetters = 60_000;
/** More than these are folded. */
const fewLines = 20;

/** A heading and the sum of each journey, and its changes as lists, phase by phase. */
export function diffMarkdown({ journeys }: Difference, lang: string | undefined): string {
    let left = mostLetters;
    return journeys.map(journey => {
        const { title, sum, phases } = paragraphsOf(journey, lang);
        const { all, more } = changeSpeech(lang ?? (journey.after ?? journey.before)?.language);
        const lines = phases.flatMap(phase => [
            ...phase.title === '' ? [] : [`**${quiet(phase.title)}**`, ''],
            ...phase.lines.map(line => itemOf(line, '')),
            ...phase.columns.flatMap(column => [`- ${quiet(column.title) || '–'}`, ...column.lines.map(line => itemOf(line, '  '))]),
            ''
        ]);
        const kept = lines.filter(line => (left -= line.length + 1) > 0);
        const list = [...kept, ...kept.length < lines.length ? [`… ${more}`, ''] : []];
        const folded = lines.length > fewLines;
        return [`### ${quiet(title)}`, '', `**${quiet(sum)}.**`, '', ...folded ? [`<details><summary>${quiet(all)}</summary>`, ''] : [], ...list, ...folded ? ['</details>', ''] : []].join('\n');
    }).join('\n');
}

function itemOf({ sign, sentence }: Line, indent: string): string {
    return `${indent}- ${sign === '+' ? '\\+' : sign} ${quiet(sentence)}`;
}

/** Text that stays text, and that calls nobody and leads to no issue. */
function quiet(text: string): string {
    return inline(text).replace(/@(?=[\w-])/g, '@&#8203;').replace(/(\\#|\bGH-)(?=\d)/g, '$1&#8203;');
}
