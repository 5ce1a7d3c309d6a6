import { styleText } from 'node:util';
import type { Difference } from '../diffing/difference.ts';
import { visible } from '../visible.ts';
import { type Line, type Paragraphs, paragraphsOf } from './paragraphs.ts';

/** Each journey with its changes, phase by phase and column by column, and their sum. Colour only on a terminal. */
export function diffText({ journeys }: Difference, lang: string | undefined): string {
    return journeys.map(journey => textOf(paragraphsOf(journey, lang))).join('\n');
}

function textOf({ title, sum, phases }: Paragraphs): string {
    return [
        styleText('bold', visible(title)),
        ...phases.flatMap(phase => [
            '',
            ...phase.title === '' ? [] : [styleText('underline', visible(phase.title))],
            ...phase.lines.map(line => lineText(line, 2)),
            ...phase.columns.flatMap(column => [`  ${visible(column.title)}`, ...column.lines.map(line => lineText(line, 4))])
        ]),
        ...phases.length > 0 ? [''] : [],
        `${visible(sum)}.`,
        ''
    ].join('\n');
}

const colours = { better: 'green', worse: 'red' } as const;

function lineText({ sign, effect, sentence }: Line, indent: number): string {
    const text = `${sign} ${visible(sentence)}`;
    return ' '.repeat(indent) + (effect ? styleText(colours[effect], text) : text);
}
