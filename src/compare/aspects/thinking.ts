import { text, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const thinking: Aspect = {
    about: 'thinking',
    inColumn: ({ thinks }) => thinks.map(line => told(line.id, { text: text(line.text) }, { for: line.for }))
};
