import { date, single, text, title, told, word } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const state: Aspect = { about: 'state', ofItsOwn: true, inJourney: ({ id, state }) => single(id, 'value', word(state)) };

export const model: Aspect = { about: 'model', inJourney: ({ id, model }) => single(id, 'value', word(model)) };

export const scenario: Aspect = { about: 'scenario', inJourney: ({ id, scenario }) => single(id, 'text', text(scenario)) };

export const goal: Aspect = {
    about: 'goal',
    inPhase: ({ id, goal }) => single(id, 'text', text(goal)),
    inJourney: ({ id, goal }) => single(id, 'text', text(goal))
};

export const around: Aspect = { about: 'around', inJourney: ({ id, around }) => single(id, 'text', text(around)) };

export const owner: Aspect = { about: 'owner', inJourney: ({ id, owner }) => single(id, 'value', title(owner)) };

export const status: Aspect = { about: 'status', ofItsOwn: true, inJourney: ({ id, status }) => single(id, 'status', word(status)) };

export const asOf: Aspect = { about: 'asOf', ofItsOwn: true, inJourney: ({ id, asOf }) => single(id, 'on', date(asOf)) };

export const language: Aspect = { about: 'language', inJourney: ({ id, language }) => single(id, 'text', text(language)) };

export const validated: Aspect = {
    about: 'validated', ofItsOwn: true,
    inJourney: ({ id, validated }) => validated ? [told(id, { text: text(validated.text), on: date(validated.on) })] : []
};

export const period: Aspect = { about: 'period', inPhase: ({ id, period }) => single(id, 'value', word(period)) };
