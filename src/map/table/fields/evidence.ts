import { knownBy, lineOf, seen } from '../line.ts';
import type { Field } from './field.ts';

export const evidence: Field = {
    name: 'evidence',
    lane: 'evidence',
    lines: (sheet, column) => column.evidence.flatMap(one =>
        seen(lineOf(sheet, one, one.text, [...knownBy(sheet, one), ...one.on ? [sheet.captions.table.on(one.on.text)] : [], ...one.see === undefined ? [] : [one.see]]), one.see))
};
