import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { Repair, Report } from '../problem.ts';
import { leaveOut } from '../repairs.ts';
import { behind } from './closing.ts';
import { STARTERS, THINGS } from '../words.ts';
import { inserted, is, isInserted, isWord, lineEnd, rangeOf } from './tokens.ts';

/** Deeper than this nobody writes; what is deeper is left out so that no reader of the tree runs out of stack. */
const DEEPEST = 40;
/** Where more braces than this had to be mended by the indentation, it is followed only if the text is indented at all. */
const MOST_REPAIRS = 12;
/** More blocks than this that are open at the end of the file are told in one sentence. */
const MOST_TOLD = 3;

interface Block { readonly column: number; readonly line: number; readonly head: IToken; readonly brace: IToken }
interface Mended { readonly tokens: IToken[]; readonly problems: readonly Parameters<Report>[]; readonly repairs: number }

/**
 * Gives back tokens whose braces match. Where they do not, the indentation tells where one is missing or too much,
 * so that a brace that the writer has not typed yet never costs the rest of the file.
 */
export function balanceBraces(tokens: readonly IToken[], types: TokenTypeDictionary, report: Report): readonly IToken[] {
    if (balanced(tokens)) return tokens;
    const careful = mend(tokens, types, true);
    const repair = careful.repairs <= MOST_REPAIRS || isIndented(tokens) ? careful : mend(tokens, types, false);
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

function mend(tokens: readonly IToken[], types: TokenTypeDictionary, byIndentation: boolean): Mended {
    const out: IToken[] = [];
    const open: Block[] = [];
    const problems: Parameters<Report>[] = [];
    let repairs = 0;
    /** How many blocks are open in one that stands too deep. */
    let tooDeep = 0;
    let dropped: IToken | undefined;

    const close = () => {
        const block = open.pop()!;
        const before = out.at(-1)!;
        out.push(inserted(types, '}', before));
        repairs++;
        return { block, before };
    };
    /** The blocks that are closed at one place: the outer one cannot be closed without the inner ones. */
    let together: readonly Block[] = [];
    const closeAndTell = () => {
        const { block, before } = close();
        together = is(before, '}') && isInserted(before) ? [...together, block] : [block];
        problems.push(['syntax', `The block of ${nameOf(block)} has no closing }.`, block.head, block.brace, closings(together, before)]);
    };
    /** Of braces too many in a row the first one is told. */
    const drop = (i: number, message: string, right?: readonly Repair[]) => {
        const brace = tokens[i]!;
        if (!dropped || tokens[i - 1] !== dropped) problems.push(['syntax', message, brace, brace, right]);
        dropped = brace;
        repairs++;
    };

    for (let start = 0; start < tokens.length;) {
        const end = lineEnd(tokens, start);
        const first = tokens[start]!;
        const column = first.startColumn!;
        if (byIndentation && tooDeep === 0 && isWord(first)) {
            const previous = headWithoutBlock(out);
            if (previous && column > previous.startColumn! && STARTERS.has(first.tokenType.name)) {
                const brace = inserted(types, '{', out.at(-1));
                out.push(brace);
                open.push({ column: previous.startColumn!, line: previous.startLine!, head: previous, brace: out.at(-2)! });
                problems.push(['syntax', `The block of ${nameOf(open.at(-1)!)} has no opening {.`, previous, out.at(-2)!, behind(out.at(-2)!, '{', ' {')]);
                repairs++;
            }
            while (open.length > 0 && open.at(-1)!.column >= column && open.at(-1)!.line < first.startLine!) closeAndTell();
        }
        if (byIndentation && tooDeep === 0 && is(first, '}') && open.some(block => block.column === column)) {
            while (open.at(-1)!.column > column) closeAndTell();
        }
        for (let i = start; i < end; i++) {
            const token = tokens[i]!;
            if (tooDeep > 0) {
                if (is(token, '{')) tooDeep++;
                else if (is(token, '}')) tooDeep--;
            } else if (is(token, '{')) {
                if (is(out.at(-1), '{')) drop(i, 'One { is enough.', [leaveOut('{', rangeOf(token))]);
                else if (open.length >= DEEPEST) {
                    drop(i, `Blocks stand at most ${DEEPEST} deep in each other, so this one is not read. Is a closing } missing above?`);
                    tooDeep = 1;
                } else {
                    open.push({ column, line: token.startLine!, head: first, brace: token });
                    out.push(token);
                }
            } else if (is(token, '}')) {
                const block = open.at(-1);
                const misplaced = byIndentation && block && block.line < token.startLine!
                    && (i > start || block.column < column);
                if (!block || misplaced) drop(i, 'This } closes nothing.', [leaveOut('}', rangeOf(token))]);
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
    const inside = open.length - 1;
    if (inside >= MOST_TOLD) {
        const [{ head, brace }, right] = [open[0]!, closings(open.toReversed(), out.at(-1)!)];
        problems.push(['syntax', `The block of ${nameOf(open[0]!)} has no closing }, nor have ${inside} blocks in it.`, head, brace, right]);
        while (open.length > 0) close();
    }
    while (open.length > 0) closeAndTell();
    return { tokens: out, problems, repairs };
}

/** True where at least half of the blocks that open at the end of a line go on further to the right. */
function isIndented(tokens: readonly IToken[]): boolean {
    let deeper = 0;
    let flat = 0;
    for (let start = 0; start < tokens.length;) {
        const end = lineEnd(tokens, start);
        const next = tokens[end];
        if (next && is(tokens[end - 1], '{') && !is(next, '}')) {
            if (next.startColumn! > tokens[start]!.startColumn!) deeper++;
            else flat++;
        }
        start = end;
    }
    return deeper > 0 && deeper >= flat;
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

/** Closes blocks behind a token, from the inner to the outer one; what was opened on an earlier line on lines of their own. */
function closings(blocks: readonly Block[], before: IToken): readonly Repair[] {
    const braces = blocks.map(({ line, column }) => line === before.endLine ? ' }' : `\n${' '.repeat(column - 1)}}`);
    return behind(before, '}', braces.join(''));
}

/** The word of a block as it is written, also one of another tool. */
function nameOf({ head }: Block): string {
    return isWord(head) || is(head, 'ID') ? head.image : 'this';
}
