import { knownBy, lineOf } from '../line.ts';
import type { Field } from './field.ts';

export const pains: Field = {
    name: 'pains',
    lane: 'pains',
    lines: (sheet, column) => column.pains.flatMap(pain =>
        lineOf(sheet, pain, pain.title, [...pain.severity ? [sheet.captions.severity[pain.severity]] : [], ...knownBy(sheet, pain)], 'pain'))
};

export const gains: Field = {
    name: 'gains',
    lane: 'gains',
    lines: (sheet, column) => column.gains.flatMap(gain => lineOf(sheet, gain, gain.title, knownBy(sheet, gain), 'gain'))
};
