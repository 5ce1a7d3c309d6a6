import { list, text, told, word, words } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const views: Aspect = {
    about: 'view', distinct: true, ofItsOwn: true,
    inJourney: ({ id, views, phases }, { personaTitle }) => {
        const called = new Map(phases.map(({ name, title }) => [name, title]));
        return views.map(view => told(id, {
            title: text(view.title), kind: word(view.kind), lanes: words(view.lanes), personas: list(view.personas.map(personaTitle)), phases: list(view.phases.map(name => called.get(name) ?? name))
        }, { key: view.name, thing: view }));
    }
};
