import { text, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const artifacts: Aspect = {
    about: 'artifact',
    inColumn: ({ artifacts }) => artifacts.map(line => told(line.id, { text: text(line.text) }, { for: line.for }))
};
