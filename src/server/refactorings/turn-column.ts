import type { Refactoring } from './refactoring.ts';

/** A touchpoint that is none, or an action that is one: they take the same facts. */
export const turnColumn: Refactoring = {
    kind: 'refactor.rewrite',
    offers({ thing }) {
        if (thing?.$type !== 'Column') return [];
        const other = thing.kind === 'action' ? 'touchpoint' : 'action';
        return [{
            title: `Turn this ${thing.kind} into ${other === 'action' ? 'an action' : 'a touchpoint'}`,
            make: () => ({ wishes: [{ do: 'put', of: thing, property: 'kind', text: other }] }),
        }];
    },
};
