import { hoursIn } from '../../language/units.ts';
import { amountText, valueText } from '../../map/amounts.ts';
import type { Amount, Column, Journey, Persona } from '../../model/journey.ts';
import { eachTraveller } from './phrases.ts';

/** Units of time from which on a sum is told in them, in hours. */
const UNITS = [['days', 48, 24], ['hours', 2, 1], ['minutes', 0, 1 / 60]] as const;

/** What a traveller waits who comes through every column, for each where they differ. */
export function waitsOf(columns: readonly Column[], travellers: readonly Persona[]): string | undefined {
    return eachTraveller(travellers, name => {
        const waits = columns.flatMap(column => column.waits.filter(wait => wait.for.includes(name)).map(({ amount }) => inHours(amount)));
        return waits.length === 0 ? undefined : durationText(sum(waits.map(({ from }) => from)), sum(waits.map(({ to }) => to)));
    });
}

/** The costs of all columns, by currency; of a journey whose columns say none, what is measured of it. */
export function costsOf(journey: Journey, columns: readonly Column[]): string | undefined {
    const costs = Map.groupBy(columns.flatMap(({ costToServe }) => costToServe ?? []), ({ unit }) => unit);
    if (costs.size > 0) return [...costs].map(([unit, amounts]) => amountText({ from: sum(amounts.map(({ from }) => from)), to: sum(amounts.map(({ from, to }) => to ?? from)), unit })).join(' + ');
    const measure = journey.measures.filter(({ metric, value }) => metric.kind === 'cost-to-serve' && value !== undefined).at(-1);
    return measure && `${valueText(measure.value!, measure.unit)} (measured)`;
}

/** An amount that is no duration counts for nothing. */
function inHours({ from, hours, unit }: Amount): { readonly from: number; readonly to: number } {
    return { from: from * (hoursIn(unit ?? '') ?? 0), to: hours ?? 0 };
}

function durationText(from: number, to: number): string {
    if (to === 0) return 'none';
    const [unit, , hours] = UNITS.find(([, least]) => to >= least)!;
    const rounded = (value: number) => Math.round(value / hours * 10) / 10;
    return amountText({ from: rounded(from), to: rounded(to), unit });
}

function sum(numbers: readonly number[]): number {
    return Math.round(numbers.reduce((all, one) => all + one, 0) * 1000) / 1000;
}
