import assert from 'node:assert/strict';
import { TextDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { edit } from '../../src/edit/edit.ts';
import { adviceOn } from '../../src/language/advice.ts';
import type { Repair } from '../../src/language/problem.ts';
import { inLines } from '../../src/server/in-lines.ts';
import { folder } from './language.ts';

/** What is offered to put a problem right; wishes as the edits that grant them. */
export function repairsOf(problem: Diagnostic): readonly Repair[] {
    return adviceOn(problem).flatMap(advice => {
        if ('edits' in advice) return advice;
        const edited = edit(advice.wishes);
        return 'why' in edited ? [] : [...edited.edits].map(([document, edits]) => ({ title: advice.title, edits: inLines(document, edits) }));
    });
}

/** The text after a repair, as an editor makes it; edits that overlap are an error. */
export function repaired(text: string, { edits }: Repair): string {
    return TextDocument.applyEdits(TextDocument.create('file:///a.journey', 'journey', 0, text), [...edits]);
}

/** Tries every repair of the file `a.journey`: its problem is gone then, and nothing is wrong that was not before. */
export async function assertRepairs(files: string | Readonly<Record<string, string>>): Promise<void> {
    const texts = typeof files === 'string' ? { 'a.journey': files } : files;
    const text = texts['a.journey']!;
    const { problems } = await folder(texts);
    const offered = problems('a.journey').map(problem => ({ problem, repairs: repairsOf(problem) }));
    for (const { problem, repairs } of offered) {
        if (problem.code === 'near-miss') assert.ok(repairs.length > 0, `There is no repair of: ${problem.message}`);
        for (const repair of repairs) {
            const after = repaired(text, repair);
            const left = (await folder({ ...texts, 'a.journey': after })).problems('a.journey').map(said);
            const before = problems('a.journey').map(said);
            before.splice(before.indexOf(said(problem)), 1);
            for (const one of left) {
                const at = before.indexOf(one);
                assert.ok(at >= 0, `${repair.title} gave:\n${after}\n${one}`);
                before.splice(at, 1);
            }
        }
    }
}

/** A problem without its place, which another repair may move; lines in a message move too. */
function said({ code, message }: Diagnostic): string {
    return `${code} ${String(message).replaceAll(/line \d+/g, 'line')}`;
}
