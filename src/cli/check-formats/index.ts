import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** The first one is meant where nothing is said. */
export const checkFormats = [
    pretty,
    json,
    sarif,
    github
] as const;
