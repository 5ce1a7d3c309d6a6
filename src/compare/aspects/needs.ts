import { text, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const needs: Aspect = {
    about: 'needs',
    inColumn: ({ needs }) => needs.map(line => told(line.id, { text: text(line.text) }, { for: line.for }))
};
