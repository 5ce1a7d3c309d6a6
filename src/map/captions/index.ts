import type { Captions } from './captions.ts';
import { english } from './english.ts';
import { german } from './german.ts';

/** The languages that the map speaks by itself; the first one where none fits. */
export const languages: readonly [Captions, ...Captions[]] = [
    english,
    german
];
