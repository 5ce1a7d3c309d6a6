import { RESULTS } from './scales.ts';
import { text, told, word } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const expectations: Aspect = {
    about: 'expectation',
    inColumn: ({ expects }) => expects.map(line => told(line.id, { text: text(line.text), result: word(line.result) }, { for: line.for, better: { result: RESULTS } }))
};
