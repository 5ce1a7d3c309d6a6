import type { Aspect } from './aspect.ts';
import { reaction } from './reactions.ts';

export const emotion: Aspect = { about: 'emotion', eachTraveller: true, inColumn: ({ feels }) => feels.map(reaction) };
