import { list, single, text } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const details: Aspect = {
    about: 'details',
    inColumn: ({ id, details }) => single(id, 'to', text(details?.title)),
    inPhase: ({ id, details }) => single(id, 'to', text(details?.title))
};

export const replaces: Aspect = {
    about: 'replaces', ofItsOwn: true,
    inColumn: ({ id, replaces }) => single(id, 'to', list(replaces.map(({ title }) => title)))
};

export const improves: Aspect = {
    about: 'improves', ofItsOwn: true,
    inJourney: ({ id, of }) => single(id, 'to', text(of?.title))
};
