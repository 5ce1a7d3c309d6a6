import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { Report } from '../problem.ts';
import { STARTERS, THINGS } from '../words.ts';
import { inserted, is, isWord, lineEnd } from './tokens.ts';

/** Deeper than this nobody writes; what is deeper is left out so that no reader of the tree runs out of stack. */
const DEEPEST = 40;
/** Where this many braces had to be mended by the indentation, the indentation says nothing. */
const MOST_REPAIRS = 12;

interface Block { readonly column: number; readonly line: number; readonly head: IToken; readonly brace: IToken }
interface Repair { readonly tokens: IToken[]; readonly problems: readonly Parameters<Report>[]; readonly repairs: number }

/**
 * Gives back tokens whose braces match. Where they do not, the indentation tells where one is missing or too much,
 * so that a brace that the writer has not typed yet never costs the rest of the file.
 */
export function balanceBraces(tokens: readonly IToken[], types: TokenTypeDictionary, report: Report): readonly IToken[] {
    if (balanced(tokens)) return tokens;
    const careful = mend(tokens, types, true);
    const repair = careful.repairs <= MOST_REPAIRS ? careful : mend(tokens, types, false);
    for (const problem of repair.problems) report(...problem);
    return repair.tokens;
}

function balanced(tokens: readonly IToken[]): boolean {
    let depth = 0;
    for (const token of tokens) {
        if (is(token, '{')) {
            if (++depth > DEEPEST) return false;
        } else if (is(token, '}') && --depth < 0) return false;
    }
    return depth === 0;
}

function mend(tokens: readonly IToken[], types: TokenTypeDictionary, byIndentation: boolean): Repair {
    const out: IToken[] = [];
    const open: Block[] = [];
    const problems: Parameters<Report>[] = [];
    let repairs = 0;

    const close = () => {
        const block = open.pop()!;
        out.push(inserted(types, '}', out.at(-1)));
        problems.push(['syntax', `The block of ${nameOf(block)} has no closing }.`, block.head, block.brace]);
        repairs++;
    };
    const drop = (brace: IToken, message: string) => {
        problems.push(['syntax', message, brace]);
        repairs++;
    };

    for (let start = 0; start < tokens.length;) {
        const end = lineEnd(tokens, start);
        const first = tokens[start]!;
        const column = first.startColumn!;
        if (byIndentation && isWord(first)) {
            const previous = headWithoutBlock(out);
            if (previous && column > previous.startColumn! && STARTERS.has(first.tokenType.name)) {
                const brace = inserted(types, '{', out.at(-1));
                out.push(brace);
                open.push({ column: previous.startColumn!, line: previous.startLine!, head: previous, brace: out.at(-2)! });
                problems.push(['syntax', `The block of ${nameOf(open.at(-1)!)} has no opening {.`, previous, out.at(-2)!]);
                repairs++;
            }
            while (open.length > 0 && open.at(-1)!.column >= column && open.at(-1)!.line < first.startLine!) close();
        }
        if (byIndentation && is(first, '}') && open.some(block => block.column === column)) {
            while (open.at(-1)!.column > column) close();
        }
        for (let i = start; i < end; i++) {
            const token = tokens[i]!;
            if (is(token, '{')) {
                if (is(out.at(-1), '{')) drop(token, 'One { is enough.');
                else if (open.length >= DEEPEST) drop(token, `Blocks stand at most ${DEEPEST} deep in each other.`);
                else {
                    open.push({ column, line: token.startLine!, head: first, brace: token });
                    out.push(token);
                }
            } else if (is(token, '}')) {
                const block = open.at(-1);
                const misplaced = byIndentation && block && block.line < token.startLine!
                    && (i > start || block.column < column);
                if (!block || misplaced) drop(token, 'This } closes nothing.');
                else {
                    open.pop();
                    out.push(token);
                }
            } else {
                out.push(token);
            }
        }
        start = end;
    }
    while (open.length > 0) close();
    return { tokens: out, problems, repairs };
}

/** The head of a thing, where the last line written is one and opens no block. */
function headWithoutBlock(out: readonly IToken[]): IToken | undefined {
    const line = out.at(-1)?.startLine;
    for (let i = out.length - 1; i >= 0 && out[i]!.startLine === line; i--) {
        const token = out[i]!;
        if (is(token, '{') || is(token, '}')) return undefined;
        if (i === 0 || out[i - 1]!.startLine !== line) return THINGS.has(token.tokenType.name) ? token : undefined;
    }
    return undefined;
}

function nameOf(block: Block): string {
    const { head } = block;
    return isWord(head) ? head.image : 'this';
}
