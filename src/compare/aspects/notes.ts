import { single, text } from '../told.ts';
import type { Aspect } from './aspect.ts';

const note = ({ id, note }: { readonly id: string; readonly note?: string }) => single(id, 'text', text(note));

export const notes: Aspect = { about: 'note', inColumn: note, inPhase: note, inJourney: note };
