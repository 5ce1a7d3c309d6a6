import type { IToken } from 'chevrotain';
import type { Repair } from '../problem.ts';
import { insert } from '../repairs.ts';
import { isClosed } from '../values.ts';
import { endOf, is } from './tokens.ts';

/** Adds what is missing behind a token; a text that has no end swallows what is added, so that it has to be closed first. */
export function behind(token: IToken, mark: string, text: string): readonly Repair[] {
    return is(token, 'TEXT') && !isClosed(token.image) ? [] : [insert(`Add the missing ${mark}`, endOf(token), text)];
}

/** Closes what ends with its line, before blanks and the { of a block. */
export function closing(token: IToken, mark: string): Repair {
    const kept = token.image.replace(/\s*\{?\s*$/, '');
    const text = kept.length > 1 && isClosed(kept + mark) ? kept : token.image;
    return insert(`Add the missing ${mark.trim()}`, { line: token.startLine! - 1, character: token.startColumn! - 1 + text.length }, mark);
}
