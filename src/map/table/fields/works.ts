import type { FieldName } from '../../captions/table-captions.ts';
import type { Column, Work } from '../../../model/journey.ts';
import { amountOf, lineOf, plain, titlesOf } from '../line.ts';
import type { Field } from './field.ts';

export const frontstage = workField('frontstage', column => column.frontstage);
export const backstage = workField('backstage', column => column.backstage);
export const support = workField('support', column => column.support);

export const handovers: Field = {
    name: 'handovers',
    lane: 'backstage',
    lines: (sheet, column) => column.handovers.flatMap(one => lineOf(sheet, one, `→ ${one.team.title}`, one.text === undefined ? [] : [one.text]))
};

/** Every system that the work of a column needs, once. */
export const systems: Field = {
    name: 'systems',
    lane: 'systems',
    lines: (_, { frontstage, backstage, support }) =>
        [...new Set([...frontstage, ...backstage, ...support].flatMap(work => work.systems.map(system => system.title)))].flatMap(title => plain(title))
};

function workField(name: FieldName & ('frontstage' | 'backstage' | 'support'), worksIn: (column: Column) => readonly Work[]): Field {
    return {
        name,
        lane: name,
        lines: (sheet, column) => worksIn(column).flatMap(work => {
            const { table, takes } = sheet.captions;
            return lineOf(sheet, work, work.text, [
                ...work.teams.length === 0 ? [] : [table.by(titlesOf(work.teams))],
                ...work.systems.length === 0 ? [] : [table.using(titlesOf(work.systems))],
                ...work.takes ? [takes(amountOf(sheet, work.takes))] : []
            ]);
        })
    };
}
