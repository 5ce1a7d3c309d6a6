import { RESERVED } from './words.ts';

/** A name as a file has it: in quotes where it is more than one word, or a word of the language. */
export function writtenName(name: string): string {
    return /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(name) && !RESERVED.has(name) ? name : writtenText(name);
}

/** A text between quotes, on one line. */
export function writtenText(text: string): string {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll(/\r\n?|\n/g, '\\n')}"`;
}
