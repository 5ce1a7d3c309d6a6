import { list, number, text, title, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const opportunities: Aspect = {
    about: 'opportunity', distinct: true, travels: true, ofItsOwn: true,
    inColumn: ({ name }, { opportunities, painTitle }) => (opportunities.get(name) ?? []).map(one => told(one.id, {
        title: text(one.title), owner: title(one.owner), customerValue: number(one.customerValue), businessValue: number(one.businessValue), effort: number(one.effort),
        // A pain that came or went is told itself.
        solves: list(one.solves.flatMap(pain => painTitle(pain) ?? []))
    }, { key: one.name, thing: one }))
};
