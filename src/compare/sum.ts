import type { Change } from './change.ts';
import { effectOf } from './effect.ts';

/** How many changes there are; each is counted once. Pains are counted and not their changes: one that several columns have is the same one, also where it went with a column. */
export interface Sum {
    /** For the customer, pains left out. */
    readonly better: number;
    readonly worse: number;
    readonly painsSolved: number;
    readonly painsNew: number;
    readonly columnsAdded: number;
    readonly columnsRemoved: number;
    readonly moved: number;
    readonly renamed: number;
    /** All that is neither better nor worse and none of the above. */
    readonly others: number;
}

export function sumOf(changes: readonly Change[]): Sum {
    const sum = { better: 0, worse: 0, columnsAdded: 0, columnsRemoved: 0, moved: 0, renamed: 0, others: 0 };
    const pains = { painsSolved: new Set<string>(), painsNew: new Set<string>() };
    for (const change of changes) {
        const { kind, thing, id } = change;
        const count = countOf(change);
        if (count === 'painsSolved' || count === 'painsNew') pains[count].add(thing?.name ?? id);
        else sum[count]++;
        for (const { name } of change.pains ?? []) pains[kind === 'added' ? 'painsNew' : 'painsSolved'].add(name);
    }
    return { ...sum, painsSolved: pains.painsSolved.size, painsNew: pains.painsNew.size };
}

function countOf(change: Change): keyof Sum {
    const { kind, about } = change;
    if (about === 'column' && (kind === 'added' || kind === 'removed')) return kind === 'added' ? 'columnsAdded' : 'columnsRemoved';
    if (kind === 'moved' || kind === 'renamed') return kind;
    const effect = effectOf(change);
    if (about === 'pain' && kind === 'removed' && effect) return 'painsSolved';
    if (about === 'pain' && kind === 'added' && effect) return 'painsNew';
    return effect ?? 'others';
}
