import type { Choice } from '../protocol/choice.ts';
import type { PageDrawing, PageState, Seen } from '../protocol/preview.ts';

export interface Memory {
    /** How a journey was last looked at. */
    of(journey: Pick<PageDrawing, 'uri' | 'journey'>): Seen | undefined;
    /** Takes in how one is looked at, and answers all that is to be kept. */
    take(journey: Pick<PageDrawing, 'uri' | 'journey'>, seen: Seen): Readonly<Record<string, Seen>>;
}

/** Of more journeys nobody remembers where they were. */
const most = 50;

/** Remembers of each journey what was chosen of it, how large it was, and which place was in view. */
export function memoryOf(kept: PageState | undefined): Memory {
    const all = new Map(Object.entries(kept?.seen ?? {}));
    return {
        of: journey => all.get(keyOf(journey)),
        take(journey, seen) {
            all.delete(keyOf(journey));
            all.set(keyOf(journey), seen);
            return Object.fromEntries([...all].slice(-most));
        }
    };
}

function keyOf({ uri, journey }: Pick<PageDrawing, 'uri' | 'journey'>): string {
    return `${uri}#${journey ?? ''}`;
}

export function isSame(one: Choice, other: Choice): boolean {
    return JSON.stringify([one.view, one.kind, one.personas, one.lanes]) === JSON.stringify([other.view, other.kind, other.personas, other.lanes]);
}
