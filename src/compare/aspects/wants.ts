import { text, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const wants: Aspect = {
    about: 'wants',
    inColumn: ({ wants }) => wants.map(line => told(line.id, { text: text(line.text) }, { for: line.for }))
};
