import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';

/** The first one is meant where nothing is said. */
export const diffFormats = [
    pretty,
    json,
    markdown
] as const;
