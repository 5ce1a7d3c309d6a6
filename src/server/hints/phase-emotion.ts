import { type AstNode, GrammarUtils } from 'langium';
import { scoreText } from '../../map/amounts.ts';
import type { Phase } from '../../model/journey.ts';
import { type Scored, scoresIn } from '../../rules/scores.ts';
import type { Hint } from './hint.ts';

/** How a phase feels, behind its head: on average over everyone's scores, and at the lowest. */
export const phaseEmotion: Hint = {
    setting: 'inlayHints.phases',
    notesIn: ({ outline, journeyOf }) => outline.journeys.flatMap(({ node }) => {
        const { journey: { phases, language }, nodeOf } = journeyOf(node);
        return phases.flatMap(phase => {
            const offset = endOfHead(nodeOf(phase.id));
            const felt = feltIn(phase);
            if (offset === undefined || felt.length === 0) return [];
            const { score, column } = felt.reduce((low, one) => one.score < low.score ? one : low);
            const average = rounded(felt.reduce((sum, one) => sum + one.score, 0) / felt.length);
            return [{
                offset,
                label: `average ${scoreText(average, language)}, lowest ${scoreText(score, language)}`,
                tooltip: `How it feels, from ${felt.length === 1 ? 'one score' : `${felt.length} scores`}; the lowest is at “${column.title}”.`
            }];
        });
    })
};

/** A score that holds for several personas counts for each of them. */
function feltIn({ columns }: Phase): readonly { readonly score: number; readonly column: Scored['column'] }[] {
    return columns.flatMap(scoresIn).filter(({ word }) => word === 'feels')
        .flatMap(({ column, reaction }) => reaction.for.map(() => ({ score: reaction.score, column })));
}

/** Behind the brace; undefined for columns that stand in no phase. */
function endOfHead({ $type, $cstNode }: AstNode): number | undefined {
    return $type === 'Phase' ? GrammarUtils.findNodeForProperty($cstNode, 'open')?.end : undefined;
}

/** To one decimal; what lies in the middle away from zero, so that good and bad are treated alike. */
function rounded(score: number): number {
    return Math.sign(score) * Math.round(Math.abs(score) * 10) / 10;
}
