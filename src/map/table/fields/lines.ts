import type { FieldName } from '../../captions/table-captions.ts';
import type { Column, Line } from '../../../model/journey.ts';
import { quoted } from '../../typeset.ts';
import { lineOf, plain } from '../line.ts';
import type { Field } from './field.ts';

export const artifacts = linesField('artifacts', 'artifacts', column => column.artifacts);
export const doing = linesField('doing', 'doing', column => column.does);
export const wants = linesField('wants', 'needs', column => column.wants);
export const needs = linesField('needs', 'needs', column => column.needs);
export const policies = linesField('policies', 'policies', column => column.policies);

export const thinking: Field = {
    name: 'thinking',
    lane: 'thinking',
    lines: (sheet, column) => column.thinks.flatMap(line => lineOf(sheet, line, quoted(line.text, sheet.journey.language)))
};

export const expectations: Field = {
    name: 'expectations',
    lane: 'needs',
    lines: (sheet, column) => column.expects.flatMap(line => lineOf(sheet, line, line.text, line.result ? [sheet.captions.result[line.result]] : [],
        line.result === 'missed' ? 'pain' : line.result === 'exceeded' ? 'gain' : undefined))
};

/** What the writer has noted beside the facts. */
export const note: Field = { name: 'note', lane: 'touchpoints', lines: (_, column) => plain(column.note) };

function linesField(name: FieldName, lane: string, linesIn: (column: Column) => readonly Line[]): Field {
    return { name, lane, lines: (sheet, column) => linesIn(column).flatMap(line => lineOf(sheet, line, line.text)) };
}
