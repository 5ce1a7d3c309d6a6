import { json } from './json.ts';
import { pretty } from './pretty.ts';

/** The first one is meant where nothing is said. */
export const checkFormats = [
    pretty,
    json
] as const;
