import { JourneyTerminals } from './generated/ast.ts';
import { RESERVED } from './words.ts';

/** What the lexer reads as one name: it has fewer signs than Unicode has letters and digits, as `m²` shows. */
const plain = new RegExp(`^${JourneyTerminals.ID.source}$`);

/** A name as a file has it: in quotes where it is more than one word, or a word of the language. */
export function writtenName(name: string): string {
    return isPlain(name) ? name : writtenText(name);
}

/** True for a name that needs no quotes. */
export function isPlain(name: string): boolean {
    return plain.test(name) && /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(name) && !RESERVED.has(name);
}

/** A text between quotes, on one line. */
export function writtenText(text: string): string {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll(/\r\n?|\n/g, '\\n')}"`;
}
