import type { Aspect } from './aspects/aspect.ts';
import type { Part, Property } from './change.ts';
import { differences } from './differences.ts';
import type { Likeness } from './likeness.ts';
import type { Travellers } from './match.ts';
import { Pairs } from './pairs.ts';
import { printOf, type Told, wordingOf } from './told.ts';

/** What became of the facts of one aspect at one place. */
export interface Outcome {
    readonly edited: readonly Edited[];
    gone: readonly Told[];
    came: readonly Told[];
}

/** A fact that says something else than before. */
export interface Edited {
    readonly was: Told;
    readonly is: Told;
    readonly parts: readonly Part[];
}

export interface Company {
    /** Those who travel through both. */
    readonly travellers: readonly Travellers[];
    /** Who skips the place in the one and in the other; that is told of itself, and not of each fact. */
    readonly skips: readonly [before: readonly string[], after: readonly string[]];
    readonly likeness: Likeness;
    /** True where one of the journeys improves on the other. */
    readonly plans: boolean;
    /** What is no difference between these two. */
    readonly besides: ReadonlySet<Property>;
    /** For whom a fact is, as a part of it. */
    readonly audience: (was: Told, is: Told) => Part;
}

/** Facts with some words in common are one fact that was edited. */
const alike = 0.4;

/** Undefined where nothing became of them. */
export function compareFacts(aspect: Aspect, before: readonly Told[], after: readonly Told[], company: Company): Outcome | undefined {
    if (before.length === 0 && after.length === 0 || aspect.ofItsOwn && company.plans) return undefined;
    const alone = aspect.eachTraveller && [...before, ...after].every(fact => fact.for);
    const outcome = alone ? compareEach(before, after, company) : compareAll(aspect, before, after, company);
    return outcome && aspect.usedElsewhere ? { ...outcome, gone: [], came: [] } : outcome;
}

function compareAll(aspect: Aspect, before: readonly Told[], after: readonly Told[], { travellers: all, skips, likeness, besides, audience }: Company): Outcome | undefined {
    const travellers = all.filter(([was, is]) => !skips[0].includes(was) && !skips[1].includes(is));
    const old = before.map(fact => ({ key: fact.key, print: printOf(fact), who: whom(fact, travellers, 0) }));
    const now = after.map(fact => ({ key: fact.key, print: printOf(fact), who: whom(fact, travellers, 1) }));
    if (old.length === now.length && old.every((one, index) => isSame(one, now[index]!))) return undefined;
    const pairs = new Pairs(old.length, now.length);
    const byKey = (key: (one: Marks) => string | undefined): void => pairs.byKey(index => key(old[index]!), index => key(now[index]!));
    byKey(({ key, print, who }) => `${key}\n${print}\n${who}`);
    byKey(({ key, who }) => key && `${key}\n${who}`);
    byKey(({ key }) => key);
    byKey(({ print }) => print);
    pairs.byLikeness((one, other) => {
        const wording = likeness(wordingOf(before[one]!), wordingOf(after[other]!));
        return wording > 0 && old[one]!.who === now[other]!.who ? wording + 0.1 : wording;
    }, alike);
    const { left } = pairs;
    if (!aspect.distinct && left.before.length === 1 && left.after.length === 1) pairs.add(left.before[0]!, left.after[0]!);
    return {
        edited: pairs.before.flatMap((partner, index): readonly Edited[] => {
            if (partner === undefined) return [];
            const [was, is] = [before[partner]!, after[index]!];
            const parts = [...differences(was.parts, is.parts, besides), ...old[partner]!.who === now[index]!.who ? [] : [audience(was, is)]];
            return parts.length === 0 ? [] : [{ was, is, parts }];
        }),
        gone: pairs.left.before.map(index => before[index]!),
        came: pairs.left.after.map(index => after[index]!)
    };
}

/** By which a fact is found again. */
interface Marks {
    readonly key?: string;
    readonly print: string;
    readonly who: string;
}

function isSame(one: Marks, other: Marks): boolean {
    return one.key === other.key && one.print === other.print && one.who === other.who;
}

/** Each traveller's fact beside the same one's; those for whom the same changed are told together. */
function compareEach(before: readonly Told[], after: readonly Told[], { travellers, skips, besides }: Company): Outcome {
    const groups = new Map<string, { readonly was?: Told; readonly is?: Told; readonly names: Travellers[] }>();
    for (const pair of travellers) {
        const was = before.find(fact => fact.for!.includes(pair[0]));
        const is = after.find(fact => fact.for!.includes(pair[1]));
        if (!was && !is) continue;
        const [skippedIt, skipsIt] = [skips[0].includes(pair[0]), skips[1].includes(pair[1])];
        if (was ? !is && skipsIt && !skippedIt : skippedIt && !skipsIt) continue;
        const key = `${was?.id}\n${is?.id}`;
        if (!groups.has(key)) groups.set(key, { was, is, names: [] });
        groups.get(key)!.names.push(pair);
    }
    const all = [...groups.values()];
    return {
        edited: all.flatMap(({ was, is, names }): readonly Edited[] => {
            const parts = was && is ? differences(was.parts, is.parts, besides) : [];
            return parts.length === 0 ? [] : [{ was: was!, is: { ...is!, for: names.map(([, name]) => name) }, parts }];
        }),
        gone: [...all.flatMap(({ was, is, names }) => was && !is ? [{ ...was, for: names.map(([name]) => name) }] : []), ...strangers(before, travellers, 0)],
        came: [...all.flatMap(({ was, is, names }) => is && !was ? [{ ...is, for: names.map(([, name]) => name) }] : []), ...strangers(after, travellers, 1)]
    };
}

/** What is told of nobody who travels through both. */
function strangers(facts: readonly Told[], travellers: readonly Travellers[], side: 0 | 1): readonly Told[] {
    return facts.filter(fact => !travellers.some(pair => fact.for!.includes(pair[side])));
}

/** Which of the travellers a fact holds for: the same for those that hold for the same ones. */
function whom({ for: names }: Told, travellers: readonly Travellers[], side: 0 | 1): string {
    return names ? travellers.flatMap((pair, index) => names.includes(pair[side]) ? [index] : []).join(' ') : '';
}
