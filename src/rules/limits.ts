import { readAmount } from '../language/amounts.ts';
import type * as ast from '../language/generated/ast.ts';
import { entriesOf } from '../language/outline.ts';
import { hoursIn, isCurrency } from '../language/units.ts';
import type { Metric } from '../model/journey.ts';
import { namedOf, readMetric } from '../model/people.ts';

/** The least and the greatest value that is possible, and why, as a sentence goes on behind "is impossible". */
export interface Limits {
    readonly from: number;
    readonly to: number;
    readonly why: string;
}

/** A number that is outside of its limits, as it is written. */
export interface Impossible {
    readonly number: string;
    readonly why: string;
}

/** What a metric declares decides, else what its kind and the unit bring with them. */
export function impossibleIn(node: ast.Metric, value: number | undefined, unit: string | undefined): Impossible | undefined {
    const metric = readMetric(node, namedOf(node));
    const limits = entriesOf(node).some(entry => entry.$type === 'Scale') ? declaredLimits(node, metric, unit) : usualLimits(metric, unit ?? metric.unit);
    return value !== undefined && limits && isOutside(value, limits) ? { number: withUnit(value, unit ?? metric.unit), why: limits.why } : undefined;
}

/** A duration or a cost that is less than nothing, or a size in % beyond the whole. */
export function impossibleAmount(written: ast.Amount | undefined, word: string): Impossible | undefined {
    const amount = readAmount(written);
    if (!amount) return undefined;
    const { from, to = from, unit = '' } = amount;
    const limits = to < from ? undefined : word === 'size' ? (unit === '%' ? PERCENT : undefined)
        : hoursIn(unit) !== undefined ? DURATION : isCurrency(unit) && word !== 'worth' ? COST : undefined;
    const number = limits && [from, to].find(value => isOutside(value, limits));
    return number === undefined ? undefined : { number: withUnit(number, unit), why: limits!.why };
}

const PERCENT: Limits = { from: 0, to: 100, why: ': a value in % is from 0 to 100' };
const DURATION: Limits = { from: 0, to: Infinity, why: ': a duration is never negative' };
const COST: Limits = { from: 0, to: Infinity, why: ': a cost is never negative' };

/** The scale in the unit of the value: durations are converted, any other two units are not compared; a metric without a unit may be measured in % as well. */
function declaredLimits(node: ast.Metric, { scale, unit: own }: Metric, unit: string | undefined): Limits | undefined {
    const isWhole = entriesOf(node).some(entry => entry.$type === 'Scale' && entry.from !== undefined && entry.to !== undefined);
    if (!scale || !isWhole || scale.from >= scale.to) return undefined;
    if (unit === '%' && own === undefined) return { ...PERCENT, from: Math.min(scale.from, PERCENT.from), to: Math.max(scale.to, PERCENT.to) };
    if (unit === undefined || own === undefined || unit === own) return scaled(scale);
    const [hours, wanted] = [hoursIn(own), hoursIn(unit)];
    if (hours === undefined || wanted === undefined) return undefined;
    return { from: scale.from * hours / wanted, to: scale.to * hours / wanted, why: ` on the scale ${scale.from} to ${scale.to} ${own}` };
}

function usualLimits({ kind, scale }: Metric, unit: string | undefined): Limits | undefined {
    if (kind === 'NPS') return scale && scaled(scale);
    if (unit === '%') return PERCENT;
    if (kind === 'CSAT' || kind === 'CES') return scale && scaled(scale);
    if (kind === 'lead-time' || hoursIn(unit ?? '') !== undefined) return DURATION;
    return kind === 'cost-to-serve' ? COST : undefined;
}

function scaled({ from, to }: NonNullable<Metric['scale']>): Limits {
    return { from, to, why: ` on the scale ${from} to ${to}` };
}

function isOutside(value: number, { from, to }: Limits): boolean {
    return value < from || value > to;
}

function withUnit(value: number, unit: string | undefined): string {
    return unit ? `${value} ${unit}` : `${value}`;
}
