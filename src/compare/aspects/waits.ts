import { amount, told, word, text } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const waits: Aspect = {
    about: 'waits', eachTraveller: true,
    inColumn: ({ waits }) => waits.map(({ id, for: names, amount: long, informed }) => told(id, {
        amount: amount(long), informed: informed && (amount(informed.every) ?? word('once')), text: text(informed?.text)
    }, { for: names, better: { amount: 'lower', informed: 'said' } }))
};
