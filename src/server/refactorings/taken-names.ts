import { outlineOf } from '../../language/outline.ts';
import { seenFrom } from '../../language/visible.ts';
import { filesAround } from './paths-about.ts';
import type { Here } from './refactoring.ts';

/** The names that a new journey of a file cannot have: what this file and those that import it see, and the columns, which paths begin with too. */
export function takenNames({ document, documents }: Here): ReadonlySet<string> {
    const files = filesAround(document, documents);
    return new Set([
        ...files.flatMap(file => seenFrom(file.$document!, documents).flatMap(({ names }) => [...names.keys()])),
        ...files.flatMap(file => outlineOf(file).journeys).flatMap(({ members }) => members.flatMap(member => member.$type === 'Column' ? member.name ?? [] : [])),
    ]);
}
