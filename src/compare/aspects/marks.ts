import { number, single, told, type Told } from '../told.ts';
import type { Aspect } from './aspect.ts';

/** What is said by one word. */
function flag(id: string, said: boolean): readonly Told[] {
    return said ? [told(id, {})] : [];
}

export const momentOfTruth: Aspect = { about: 'momentOfTruth', inColumn: ({ id, momentOfTruth }) => flag(id, momentOfTruth) };

export const importance: Aspect = { about: 'importance', inColumn: ({ id, importance }) => single(id, 'value', number(importance)) };

export const optional: Aspect = {
    about: 'optional',
    inColumn: ({ id, optional }) => flag(id, optional),
    inPhase: ({ id, optional }) => flag(id, optional)
};
