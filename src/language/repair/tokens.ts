import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { Position, Range } from 'vscode-languageserver-types';

/** True for a word of the language; the names of other token types are written in capitals. */
export function isWord(token: IToken | undefined): boolean {
    const first = token?.tokenType.name.charCodeAt(0) ?? 0;
    return first >= 97 && first <= 122;
}

export function is(token: IToken | undefined, type: string): boolean {
    return token?.tokenType.name === type;
}

/** Reads a token as another one from now on. Its image is the word that it stands for; what is written there, its offsets tell. */
export function retag(token: IToken, types: TokenTypeDictionary, type: string): void {
    readAs(token, types[type] as TokenType);
}

/** The same by the type itself. */
export function readAs(token: IToken, type: TokenType): void {
    token.payload ??= { tokenType: token.tokenType, image: token.image } satisfies Written;
    token.tokenType = type;
    token.tokenTypeIdx = type.tokenTypeIdx!;
    if (isWord(token)) token.image = type.name;
}

/** What a token was before it was read as another one. */
interface Written { readonly tokenType: TokenType; readonly image: string }

/** What a token was before every `retag`. */
export function writtenAs(token: IToken): Written {
    return token.payload as Written | undefined ?? token;
}

/** Undoes every `retag` of a token. */
export function restore(token: IToken): void {
    const written = token.payload as Written | undefined;
    if (!written) return;
    token.tokenType = written.tokenType;
    token.tokenTypeIdx = written.tokenType.tokenTypeIdx!;
    token.image = written.image;
    token.payload = undefined;
}

/** A token of no width just behind `before`, or at the start of the text. */
export function inserted(types: TokenTypeDictionary, type: string, before: IToken | undefined): IToken {
    const tokenType = types[type] as TokenType;
    const line = before?.endLine ?? 1;
    const column = (before?.endColumn ?? 0) + 1;
    const offset = (before?.endOffset ?? -1) + 1;
    return {
        image: type, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx!,
        startOffset: offset, endOffset: offset - 1, startLine: line, endLine: line, startColumn: column, endColumn: column - 1,
    } as IToken;
}

/** One token in the place of those from `first` to `last`. */
export function joined(types: TokenTypeDictionary, type: string, image: string, { startOffset, startLine, startColumn }: IToken, { endOffset, endLine, endColumn }: IToken): IToken {
    return { ...inserted(types, type, undefined), image, startOffset, startLine, startColumn, endOffset, endLine, endColumn };
}

/** True for the first token of a line or of a block; `before` is the one before it, if any. */
export function startsLine(token: IToken, before: IToken | undefined): boolean {
    return !before || before.startLine !== token.startLine || is(before, '{') || is(before, '}');
}

/** The index behind the last token that starts on the line of the token at `start`. */
export function lineEnd(tokens: readonly IToken[], start: number): number {
    const line = tokens[start]!.startLine;
    let end = start + 1;
    while (end < tokens.length && tokens[end]!.startLine === line) end++;
    return end;
}

/** Where tokens stand in the text, in the terms of an editor. */
export function rangeOf(first: IToken, last: IToken = first): Range {
    return { start: { line: first.startLine! - 1, character: first.startColumn! - 1 }, end: endOf(last) };
}

export function endOf(token: IToken): Position {
    return { line: token.endLine! - 1, character: token.endColumn! };
}

/** True for a token that no text stands for. */
export function isInserted(token: IToken): boolean {
    return token.endOffset! < token.startOffset;
}
