import { amount, date, list, text, title, titles, told, word } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const initiatives: Aspect = {
    about: 'initiative', distinct: true, ofItsOwn: true,
    inJourney: ({ id, initiatives, opportunities }) => {
        const called = new Map(opportunities.map(({ name, title }) => [name, title]));
        return initiatives.map(one => told(id, {
            title: text(one.title), status: word(one.status), implements: list(one.implements.map(name => called.get(name) ?? name)), owner: title(one.owner),
            starts: date(one.starts), due: date(one.due), moves: titles(one.moves), worth: amount(one.worth)
        }, { key: one.name, thing: one }));
    }
};
