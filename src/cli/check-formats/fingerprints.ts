import { createHash } from 'node:crypto';
import { linesOf, type Report } from '../report.ts';

/** So much of a line tells it from others; a file may be one line of millions of letters. */
const enough = 1000;

/**
 * For each problem a name that stays when lines are put above it or moved: it is made of the file, the rule, the thing, what the
 * line says, and of problems that have all of this in common, which one it is.
 */
export function fingerprints(report: Report): readonly string[] {
    const lineOf = linesOf(report);
    const met = new Map<string, number>();
    return report.problems.map(problem => {
        const same = JSON.stringify([problem.file, problem.code, problem.thing ?? '', lineOf(problem).trim().slice(0, enough)]);
        const before = met.get(same) ?? 0;
        met.set(same, before + 1);
        return createHash('sha256').update(`${same}${before}`).digest('hex').slice(0, 32);
    });
}
