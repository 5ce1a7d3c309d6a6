import { text, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const doing: Aspect = {
    about: 'doing',
    inColumn: ({ does }) => does.map(line => told(line.id, { text: text(line.text) }, { for: line.for }))
};
