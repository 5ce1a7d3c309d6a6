import type { Position, Range } from 'vscode-languageserver-types';
import type { Advice } from './advice.ts';
import type { Repair, Right } from './problem.ts';

/** As much of a text as is shown in a title. */
const SHOWN = 40;

/** How a problem at `range` can be put right, with the line ends of its file. */
export function adviceAt(range: Range, right: readonly Right[], lineEnd: string): readonly Advice[] {
    return right.map(one => {
        if (typeof one === 'string') return { title: writing(one), edits: [{ range, newText: one }] };
        if ('wishes' in one || lineEnd === '\n') return one;
        return { title: one.title, edits: one.edits.map(edit => ({ ...edit, newText: edit.newText.replaceAll(/\r?\n/g, lineEnd) })) };
    });
}

/** `Write phase`, `Write "support" in quotes`. */
export function writing(text: string): string {
    const quoted = text.startsWith('"') && text.endsWith('"');
    const plain = quoted ? text.slice(1, -1) : text;
    const shown = plain.length > SHOWN ? `${plain.slice(0, SHOWN - 2)}…` : plain;
    return quoted ? `Write "${shown}" in quotes` : `Write ${shown}`;
}

export function leaveOut(what: string, range: Range): Repair {
    return { title: `Leave the ${what} out`, edits: [{ range, newText: '' }] };
}

export function insert(title: string, position: Position, newText: string): Repair {
    return { title, edits: [{ range: { start: position, end: position }, newText }] };
}
