import type { Column } from '../model/journey.ts';
import { contentLikeness } from './content-likeness.ts';
import type { Edition } from './edition.ts';
import type { Likeness } from './likeness.ts';
import { isGiven, namesOfSeveral, plainName } from './names.ts';
import { Pairs } from './pairs.ts';

export interface ColumnMatch {
    readonly pairs: Pairs;
    /** Of old columns that were merged into one: the new column, by the old one. */
    readonly merged: ReadonlyMap<number, number>;
    /** Of new columns that take over from one: the old column, by the new one. */
    readonly split: ReadonlyMap<number, number>;
}

const alike = 0.45;
/** What stands behind the same column is rather the same. */
const samePlace = 0.15;

/** Columns are the same by their name, or by what they replace, or else by what they say and where they stand. */
export function matchColumns(before: Edition, after: Edition, likeness: Likeness): ColumnMatch {
    const [old, now] = [before.columns, after.columns];
    const pairs = new Pairs(old.length, now.length);
    const several = namesOfSeveral(old, now);
    pairs.byKey(index => ownName(old[index]!, several), index => ownName(now[index]!, several));
    const { merged, split } = byReplaces(before, after, pairs);
    const { left } = pairs;
    if (left.before.length > 0 && left.after.length > 0) {
        const content = contentLikeness(old, now, left);
        const follows = (one: number, other: number): boolean => one === 0 ? other === 0 : other > 0 && pairs.after[one - 1] === other - 1;
        pairs.byLikeness((one, other) => {
            if (merged.size > 0 && merged.has(one) || split.size > 0 && split.has(other)) return 0;
            const title = likeness(old[one]!.title, now[other]!.title);
            const said = content(one, other);
            return (said === undefined ? title : (title + said) / 2) + (follows(one, other) ? samePlace : 0);
        }, alike);
        pairs.byKey(index => givenName(old[index]!), index => givenName(now[index]!));
    }
    return { pairs, merged, split };
}

function ownName({ name }: Column, several: ReadonlySet<string>): string | undefined {
    return isGiven(name) && !several.has(plainName({ name })) ? name : undefined;
}

function givenName({ name }: Column): string | undefined {
    return isGiven(name) ? name : undefined;
}

/** A column of a plan says which ones of the other journey it replaces; in two editions of one plan this is about a third journey. */
function byReplaces(before: Edition, after: Edition, pairs: Pairs): Omit<ColumnMatch, 'pairs'> {
    const merged = new Map<number, number>();
    const split = new Map<number, number>();
    const link = (was: number, is: number): void => {
        if (pairs.after[was] === undefined && pairs.before[is] === undefined) pairs.add(was, is);
        else if (pairs.after[was] === undefined) merged.set(was, is);
        else if (pairs.before[is] === undefined) split.set(is, was);
    };
    if (before.journey.name !== after.journey.name) {
        for (const [is, was] of replacedBy(after.columns, before.columns)) link(was, is);
        for (const [was, is] of replacedBy(before.columns, after.columns)) link(was, is);
    }
    return { merged, split };
}

function replacedBy(plan: readonly Column[], old: readonly Column[]): readonly (readonly [number, number])[] {
    const places = new Map(old.map(({ name }, index) => [name, index]));
    return plan.flatMap(({ replaces }, index) => replaces.flatMap(({ name }) => places.has(name) ? [[index, places.get(name)!] as const] : []));
}
