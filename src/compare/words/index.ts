import { english } from './english.ts';
import { german } from './german.ts';

/** The first one speaks where a language is not among them. */
export const languages = [english, german] as const;
