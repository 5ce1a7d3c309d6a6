import { amount, single, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

const better = { amount: 'lower' } as const;

export const takes: Aspect = {
    about: 'takes', eachTraveller: true,
    inColumn: ({ takes }) => takes.map(timing => told(timing.id, { amount: amount(timing.amount) }, { for: timing.for, better })),
    inPhase: ({ id, takes }) => single(id, 'amount', amount(takes)).map(fact => ({ ...fact, better }))
};
