import type { Part, Value } from './change.ts';
import type { Better, Direction } from './told.ts';

/** Whether a part has become better or worse; undefined where nobody can tell. */
export function effectOfPart({ of, before, after }: Part, better: Better | undefined): 'better' | 'worse' | undefined {
    const direction = of && better?.[of];
    if (!direction) return undefined;
    const rise = riseOf(direction, before, after);
    return rise > 0 ? 'better' : rise < 0 ? 'worse' : undefined;
}

/** Above zero for the better; zero, too, where the two cannot be compared. */
function riseOf(direction: Direction, before: Value | undefined, after: Value | undefined): number {
    if (direction === 'said') return Number(after !== undefined) - Number(before !== undefined);
    if (!before || !after) return 0;
    if (typeof direction !== 'string') return before.is === 'word' && after.is === 'word' ? direction.indexOf(after.word) - direction.indexOf(before.word) : 0;
    const rise = difference(before, after);
    return direction === 'higher' ? rise : -rise;
}

function difference(before: Value, after: Value): number {
    if (before.is === 'score' && after.is === 'score') return after.score - before.score;
    if (before.is !== 'amount' || after.is !== 'amount') return 0;
    const [one, other] = [before.amount, after.amount];
    if (one.hours !== undefined && other.hours !== undefined) return other.hours - one.hours || (one.unit === other.unit ? other.from - one.from : 0);
    if (one.unit !== other.unit) return 0;
    return (other.to ?? other.from) - (one.to ?? one.from) || other.from - one.from;
}
