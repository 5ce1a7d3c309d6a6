import type { Chapter } from './help.ts';

/** What follows the first value of a fact, or the name of a thing. */
export const tails: readonly Chapter[] = [
    {
        places: ['touchpoint', 'action', 'phase', 'journey', 'skipped'],
        words: { for: ['The personas that this holds for; without it, all of the journey.', 'measure ces 2.4 for Walter'] },
    },
    {
        places: ['touchpoint', 'action', 'phase', 'journey', 'feels', 'judges', 'pain', 'gain', 'evidence'],
        words: { from: ['The sources that we know it from.', 'measure ces 3.1 from Survey'] },
    },
    {
        places: ['touchpoint', 'action', 'frontstage', 'backstage', 'support'],
        words: {
            by: ['The teams that do the work.', 'backstage "Inspects the goods" by Warehouse, CX'],
            using: ['The systems that the work is done with.', 'backstage "Releases the money" by CX using ERP'],
        },
    },
    {
        places: ['frontstage', 'backstage', 'support'],
        words: { takes: ['How long the work takes.', 'backstage "Inspects the goods" by Warehouse takes 4 days'] },
    },
    {
        places: ['touchpoint', 'action', 'next', 'exit'],
        words: {
            when: ['In which case the customer goes this way.', 'exit 10 % when "too expensive"'],
            as: ['As what the customer leaves: repeat, advocate, neutral or churn.', 'exit 10 % as churn'],
        },
    },
    {
        places: ['touchpoint', 'action', 'waits'],
        words: {
            informed: ['How often the customer hears something while they wait, and what.', 'waits 9 days informed every 2 days "status mail"'],
            every: ['How often the customer hears something.', 'waits 9 days informed every 2 days'],
            once: ['The customer hears something a single time.', 'waits 9 days informed once "order mail"'],
        },
    },
    {
        places: ['touchpoint', 'action', 'phase', 'journey', 'measure'],
        words: {
            was: ['The value before this one.', 'measure ces 3.1 was 2.9'],
            target: ['The value that should be reached here; without it, the one of the metric counts.', 'measure ces 3.1 target 5.5'],
        },
    },
    {
        places: ['touchpoint', 'action', 'phase', 'journey', 'measure', 'evidence', 'validated'],
        words: { on: ['When it was measured, seen or confirmed: a day, a month, a quarter or a year.', 'measure ces 3.1 on 2026-Q3'] },
    },
    {
        places: ['touchpoint', 'action', 'evidence'],
        words: { see: ['Where one can read it: a web address, or the path of a file.', 'evidence "Diary study" see "https://example.org/diary"'] },
    },
    {
        places: ['touchpoint', 'action', 'phase', 'journey', 'offering', 'segment', 'metric', 'initiative', 'scale'],
        words: { to: ['Stands between the lower and the upper end of a range.', 'metric ease { scale 1 to 7 }'] },
    },
    {
        places: ['file', 'journey'],
        words: { of: ['The journey that this one improves on, or that a view shows.', 'journey ReturnToBe "Sending back, next year" to-be of Return'] },
    },
    { places: ['view'], words: { of: ['The journey that the view shows.', 'view Board "For the board" of Return'] } },
];
