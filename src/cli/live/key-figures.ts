import { columnsOf, type Column, type Journey } from '../../model/journey.ts';
import { scoresOf } from '../../rules/scores.ts';

/** What of a journey is compared with others at a glance. */
export interface KeyFigures {
    readonly columns: number;
    /** Of all emotional scores; missing where none is said. */
    readonly average?: number;
    /** The first of the lowest moments. */
    readonly lowest?: { readonly score: number; readonly column: Column };
    readonly pains: number;
    /** Pains that no opportunity is about. */
    readonly openPains: number;
    readonly opportunities: number;
    /** Opportunities that no initiative takes up, but for one that was dropped. */
    readonly openOpportunities: number;
    /** How many of the facts with a grade are more than assumed, in percent; missing where no fact has one. */
    readonly known?: number;
}

export function keyFiguresOf(journey: Journey): KeyFigures {
    const columns = columnsOf(journey);
    const felt = scoresOf({ columns }).filter(({ word }) => word === 'feels');
    const low = felt.reduce((low, one) => low && low.reaction.score <= one.reaction.score ? low : one, felt[0]);
    const dropped = new Set(journey.initiatives.filter(({ status }) => status === 'dropped').map(({ name }) => name));
    const { measured, observed, reported, assumed } = journey.evidence;
    const graded = measured + observed + reported + assumed;
    return {
        columns: columns.length,
        average: felt.length === 0 ? undefined : Math.round(felt.reduce((sum, { reaction }) => sum + reaction.score, 0) / felt.length * 10) / 10 || 0,
        lowest: low && { score: low.reaction.score, column: low.column },
        pains: journey.pains.length,
        openPains: journey.pains.filter(({ opportunities }) => opportunities.length === 0).length,
        opportunities: journey.opportunities.length,
        openOpportunities: journey.opportunities.filter(({ initiatives }) => initiatives.every(name => dropped.has(name))).length,
        known: graded === 0 ? undefined : Math.round((graded - assumed) / graded * 100)
    };
}
