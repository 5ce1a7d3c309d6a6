import type { Wish } from '../../language/wish.ts';
import { writtenName } from '../../language/written.ts';
import type { Refactoring } from './refactoring.ts';
import { forOf, isWay, restOf, sharedAt, type Shareable, type Shared } from './said-for.ts';

/** A fact that holds for all is said once for each persona, so that it can differ; the ways out of a column go together. */
export const spreadOverPersonas: Refactoring = {
    kind: 'refactor.rewrite',
    offers(here) {
        const shared = sharedAt(here);
        if (!shared || forOf(shared.fact) || restOf(shared.fact, shared).length < 2) return [];
        const facts = isWay(shared.fact) ? shared.group.filter(fact => !forOf(fact)) : [shared.fact];
        return [{ title: 'Say this for each persona', make: () => ({ wishes: facts.flatMap(fact => spread(fact, shared)) }) }];
    },
};

function spread(fact: Shareable, shared: Shared): readonly Wish[] {
    const [text, ...more] = restOf(fact, shared).map(persona => `${fact.$cstNode!.text} for ${writtenName(persona)}`);
    return [{ do: 'put', of: fact, text: text! }, ...more.map((text): Wish => ({ do: 'add', to: shared.column, text, behind: fact }))];
}
