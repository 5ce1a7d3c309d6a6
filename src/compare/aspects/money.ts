import { amount, single } from '../told.ts';
import type { Aspect } from './aspect.ts';

const better = { amount: 'lower' } as const;

export const pays: Aspect = { about: 'pays', inColumn: ({ id, pays }) => single(id, 'amount', amount(pays)).map(fact => ({ ...fact, better })) };

export const costToServe: Aspect = { about: 'costToServe', inColumn: ({ id, costToServe }) => single(id, 'amount', amount(costToServe)).map(fact => ({ ...fact, better })) };
