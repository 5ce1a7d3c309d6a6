import { type AstNode, Cancellation, type DiagnosticInfo, type FileSystemProvider, interruptAndCheck, type LangiumDocument, type LangiumDocuments, type ValidationAcceptor } from 'langium';
import { type Entry, entriesOf } from '../outline.ts';
import type { Code, Right } from '../problem.ts';
import { wordOf } from '../word-of.ts';
import type { JourneyFile } from '../generated/ast.ts';

/** One way of looking at a file. A check never throws: what is half-typed has undefined parts. */
export interface Check {
    /** Looks at every entry of every block, with the block that it stands in. */
    readonly entry?: (entry: Entry, place: Place, report: Tell) => void;
    /** Looks at what stands in a block together. */
    readonly block?: (place: Place, report: Tell) => void;
    /** Looks at the file as a whole, and at what is around it. */
    readonly file?: (file: JourneyFile, around: Around, report: Tell) => void | Promise<void>;
}

/** A block: the word of its thing (`file` at the top) and what stands directly in it. */
export interface Place {
    readonly word: string;
    readonly node: AstNode;
    readonly entries: readonly Entry[];
}

export interface Around {
    readonly document: LangiumDocument;
    readonly documents: LangiumDocuments;
    readonly files: FileSystemProvider;
}

/** Reports an error at a node, or at the part of it that `at` names, and what would be right there. */
export type Tell = <N extends AstNode>(code: Code, message: string, node: N, at?: At<N>, right?: readonly Right[]) => void;
export type At<N extends AstNode> = Pick<DiagnosticInfo<N>, 'property' | 'index' | 'keyword' | 'range'>;

/**
 * Runs checks over a file in one walk. Between two columns it lets others speak:
 * a picture that is asked for meanwhile does not wait for the end.
 */
export async function runChecks(checks: readonly Check[], file: JourneyFile, around: Around, accept: ValidationAcceptor, cancelToken: Cancellation.CancellationToken): Promise<void> {
    const report: Tell = (code, message, node, at, right) => accept('error', message, { node, ...at, code, data: right });
    const byEntry = checks.flatMap(check => check.entry ?? []);
    const byBlock = checks.flatMap(check => check.block ?? []);
    const isCancelable = cancelToken !== Cancellation.CancellationToken.None;
    for (const place of blocksIn({ word: 'file', node: file, entries: entriesOf(file) })) {
        if (isCancelable) await interruptAndCheck(cancelToken);
        for (const look of byBlock) look(place, report);
        for (const entry of place.entries) {
            for (const look of byEntry) look(entry, place, report);
        }
    }
    for (const check of checks) {
        await interruptAndCheck(cancelToken);
        await check.file?.(file, around, report);
    }
}

/** A block and all those in it, in the order of the text. */
function blocksIn(place: Place, found: Place[] = []): readonly Place[] {
    found.push(place);
    for (const entry of place.entries) {
        if ('entries' in entry && entry.entries.length > 0) blocksIn({ word: wordOf(entry), node: entry, entries: entriesOf(entry) }, found);
    }
    return found;
}

/** The range of the word that an entry starts with. */
export function wordRange(entry: Entry): At<Entry> {
    const start = entry.$cstNode?.range.start;
    if (!start) return {};
    const length = entry.$cstNode!.text.match(/^\S+/)?.[0].length ?? 1;
    return { range: { start, end: { line: start.line, character: start.character + length } } };
}
