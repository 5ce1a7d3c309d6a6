import type * as ast from '../../language/generated/ast.ts';
import type { Entry } from '../../language/outline.ts';
import { readReaction } from '../../language/reaction.ts';
import { PERIODS, SEVERITIES, STATES } from '../../language/words.ts';
import type { Thing } from './things.ts';

/** The few words that tell most of a thing beside its name: how it feels, when it is, how bad it is; undefined where nothing is said. */
export function shortFactOf({ node, facts }: Thing): string | undefined {
    switch (node.$type) {
        case 'Journey': return STATES.find(state => (node as ast.Journey).words.includes(state)) ?? 'as-is';
        case 'Phase': return PERIODS.find(period => (node as ast.Phase).words.includes(period));
        case 'Column': return facts.flatMap(feelingOf).join(', ') || undefined;
        case 'Feature': return (node as ast.Feature).tails.flatMap(tail => tail.$type === 'Mark' ? SEVERITIES.find(severity => severity === tail.value) ?? [] : [])[0];
        default: return facts.flatMap(kindOf)[0];
    }
}

function feelingOf(fact: Entry): readonly string[] {
    if (fact.$type !== 'Reaction' || fact.word !== 'feels') return [];
    const { text, score } = readReaction(fact);
    const words = [text ?? '', score === undefined ? '' : score > 0 ? `+${score}` : `${score}`].filter(word => word !== '').join(' ');
    return words === '' ? [] : [words];
}

function kindOf(fact: Entry): readonly string[] {
    return fact.$type === 'WordFact' && (fact.word === 'kind' || fact.word === 'status') && fact.values.length > 0 ? [fact.values.join(', ')] : [];
}
