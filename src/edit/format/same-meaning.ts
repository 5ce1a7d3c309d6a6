import type { AstNode, ParseResult, Reference } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import type { LexingProblem } from '../../language/problem.ts';
import type { Block, Entry } from '../../language/outline.ts';
import { sortedTails, type Tail } from './tails.ts';

/** The first entry of `before` that says something else in `after`, the smallest one; the order of tails says nothing. */
export function firstChanged(before: readonly Entry[], after: readonly Entry[]): Entry | undefined {
    const at = before.findIndex((entry, i) => !after[i] || meaningOf(entry) !== meaningOf(after[i]));
    const one = before[at];
    const other = after[at];
    if (!one || !other) return one ?? (after.length > before.length ? before.at(-1) : undefined);
    return isBlock(one) && isBlock(other) && headOf(one) === headOf(other) ? firstChanged(one.entries, other.entries) ?? one : one;
}

/** The codes of what the lexer and the parser found, in their order. */
export function problemCodes({ lexerReport, parserErrors }: ParseResult<JourneyFile>): string {
    return [...(lexerReport?.diagnostics ?? []).map(problem => (problem as LexingProblem).code), ...parserErrors.map(({ name }) => name)].join();
}

/** The entry of `after` that stands where `entry` stands in `before`, in a file with the same entries. */
export function counterpart(entry: Entry, after: JourneyFile): Entry | undefined {
    const around = entry.$container.$type === 'JourneyFile' ? after : counterpart(entry.$container, after);
    return around && 'entries' in around ? around.entries[entry.$containerIndex!] : undefined;
}

/** The smallest entry that an offset is in. */
export function entryAt(offset: number, entries: readonly Entry[]): Entry | undefined {
    const entry = entries.find(({ $cstNode }) => $cstNode && $cstNode.offset <= offset && offset <= $cstNode.end);
    return entry && isBlock(entry) ? entryAt(offset, entry.entries) ?? entry : entry;
}

function isBlock(entry: Entry): entry is Block {
    return 'entries' in entry;
}

function headOf(block: Block): string {
    return meaningOf({ ...block, entries: [] });
}

/** Everything that a node says, in a form that can be compared. */
function meaningOf(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(meaningOf).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    if ('$refText' in value) return `@${JSON.stringify((value as Reference).$refText)}`;
    const node = value as AstNode;
    const parts = Object.entries(node).filter(([key]) => !key.startsWith('$'))
        .map(([key, part]) => `${key}:${meaningOf(key === 'tails' ? sortedTails(part as readonly Tail[]) : part)}`);
    return `${node.$type}{${parts.sort().join()}}`;
}
