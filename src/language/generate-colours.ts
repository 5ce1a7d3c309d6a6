/**
 * Writes the TextMate grammar of the language from the one that Langium makes: `node src/language/generate-colours.ts`.
 * Langium colours the words of the language and the comments of one line; it knows a text only by the name STRING,
 * and its word boundary would colour half of a name with a hyphen. Langium's own lies in a folder of its own: beside the tree
 * it would ask before each run whether it may be deleted, and without a terminal end there.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const made = new URL('colours/generated/journey.tmLanguage.json', import.meta.url);
const { patterns, repository: _, ...head } = JSON.parse(readFileSync(made, 'utf8')) as Made;
const words = patterns.find(({ name }) => name === 'keyword.control.journey')!.match!.replaceAll('\\b', '');

const text = 'string.quoted.journey';
const coloured = [
    { name: 'comment.block.journey', begin: '/\\*', end: '\\*/' },
    { name: 'comment.line.journey', match: '//.*$' },
    { name: text, begin: '"""', end: '"""' },
    { name: text, match: '"(\\\\.|[^"\\\\])*"?|[“„][^”“"]*[”“"]?|«[^»]*»?|\'[^\']*\'' },
    { name: 'keyword.control.journey', match: `(?<![\\w-])${words}(?![\\w-])` },
    { name: 'constant.numeric.journey', match: '(?<![\\w-])[+\\-−–]?[0-9][0-9.,Q–-]*' }
];
writeFileSync(new URL('../../syntaxes/journey.tmLanguage.json', import.meta.url), JSON.stringify({ ...head, patterns: coloured }, null, 2) + '\n');

interface Made {
    readonly patterns: readonly { readonly name?: string; readonly match?: string }[];
    readonly repository?: unknown;
}
