import { columnsOf, type Column, type Journey, type Phase } from '../../model/journey.ts';
import { interleaved } from './interleaved.ts';
import { saysAllOf } from './says-all-of.ts';

/** What of a broken text is known of its parts. */
export interface Damage {
    /** True for a column with a mistake of the grammar in it or right behind it. */
    readonly hits: (column: Column) => boolean;
    /** True where this name of a thing that is gone can still be read in the text: then it is broken, and not deleted. */
    readonly names: (name: string) => boolean;
}

export interface Mended {
    readonly journey: Journey;
    /** The columns that are shown as they were understood last. */
    readonly stale: readonly Column[];
    /** What to go back to while the text stays broken: what is damaged, as it was before. */
    readonly last: Journey;
}

/** A journey of a broken text, with what the damage takes away as it was understood last. */
export function mended(last: Journey | undefined, now: Journey, damage: Damage): Mended {
    if (!last) return { journey: now, stale: [], last: now };
    // Without one of its travellers a journey is another one everywhere.
    if (last.personas.some(({ name }) => !now.personas.some(one => one.name === name))) return allStale(last);
    const before = new Map(columnsOf(last).map(column => [column.name, column]));
    const hit = new Set(columnsOf(now).filter(damage.hits));
    const had = new Set(columnsOf(now).map(({ name }) => name));
    // A way to what is lost is lost with it, and no loss of where it begins.
    const ways = ({ flow }: Journey, { name }: Column) => flow.filter(({ from, to, said }) => said && from === name && (to === undefined || had.has(to)));
    const lessened = new Set([...hit].filter(column => before.has(column.name)
        && !saysAllOf([column, ways(now, column)], [before.get(column.name), ways(last, column)])));
    const phases = phasesOf(last, now, damage.names);
    const stale = phases.flatMap(phase => phase.columns).filter(({ name }) => !had.has(name)).concat([...lessened].map(({ name }) => before.get(name)!));
    const whole = stale.length === 0 ? { ...now, phases } : withParts({ ...now, phases }, last, new Set(stale.map(({ name }) => name)));
    return {
        journey: exchanged(whole, column => lessened.has(column) ? before.get(column.name)! : column),
        stale,
        last: exchanged(whole, column => hit.has(column) ? before.get(column.name) ?? column : column)
    };
}

export function allStale(last: Journey): Mended {
    return { journey: last, stale: columnsOf(last), last };
}

/** The phases of now with what is gone from them; columns whose phase is gone, and stands in the text still, are in it as before. */
function phasesOf(last: Journey, now: Journey, names: Damage['names']): readonly Phase[] {
    const homes = new Map(last.phases.flatMap(phase => phase.columns.map(column => [column.name, phase.name] as const)));
    // The head of a phase may be taken for that of a column.
    const isMisread = ({ name }: Column): boolean => !homes.has(name) && last.phases.some(phase => phase.name === name) && !now.phases.some(phase => phase.name === name);
    const columns = interleaved(columnsOf(last), columnsOf(now).filter(column => !isMisread(column)), ({ name }) => names(name));
    const found = new Map(now.phases.flatMap(phase => phase.columns.map(column => [column, phase.name] as const)));
    const phases = interleaved(last.phases, now.phases, phase => names(phase.name) || columns.some(column => !found.has(column) && homes.get(column.name) === phase.name));
    const isBack = (name: string): boolean => phases.some(phase => phase.name === name) && !now.phases.some(phase => phase.name === name);
    const home = (column: Column): string => {
        const [then, today] = [homes.get(column.name), found.get(column)];
        return today === undefined || then !== undefined && isBack(then) ? then! : today;
    };
    return phases.map(phase => ({ ...phase, columns: columns.filter(column => home(column) === phase.name) }))
        .filter(phase => phase.name !== '' || phase.columns.length > 0);
}

function exchanged(journey: Journey, change: (column: Column) => Column): Journey {
    return { ...journey, phases: journey.phases.map(phase => ({ ...phase, columns: phase.columns.map(change) })) };
}

/** What the journey says beside its columns, with what it said of the stale ones. */
function withParts(now: Journey, last: Journey, stale: ReadonlySet<string>): Journey {
    const known = new Set(columnsOf(now).map(({ name }) => name));
    const here = new Set(columnsOf(now).filter(({ name }) => !stale.has(name)).map(({ name }) => name));
    const flow = [
        ...now.flow.filter(({ from }) => !stale.has(from)),
        ...last.flow.filter(way => stale.has(way.from) || here.has(way.from) && way.to !== undefined && stale.has(way.to) && !now.flow.some(({ id }) => id === way.id))
    ].filter(({ to }) => to === undefined || known.has(to));
    const isTold = (columns: readonly string[]): boolean => columns.some(name => stale.has(name));
    return {
        ...now,
        flow,
        former: now.former && [...now.former.filter(({ column }) => !stale.has(column)), ...(last.former ?? []).filter(({ column }) => stale.has(column))],
        pains: interleaved(last.pains, now.pains, ({ columns }) => isTold(columns)),
        gains: interleaved(last.gains, now.gains, ({ columns }) => isTold(columns)),
        opportunities: interleaved(last.opportunities, now.opportunities, ({ column }) => stale.has(column))
    };
}
