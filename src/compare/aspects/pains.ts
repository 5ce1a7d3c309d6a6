import type { Aspect } from './aspect.ts';
import { felt } from './felt.ts';

export const pains: Aspect = { about: 'pain', distinct: true, travels: true, inColumn: (column, { keys }) => column.pains.map(pain => felt(pain, keys.pains)) };
