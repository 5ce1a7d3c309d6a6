import type { ParseResult } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import type { Entry } from '../../language/outline.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';
import { brokenIn } from './broken.ts';
import { editsOf } from './edits.ts';
import { pageOf } from './page.ts';
import { counterpart, entryAt, firstChanged, problemCodes } from './same-meaning.ts';

export type Parsed = ParseResult<JourneyFile>;
export type Parse = (text: string) => Parsed;

/** So often an entry that cannot be formatted is looked for; a file with more of them stays as it stands. */
const MOST_TRIES = 20;

/**
 * The edits that format a text: white space and the order of tails, nothing else, and none where it is formatted. An entry with
 * a problem on its own lines stays as it stands, and so does one that would be read as something else when formatted, as a
 * half-typed fact may be: the formatted text is parsed and compared.
 */
export function format(parsed: Parsed, parse: Parse): readonly TextEdit[] {
    const { edits, after } = tryToFormat(parsed, parse);
    return after && tryToFormat(after, parse).edits.length > 0 ? [] : edits;
}

/** With `after`, the formatted text, where something was left alone: whether it would be again is not known yet. */
function tryToFormat(parsed: Parsed, parse: Parse): { readonly edits: readonly TextEdit[]; readonly after?: Parsed } {
    const text = parsed.value.$cstNode!.root.fullText;
    const alone = new Set<Entry>();
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const edits = editsFor(parsed, alone);
        if (edits.length === 0) return { edits };
        const after = parse(applyEdits(text, edits));
        const unfit = unfitIn(parsed, after, alone);
        if (unfit === 'nothing') return alone.size > 0 ? { edits, after } : { edits };
        const one = unfit && notYetIn(alone, unfit);
        const more = one ? [one] : fromFirstProblem(parsed).filter(entry => !alone.has(entry));
        if (more.length === 0) break;
        for (const entry of more) alone.add(entry);
    }
    return { edits: [] };
}

function editsFor(parsed: Parsed, alone: Iterable<Entry>): readonly TextEdit[] {
    const page = pageOf(parsed);
    return editsOf(page, brokenIn(page, parsed, alone));
}

/** The entry that formatting has changed the meaning of, or that it would go on changing; undefined where none can be told. */
function unfitIn(before: Parsed, after: Parsed, alone: Iterable<Entry>): Entry | 'nothing' | undefined {
    const changed = firstChanged(before.value.entries, after.value.entries);
    if (changed) return changed;
    if (problemCodes(before) !== problemCodes(after)) return undefined;
    const [more] = editsFor(after, [...alone].flatMap(entry => counterpart(entry, after.value) ?? []));
    if (!more) return 'nothing';
    const entry = entryAt(more.end, after.value.entries);
    return entry && counterpart(entry, before.value);
}

/** What stands at the top of a file from its first problem on: where braces do not match, indentation has a meaning down to the end. */
function fromFirstProblem({ value, lexerReport, parserErrors }: Parsed): readonly Entry[] {
    const problems = [...(lexerReport?.diagnostics ?? []).map(({ offset = 0 }) => offset), ...parserErrors.map(({ token }) => token.startOffset || 0)];
    const first = problems.reduce((a, b) => Math.min(a, b), Infinity);
    return value.entries.filter(({ $cstNode }) => $cstNode && $cstNode.end >= first);
}

/** An entry, or the smallest one around it that is not left alone yet. */
function notYetIn(alone: ReadonlySet<Entry>, entry: Entry): Entry | undefined {
    if (!alone.has(entry)) return entry;
    return entry.$container.$type === 'JourneyFile' ? undefined : notYetIn(alone, entry.$container);
}
