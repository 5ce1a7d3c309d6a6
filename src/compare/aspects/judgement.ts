import type { Aspect } from './aspect.ts';
import { reaction } from './reactions.ts';

export const judgement: Aspect = { about: 'judgement', eachTraveller: true, inColumn: ({ judges }) => judges.map(reaction) };
