import type { Aspect } from './aspect.ts';
import { felt } from './felt.ts';

export const gains: Aspect = { about: 'gain', distinct: true, travels: true, inColumn: (column, { keys }) => column.gains.map(gain => felt(gain, keys.gains)) };
