import type { Reaction } from '../language/generated/ast.ts';
import { readReaction } from '../language/reaction.ts';
import type { Rule } from './rule.ts';

export const scoreOutOfRange: Rule = {
    code: 'score-out-of-range',
    severity: 'error',
    sees: 'A score that is not on the scale from -2 to +2, in halves.',
    why: 'The curve has five values and the halves between them. A 4 of a survey from 1 to 5 would be drawn as something that nobody felt.',
    answer: 'Write the score on the scale from -2 to +2: the fix converts a score from 1 to 5 or from 1 to 10.',
    choices: ['A score within the scale that is no half step, such as -1.3, is rounded to the nearest half step by the fix.'],
    clauses: [
        {
            says: 'A score outside -2 to +2.',
            wrong: 'journey J {\n  action a { feels fine 4 }\n}',
            right: 'journey J {\n  action a { feels fine +1 }\n}',
        },
        {
            says: 'A score that is no multiple of 0.5.',
            wrong: 'journey J {\n  action a { judges "Fair" 1.3 }\n}',
            right: 'journey J {\n  action a { judges "Fair" +1.5 }\n}',
        },
    ],
    journey({ outline }, tell) {
        for (const { facts } of outline.phases.flatMap(phase => phase.columns)) {
            for (const fact of facts) {
                if (fact.$type !== 'Reaction') continue;
                const { score } = readReaction(fact);
                if (score === undefined || (Math.abs(score) <= 2 && Number.isInteger(score * 2))) continue;
                const ways = conversions(score);
                tell({
                    at: fact,
                    message: `${fact.word === 'feels' ? 'Emotion' : 'Judgement'} ${score} is ${Math.abs(score) > 2 ? 'outside the scale -2 to +2' : 'between two half steps of the scale -2 to +2'}.${
                        ways[0] ? ` ${ways[0].from} this is ${ways[0].score}.` : ''}`,
                    fixes: () => ways.map(way => ({
                        title: `Write ${way.score}${way.from === 'Rounded' ? '' : ` (${way.from[0]!.toLowerCase()}${way.from.slice(1)})`}`,
                        wishes: [rewritten(fact, way.score)],
                    })),
                });
            }
        }
    },
};

interface Conversion { readonly from: string; readonly score: string }

/** What a score may be on our scale: from 1 to 5, from 1 to 10, or the nearest half step. */
function conversions(score: number): readonly Conversion[] {
    if (Math.abs(score) <= 2) return [{ from: 'Rounded', score: signed(score) }];
    return [
        ...score >= 1 && score <= 5 ? [{ from: 'On a 1-to-5 scale', score: signed(score - 3) }] : [],
        ...score >= 1 && score <= 10 ? [{ from: 'On a 1-to-10 scale', score: signed((score - 1) / 9 * 4 - 2) }] : [],
        ...score < 1 || score > 10 ? [{ from: 'Moved to its end', score: score < 0 ? '-2' : '+2' }] : [],
    ];
}

/** Rounded to a half step, with its sign. */
function signed(score: number): string {
    const half = Math.round(score * 2) / 2;
    return half > 0 ? `+${half}` : `${half === 0 ? 0 : half}`;
}

/** `annoyed-4` has the score in its word. */
function rewritten(fact: Reaction, score: string) {
    if (fact.score !== undefined) return { do: 'put', of: fact, property: 'score', text: score } as const;
    return { do: 'put', of: fact, property: 'words', index: 0, text: `${readReaction(fact).text} ${score}` } as const;
}
