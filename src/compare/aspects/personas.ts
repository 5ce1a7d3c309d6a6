import type { Persona } from '../../model/journey.ts';
import { amount, list, text, titles, told, word, type Parts } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const personas: Aspect = {
    about: 'persona', distinct: true,
    inJourney: ({ id, personas }, { keys }) => personas.filter(({ name, title }) => name !== '' || title !== '')
        .map(persona => told(id, portrait(persona), { key: keys.personas(persona.name), thing: persona }))
};

function portrait({ title: called, note, segment, side, role, quote, job, goals, fears, wants, needs, expects, uses }: Persona): Parts {
    return told('', {
        title: text(called), role: text(role), quote: text(quote), job: text(job), segment: text(segment?.title), size: amount(segment?.size), worth: amount(segment?.worth), side: word(side),
        goals: list(goals), fears: list(fears), wants: list(wants), needs: list(needs), expects: list(expects), uses: titles(uses), note: text(note)
    }).parts;
}
