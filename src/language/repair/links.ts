import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { Report } from '../problem.ts';
import { is, joined } from './tokens.ts';

interface Signs { readonly tokens: readonly IToken[]; readonly hidden: readonly IToken[] }

/** Reads a link that lacks its quotes as a text, `see https://a.de`: what the lexer took for a comment in it is none. */
export function quoteLinks(signs: Signs, text: string, types: TokenTypeDictionary, lex: (text: string) => Signs, report: Report): Signs {
    if (!signs.tokens.some((_, i) => isOpenLink(signs.tokens, i))) return signs;
    const tokens: IToken[] = [];
    let hidden = signs.hidden;
    let end = 0;
    for (const [i, token] of signs.tokens.entries()) {
        if (token.startOffset < end) continue;
        tokens.push(token);
        const link = isOpenLink(signs.tokens, i) ? linkAt(text, signs.tokens[i + 1]!.startOffset) : undefined;
        if (link === undefined) continue;
        const said = asLink(signs.tokens[i + 1]!, link, types);
        report('near-miss', `A link needs quotes: see ${said.image}.`, said, said, [said.image]);
        tokens.push(said);
        end = said.endOffset! + 1;
        const comment = hidden.find(({ startOffset, endOffset }) => startOffset > said.startOffset && startOffset < end && endOffset! >= end - 1);
        if (!comment) continue;
        const rest = lex(text.slice(end, comment.endOffset! + 1));
        for (const one of [...rest.tokens, ...rest.hidden]) moveBehind(one, said);
        tokens.push(...rest.tokens);
        hidden = hidden.flatMap(one => one === comment ? rest.hidden : [one]);
    }
    return { tokens, hidden };
}

function isOpenLink(tokens: readonly IToken[], i: number): boolean {
    const [word, link] = [tokens[i]!, tokens[i + 1]];
    return is(word, 'see') && is(link, 'ID') && link!.startLine === word.startLine;
}

/** An address or a path, up to the next blank or the end of its block. */
function linkAt(text: string, start: number): string | undefined {
    const link = /^[^\s"{}]+/.exec(text.slice(start, start + 2000))?.[0].replace(/[,;]$/, '');
    return link !== undefined && /^https?:\/\/|^www\.|[/.]\w/.test(link) ? link : undefined;
}

function asLink(first: IToken, link: string, types: TokenTypeDictionary): IToken {
    const more = link.length - 1;
    return joined(types, 'TEXT', `"${link}"`, first, { ...first, endOffset: first.startOffset + more, endColumn: first.startColumn! + more });
}

/** Puts a token of the rest of a line, which was read by itself, where it stands in the text. */
function moveBehind(token: IToken, before: IToken): void {
    token.startOffset += before.endOffset! + 1;
    token.endOffset! += before.endOffset! + 1;
    token.startLine = token.endLine = before.endLine;
    token.startColumn! += before.endColumn!;
    token.endColumn! += before.endColumn!;
}
