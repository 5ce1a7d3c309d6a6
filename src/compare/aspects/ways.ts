import type { Outcome } from '../../model/journey.ts';
import { number, text, told, word } from '../told.ts';
import type { Aspect } from './aspect.ts';

/** Of those who leave, it is better when more come back or recommend, and fewer are lost. */
const shares: Readonly<Partial<Record<Outcome, 'higher' | 'lower'>>> = { repeat: 'higher', advocate: 'higher', churn: 'lower' };

export const ways: Aspect = {
    about: 'way',
    inColumn: ({ name }, { ways, columnTitle }) => (ways.get(name) ?? []).map(way => told(way.id, {
        share: way.shareIs === 'said' ? number(way.share, '%') : undefined, to: way.to === undefined ? word('out') : text(columnTitle(way.to)),
        when: text(way.when), outcome: word(way.outcome)
    }, { for: way.for, ...way.to !== undefined && { thing: { name: way.to, title: columnTitle(way.to) } }, better: { share: way.outcome && shares[way.outcome] } }))
};
