import type { Diagnostic } from 'vscode-languageserver-types';
import type { Repair } from './problem.ts';
import type { Fix } from './wish.ts';

/** How a problem can be put right: by wishes about the tree, or by a repair of the signs in its own file. */
export type Advice = Fix | Repair;

const advice = new WeakMap<Diagnostic, () => readonly Advice[]>();

/** Keeps with a problem how it can be put right, the likeliest first; it is made when somebody asks for it. */
export function advised(problem: Diagnostic, ways: () => readonly Advice[]): Diagnostic {
    advice.set(problem, ways);
    return problem;
}

/** How a problem can be put right, as the one who found it says; a copy of a problem is not known. */
export function adviceOn(problem: Diagnostic): readonly Advice[] {
    return advice.get(problem)?.() ?? [];
}
