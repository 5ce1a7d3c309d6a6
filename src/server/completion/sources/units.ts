import { CompletionItemKind } from 'vscode-languageserver';
import { declaredIn, seenFrom } from '../../../language/visible.ts';
import { hoursIn, isCurrency } from '../../../language/units.ts';
import type { Entry } from '../../../language/outline.ts';
import { type Here, helpAt } from '../here.ts';
import type { Offer } from '../offer.ts';
import type { Source } from '../source.ts';

/** Units that the amount may have: of time, of money, or that of the metric; behind the likeliest of them `to`, where it may become a range. */
export const units: Source = here => {
    const all: readonly Offer[] = unitsFor(here).map(label => ({ label, kind: CompletionItemKind.Unit, ...helpAt(here, label) }));
    const to = { label: 'to', kind: CompletionItemKind.Operator, ...helpAt(here, 'to') };
    return here.expected.unit?.range ? all.toSpliced(USUAL, 0, to) : all;
};

function unitsFor(here: Here): readonly string[] {
    const { unit } = here.expected;
    switch (unit?.kind) {
        case 'duration': return unit.one ? [...ONE, ...SHORT] : [...SEVERAL, ...SHORT];
        case 'money': return currencies(here);
        case 'share': return ['%'];
        case 'declared': return ['%', 'days', 'minutes', 'hours', ...currencies(here), 'working-days', 'weeks', 'months'];
        case 'any': return ['%', ...currencies(here)];
        case 'metric': return likeUnit(unitOf(here), here);
        case undefined: return [];
    }
}

/** So many units stand before `to`. */
const USUAL = 5;

const SEVERAL: readonly string[] = ['days', 'hours', 'minutes', 'weeks', 'months', 'working-days', 'years', 'quarters', 'seconds'];
const ONE: readonly string[] = SEVERAL.map(unit => unit.slice(0, -1));
const SHORT: readonly string[] = ['min', 'h', 'd'];

/** A unit and those that it can be converted to. */
function likeUnit(unit: string | undefined, here: Here): readonly string[] {
    if (unit === undefined) return [];
    const others = hoursIn(unit) !== undefined ? [...SEVERAL, ...SHORT] : isCurrency(unit) ? currencies(here) : [];
    return [...new Set([unit, ...others])];
}

/** The currencies of the file, the most frequent first, and then some others. */
function currencies({ document }: Here): readonly string[] {
    const times = new Map<string, number>();
    for (const [code] of document.textDocument.getText().matchAll(/\b[A-Z]{3}\b/g)) {
        if (isCurrency(code)) times.set(code, (times.get(code) ?? 0) + 1);
    }
    const used = [...times].sort(([, a], [, b]) => b - a).map(([code]) => code);
    return [...new Set([...used, 'EUR', 'USD', 'GBP', 'CHF'])];
}

/** The unit of the metric that is measured, or whose block this is. */
function unitOf({ expected, said, place, document, services }: Here): string | undefined {
    if (place === 'metric') return unitIn(said);
    const seen = seenFrom(document, services.shared.workspace.LangiumDocuments);
    const metric = seen.flatMap(({ file }) => declaredIn(file).get(expected.about ?? '') ?? []).find(({ $type }) => $type === 'Metric');
    return metric && 'entries' in metric ? unitIn(metric.entries) : undefined;
}

function unitIn(entries: readonly Entry[]): string | undefined {
    return entries.flatMap(entry => entry.$type === 'WordFact' && entry.word === 'unit' ? entry.values : [])[0];
}
