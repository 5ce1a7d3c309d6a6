import { english } from './english.ts';
import { german } from './german.ts';
import type { PageWords } from './page-words.ts';

/** The languages that the preview page speaks; the first one where none fits. */
export const pageLanguages: readonly [PageWords, ...PageWords[]] = [
    english,
    german
];
