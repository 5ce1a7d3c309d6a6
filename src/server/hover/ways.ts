import { percent } from '../../map/amounts.ts';
import { english } from '../../map/captions/english.ts';
import { columnsOf, type Column, type Journey, type Way } from '../../model/journey.ts';
import { few, whom } from './phrases.ts';

/** The columns that lead to one, in the order of the map. */
export function waysTo({ name }: Column, journey: Journey): string {
    return told(journey.flow.filter(({ to }) => to === name), ({ from }) => titleIn(journey, from), journey);
}

/** Where a column leads. */
export function waysFrom({ name }: Column, journey: Journey): string {
    return told(journey.flow.filter(({ from }) => from === name), ({ to, outcome }) =>
        to === undefined ? `out${outcome ? ` (${english.outcomes[outcome]})` : ''}` : titleIn(journey, to), journey);
}

/** A number only where somebody has said one, or where it is what is left of those. */
function told(ways: readonly Way[], end: (way: Way) => string, { personas }: Journey): string {
    return few(ways.map(way => end(way) + (way.share < 100 && way.shareIs !== 'divided' ? ` ${percent(way.share)}` : '')
        + whom(way.for, personas)));
}

function titleIn(journey: Journey, name: string): string {
    return columnsOf(journey).find(column => column.name === name)?.title ?? name;
}
