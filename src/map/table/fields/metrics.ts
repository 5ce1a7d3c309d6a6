import { measureLine } from '../measure-line.ts';
import type { Field } from './field.ts';

export const metrics: Field = {
    name: 'metrics',
    lane: 'metrics',
    lines: (sheet, column) => column.measures.flatMap(measure => measureLine(sheet, measure))
};
