import type { Reaction } from '../../../model/journey.ts';
import { scoreText } from '../../amounts.ts';
import { roleOf, stepOf } from '../../face.ts';
import type { Sheet } from '../../sheet.ts';
import { knownBy, lineOf, type TableLine } from '../line.ts';
import type { Field } from './field.ts';

export const emotion: Field = { name: 'emotion', lane: 'emotion', lines: (sheet, { feels }) => reactions(sheet, feels), scores: column => column.feels };

export const judgement: Field = { name: 'judgement', lane: 'judgement', lines: (sheet, { judges }) => reactions(sheet, judges), scores: column => column.judges };

/** The word before the score, so that no cell of a spreadsheet begins like a formula. */
function reactions(sheet: Sheet, all: readonly Reaction[]): TableLine[] {
    return all.flatMap(reaction => {
        const { text, score } = reaction;
        const words = [...text === undefined ? [] : [text], ...score === undefined ? [] : [scoreText(score, sheet.language)]].join('\u00a0');
        return lineOf(sheet, reaction, words, knownBy(sheet, reaction), score === undefined ? undefined : roleOf(stepOf(score)));
    });
}
