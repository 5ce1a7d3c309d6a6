import { columnsOf } from '../../../model/journey.ts';
import { wayWords } from '../../way-words.ts';
import { plain } from '../line.ts';
import type { Field } from './field.ts';

/** Where it goes on, back, ahead or out, as far as the text says so. */
export const ways: Field = {
    name: 'ways',
    lane: 'touchpoints',
    lines: (sheet, { name }) => (sheet.waysFrom.get(name) ?? []).flatMap(way => {
        const to = way.to === undefined ? sheet.captions.out : columnsOf(sheet.journey).find(column => column.name === way.to)?.title ?? way.to;
        const words = wayWords(sheet, way);
        return plain(`→ ${to}`, undefined, words === '' ? [] : [words]);
    })
};
