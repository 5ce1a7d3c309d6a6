import { namesOf } from '../../language/travellers.ts';
import type { Wish } from '../../language/wish.ts';
import { writtenName } from '../../language/written.ts';
import type { Refactoring } from './refactoring.ts';
import { forOf, isWay, replaces, sharedAt, type Shareable, type Shared } from './said-for.ts';

/** Facts that say the same, each for other personas, become one for all of these. */
export const joinPersonas: Refactoring = {
    kind: 'refactor.rewrite',
    offers(here) {
        const shared = sharedAt(here);
        const sets = shared ? setsIn(shared) : [];
        if (!shared || sets.length === 0) return [];
        return [{ title: 'Say this once for all who share it', make: () => ({ wishes: join(sets, shared) }) }];
    },
};

/** Facts that differ in `for` alone. */
type Same = readonly [Shareable, Shareable, ...Shareable[]];

function setsIn({ fact, group }: Shared): readonly Same[] {
    const named = group.filter(one => (forOf(one)?.personas.length ?? 0) > 0);
    const sets = [...Map.groupBy(named, textWithoutFor).values()].filter((set): set is Shareable[] & Same => set.length > 1);
    return sets.filter(set => isWay(fact) ? named.includes(fact) : set.includes(fact));
}

/** Who is named stays named, unless that is everybody, and nothing else is said there that would hold for others then. */
function join(sets: readonly Same[], { group, travellers }: Shared): readonly Wish[] {
    const whole = sets.every(set => travellers.here.every(name => personasOf(set).includes(name)));
    const isAll = whole && (!sets.flat().some(replaces) || group.every(fact => sets.some(set => set.includes(fact))));
    return sets.flatMap(set => {
        const [first, ...others] = set;
        const text = isAll ? '' : `for ${personasOf(set).map(writtenName).join(', ')}`;
        return [{ do: 'tail', of: first, text, instead: forOf(first) }, ...others.map((what): Wish => ({ do: 'remove', what }))];
    });
}

function personasOf(facts: readonly Shareable[]): readonly string[] {
    return [...new Set(facts.flatMap(fact => namesOf(forOf(fact)!.personas)))];
}

function textWithoutFor(fact: Shareable): string {
    const { text, offset } = fact.$cstNode!;
    const { offset: from, end } = forOf(fact)!.$cstNode!;
    return (text.slice(0, from - offset) + text.slice(end - offset)).replace(/\s+/g, ' ').trim();
}
