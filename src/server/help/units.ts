import type { Chapter } from './help.ts';

const time: Readonly<Record<string, string>> = {
    seconds: 'A unit of time.',
    minutes: 'A unit of time; min for short.',
    hours: 'A unit of time; h for short.',
    days: 'A unit of time, 24 hours; d for short.',
    'working-days': 'A unit of time; in sums a working day counts as a day.',
    weeks: 'A unit of time, 7 days.',
    months: 'A unit of time; in sums a month counts as 30 days.',
    quarters: 'A unit of time; in sums a quarter counts as 91 days.',
    years: 'A unit of time; in sums a year counts as 365 days.',
    min: 'Minutes.',
    h: 'Hours.',
    d: 'Days, 24 hours each.',
};

/** The units of time and of shares, wherever an amount stands. */
export const units: readonly Chapter[] = [
    {
        places: ['touchpoint', 'action', 'phase', 'journey', 'metric'],
        words: Object.fromEntries(Object.entries(time).flatMap(([unit, sentence]) => {
            const one = /^(.+)s$/.exec(unit)?.[1];
            return [[unit, [sentence, `takes 3 ${unit}`] as const], ...one === undefined ? [] : [[one, [sentence, `takes 1 ${one}`] as const]]];
        })),
    },
    { places: ['touchpoint', 'action', 'phase', 'journey', 'metric', 'segment'], words: { '%': ['A share of one hundred.', 'exit 10 % as churn'] } },
];
