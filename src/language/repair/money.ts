import type { IToken, TokenTypeDictionary } from 'chevrotain';
import { isCurrency } from '../units.ts';
import { is, joined } from './tokens.ts';

const BEFORE_MONEY: ReadonlySet<string> = new Set(['pays', 'price', 'worth', 'cost-to-serve']);

/** Reads money with its currency in front, `pays EUR 4.50`, as one sign; its spelling is told where the others are. */
export function readMoney(tokens: readonly IToken[], types: TokenTypeDictionary): readonly IToken[] {
    const isMoney = (i: number): boolean => BEFORE_MONEY.has(tokens[i - 1]?.tokenType.name ?? '') && is(tokens[i], 'ID') && isCurrency(tokens[i]!.image)
        && is(tokens[i + 1], 'NUMBER') && tokens[i + 1]!.startLine === tokens[i]!.startLine;
    if (!tokens.some((_, i) => isMoney(i))) return tokens;
    return tokens.flatMap((token, i) => {
        if (isMoney(i - 1)) return [];
        if (!isMoney(i)) return [token];
        const number = tokens[i + 1]!;
        return [joined(types, 'MONEY', `${token.image} ${number.image}`, token, number)];
    });
}
