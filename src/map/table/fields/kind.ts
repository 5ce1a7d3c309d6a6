import { holders, namesOf } from '../../travellers.ts';
import { plain, titlesOf } from '../line.ts';
import type { Field } from './field.ts';

/** What the card of a column says by its frame and its dots. */
export const kind: Field = {
    name: 'kind',
    lane: 'touchpoints',
    lines: (sheet, column) => {
        const { captions } = sheet;
        const skippers = column.skippedFor.length === 0 ? [] : holders(sheet, column.skippedFor);
        return [
            ...plain(captions[column.kind]),
            ...column.momentOfTruth ? plain(captions.momentOfTruth, 'moment') : [],
            ...column.importance === undefined ? [] : plain(captions.importance(column.importance)),
            ...column.optional ? plain(captions.optional) : [],
            ...skippers.length === 0 ? [] : plain(captions.skippedFor(namesOf(skippers))),
            ...column.replaces.length === 0 ? [] : plain(captions.replaces(titlesOf(column.replaces))),
            ...column.details ? plain(captions.table.toldIn(column.details.title)) : []
        ];
    }
};
