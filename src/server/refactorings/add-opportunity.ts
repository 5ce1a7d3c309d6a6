import { freeName } from '../../language/free-name.ts';
import type { Feature } from '../../language/generated/ast.ts';
import { membersOf, seenFrom } from '../../language/visible.ts';
import { answerToPain, questionAbout } from '../../rules/answer-to-pain.ts';
import { saidFirst } from '../names/said-again.ts';
import type { Refactoring } from './refactoring.ts';

/** An opportunity in the column where the pain is felt, owned by whom the journey belongs to. */
export const addOpportunity: Refactoring = {
    kind: 'refactor.rewrite',
    offers({ entry, thing, journey, document, documents }) {
        if (entry?.$type !== 'Feature' || entry.word !== 'pain' || !entry.name || thing?.$type !== 'Column' || !journey) return [];
        return [{
            title: 'Add an opportunity for this pain',
            make() {
                const pain = saidFirst(entry) as Feature;
                const title = freeName(questionAbout(pain.title ?? pain.name!), name => membersOf(journey).has(name));
                const owner = journey.facts.find(fact => fact.$type === 'Owner')?.team?.ref;
                const text = answerToPain(entry.name!, title, owner?.name === undefined ? undefined : { name: owner.name, title: owner.title ?? owner.name }, seenFrom(document, documents));
                return { wishes: [{ do: 'add', to: thing, text }] };
            },
        }];
    },
};
