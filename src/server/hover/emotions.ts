import { scoreText } from '../../map/amounts.ts';
import type { Column, Persona } from '../../model/journey.ts';
import { scoresIn } from '../../rules/scores.ts';
import { eachTraveller } from './phrases.ts';

interface Felt { readonly score: number; readonly column: Column }

/** `−2 at Waits for the money`, for each traveller where they differ. */
export function lowestEmotion(columns: readonly Column[], travellers: readonly Persona[]): string | undefined {
    return eachTraveller(travellers, name => {
        const [first, ...others] = feltBy(name, columns);
        return first && text(others.reduce((low, one) => one.score < low.score ? one : low, first));
    });
}

export function lastEmotion(columns: readonly Column[], travellers: readonly Persona[]): string | undefined {
    return eachTraveller(travellers, name => {
        const last = feltBy(name, columns).at(-1);
        return last && text(last);
    });
}

function feltBy(name: string, columns: readonly Column[]): readonly Felt[] {
    return columns.flatMap(column => scoresIn(column).filter(({ word, reaction }) => word === 'feels' && reaction.for.includes(name))
        .map(({ reaction }) => ({ score: reaction.score, column })));
}

function text({ score, column }: Felt): string {
    return `${scoreText(score)} at ${column.title}`;
}
