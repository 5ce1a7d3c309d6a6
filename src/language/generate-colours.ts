/**
 * Completes the TextMate grammar that Langium writes: `node src/language/generate-colours.ts`, after `langium generate`.
 * Langium colours the words of the language and the comments of one line; it knows a text only by the name STRING,
 * and its word boundary would colour half of a name with a hyphen.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../syntaxes/journey.tmLanguage.json', import.meta.url);
const grammar = JSON.parse(readFileSync(file, 'utf8')) as { patterns: { name?: string; match?: string }[] };
const words = grammar.patterns.find(({ name }) => name === 'keyword.control.journey')!.match!.replaceAll('\\b', '');

const text = 'string.quoted.journey';
const patterns = [
    { name: 'comment.block.journey', begin: '/\\*', end: '\\*/' },
    { name: 'comment.line.journey', match: '//.*$' },
    { name: text, begin: '"""', end: '"""' },
    { name: text, match: '"(\\\\.|[^"\\\\])*"?|[“„][^”“"]*[”“"]?|«[^»]*»?|\'[^\']*\'' },
    { name: 'keyword.control.journey', match: `(?<![\\w-])${words}(?![\\w-])` },
    { name: 'constant.numeric.journey', match: '(?<![\\w-])[+\\-−–]?[0-9][0-9.,Q–-]*' }
];
const { repository: _, ...rest } = grammar as typeof grammar & { repository?: unknown };
writeFileSync(file, JSON.stringify({ ...rest, patterns }, null, 2) + '\n');
