import { text, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const policies: Aspect = {
    about: 'policy',
    inColumn: ({ policies }) => policies.map(line => told(line.id, { text: text(line.text) }, { for: line.for }))
};
