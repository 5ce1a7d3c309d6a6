import type { Amount, Column, Phase } from '../model/journey.ts';
import { amountText } from './amounts.ts';
import { keptOfAll } from './kept.ts';
import type { Sheet } from './sheet.ts';

/** What a phase takes and costs in all, in words, with the names of those for whom it is so; nothing where there is nothing to add up. */
export function sumsOf(sheet: Sheet, { columns }: Phase): readonly Sum[] {
    return columns.length === 0 ? [] : keptOfAll(columns, 'sums', sheet.frame, () => addUp(sheet, columns));
}

interface Sum { readonly text: string; readonly for: readonly string[] }

function addUp(sheet: Sheet, columns: readonly Column[]): readonly Sum[] {
    const said = sheet.travellers.flatMap(({ persona: { name } }) => {
        const text = sumFor(sheet, columns.filter(column => !column.skippedFor.includes(name)), name);
        return text === undefined ? [] : [{ name, text }];
    });
    return [...Map.groupBy(said, one => one.text)].map(([text, those]) => ({ text, for: those.map(one => one.name) }));
}

function sumFor({ captions, language }: Sheet, columns: readonly Column[], name: string): string | undefined {
    const held = (facts: (column: Column) => readonly { readonly for: readonly string[]; readonly amount: Amount }[]): readonly Amount[] =>
        columns.flatMap(facts).filter(fact => fact.for.length === 0 || fact.for.includes(name)).map(fact => fact.amount);
    const kinds = [
        { amounts: held(column => column.takes).filter(lasts), sum: timeOf, words: captions.takes },
        { amounts: held(column => column.waits).filter(lasts), sum: timeOf, words: captions.waits },
        { amounts: columns.flatMap(column => column.pays ?? []), sum: moneyOf, words: captions.pays },
        { amounts: columns.flatMap(column => column.costToServe ?? []), sum: moneyOf, words: captions.costs }
    ];
    if (kinds.every(({ amounts }) => amounts.length < 2)) return undefined;
    return kinds.flatMap(({ amounts, sum, words }) => sum(amounts).map(amount => words(amountText(amount, language)))).join(', ');
}

function lasts(amount: Amount): boolean {
    return (amount.hours ?? 0) > 0;
}

/** Times of different units, and short ones, are added up in hours and told in the unit that suits their sum; weeks stay weeks. */
function timeOf(amounts: readonly Amount[]): readonly Amount[] {
    const [first] = amounts;
    if (amounts.length === 1) return [first!];
    if (first && !isShort(first) && amounts.every(({ unit }) => unitOf(unit) === unitOf(first.unit))) return [{ unit: first.unit, ...added(amounts) }];
    const to = amounts.reduce((sum, { hours = 0 }) => sum + hours, 0);
    const from = amounts.reduce((sum, { from, to = from, hours = 0 }) => sum + from * hours / to, 0);
    if (to === 0) return [];
    const [unit, size] = to >= 48 ? ['days', 24] as const : to >= 2 ? ['hours', 1] as const : ['minutes', 1 / 60] as const;
    return [{ from: shortened(from / size), to: shortened(to / size), unit }];
}

/** Money of different currencies is not added up. */
function moneyOf(amounts: readonly Amount[]): readonly Amount[] {
    return [...Map.groupBy(amounts, amount => amount.unit)].map(([unit, same]) => ({ unit, ...added(same) }));
}

function added(amounts: readonly Amount[]): Pick<Amount, 'from' | 'to'> {
    return { from: cents(amounts.reduce((sum, { from }) => sum + from, 0)), to: cents(amounts.reduce((sum, { from, to = from }) => sum + to, 0)) };
}

function isShort({ unit }: Amount): boolean {
    return unit === undefined || /^(second|minute|hour)s?$/.test(unit);
}

/** One or several: `1 week`, `2 weeks`. */
function unitOf(unit: string | undefined): string | undefined {
    return unit?.replace(/s$/, '');
}

function shortened(value: number): number {
    return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}

function cents(value: number): number {
    return Math.round(value * 100) / 100;
}
