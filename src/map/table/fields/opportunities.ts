import type { Opportunity } from '../../../model/journey.ts';
import { numberText } from '../../amounts.ts';
import type { Sheet } from '../../sheet.ts';
import { plain, titlesOf, type TableLine } from '../line.ts';
import type { Field } from './field.ts';

export const opportunities: Field = {
    name: 'opportunities',
    lane: 'opportunities',
    lines: (sheet, column) => sheet.journey.opportunities.filter(one => one.column === column.name).flatMap(one => opportunityLine(sheet, one))
};

/** What could be done, what it is about and worth, and in which initiative it is under way. */
function opportunityLine({ captions, journey, language }: Sheet, one: Opportunity): TableLine[] {
    const { table } = captions;
    const number = (value: number | undefined, words: (value: string) => string): string[] => value === undefined ? [] : [words(numberText(value, language))];
    const solved = journey.pains.filter(pain => one.solves.includes(pain.name));
    const initiatives = journey.initiatives.filter(initiative => one.initiatives.includes(initiative.name)).map(initiative => [
        initiative.title, ...initiative.status ? [captions.initiative[initiative.status]] : [], ...initiative.due ? [captions.due(initiative.due.text)] : []
    ].join(', '));
    return plain(one.title, 'opportunity', [
        ...solved.length === 0 ? [] : [table.solves(titlesOf(solved))],
        ...one.owner ? [captions.owner(one.owner.title)] : [],
        ...number(one.customerValue, table.customerValue), ...number(one.businessValue, table.businessValue), ...number(one.effort, table.effort),
        ...one.value ? [captions.value(one.value)] : [],
        ...initiatives
    ]);
}
