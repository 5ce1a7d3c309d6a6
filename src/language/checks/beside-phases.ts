import type * as ast from '../generated/ast.ts';
import { freeName } from '../free-name.ts';
import type { Entry } from '../outline.ts';
import type { Fix } from '../wish.ts';
import { writtenName, writtenText } from '../written.ts';
import { type Check, wordRange } from './check.ts';

/** Columns that stand in no phase, in a journey that has phases. */
export const besidePhases: Check = {
    block(place, report) {
        if (place.word !== 'journey' || !place.entries.some(entry => entry.$type === 'Phase')) return;
        const names = new Set(place.entries.map(entry => 'name' in entry ? entry.name : undefined));
        const phase = freeName('New phase', name => names.has(name));
        for (const columns of runsOfColumns(place.entries)) {
            const right = [inPhase(phase, columns)];
            for (const column of columns) {
                const what = writtenName(column.title ?? column.name ?? column.kind);
                report('near-miss', `${what} stands beside the phases. Put it into one of them.`, column, wordRange(column), right);
            }
        }
    },
};

/** Columns that stand directly behind each other. */
function runsOfColumns(entries: readonly Entry[]): readonly (readonly ast.Column[])[] {
    const runs: ast.Column[][] = [];
    entries.forEach((entry, i) => {
        if (entry.$type !== 'Column') return;
        if (entries[i - 1]?.$type === 'Column') runs.at(-1)!.push(entry);
        else runs.push([entry]);
    });
    return runs;
}

function inPhase(name: string, columns: readonly ast.Column[]): Fix {
    return {
        title: columns.length > 1 ? 'Put them into a phase of their own' : 'Put it into a phase of its own',
        wishes: [{ do: 'wrap', first: columns[0]!, last: columns.at(-1)!, head: `phase ${writtenText(name)}` }],
    };
}
