import { single, word } from '../told.ts';
import type { Aspect } from './aspect.ts';

/** Whether there is a contact. */
export const kind: Aspect = { about: 'kind', inColumn: ({ id, kind }) => single(id, 'kind', word(kind)) };
