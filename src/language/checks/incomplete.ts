import type { AstNode } from 'langium';
import { FEELINGS } from '../feelings.ts';
import type * as ast from '../generated/ast.ts';
import type { Entry } from '../outline.ts';
import { readReaction } from '../reaction.ts';
import { THINGS } from '../words.ts';
import { wordOf } from '../word-of.ts';
import { writtenName } from '../written.ts';
import { type Check, type Tell, wordRange } from './check.ts';

/** A fact that its line leaves unfinished. */
export const incomplete: Check = {
    entry(entry, _, report) {
        const missing = missingIn(entry);
        if (missing) report('syntax', missing, entry, wordRange(entry));
        for (const tail of 'tails' in entry ? entry.tails : []) checkTail(tail, report);
    },
};

function missingIn(entry: Entry): string | undefined {
    const word = wordOf(entry);
    switch (entry.$type) {
        case 'Import': return entry.path === undefined ? 'import needs the path of a file: import "people.journey".' : undefined;
        case 'TextFact': case 'Saying': case 'Validated': case 'Evidence':
            return entry.text === undefined ? `${word} needs a text in "quotes".` : undefined;
        case 'AmountFact': case 'Wait': return entry.amount === undefined ? `${word} needs a number with its unit: ${EXAMPLES[word] ?? `${word} 5 days`}.` : undefined;
        case 'NumberFact': return entry.number === undefined ? `${word} needs a number.` : undefined;
        case 'WordFact': return entry.values.length === 0 ? `${word} needs a value.` : undefined;
        case 'DateFact': return entry.date === undefined ? `${word} needs a date: ${word} 2026-09-30.` : undefined;
        case 'Scale': return (entry.from === undefined || entry.to === undefined) && entry.range === undefined ? 'scale needs two numbers: scale 1 to 7.' : undefined;
        case 'Owner': return entry.team ? undefined : 'owner needs the name of a team.';
        case 'BrandUse': return entry.brand ? undefined : 'brand needs the name of a brand.';
        case 'OfferingUse': return entry.offering ? undefined : 'offering needs the name of an offering.';
        case 'SegmentUse': return entry.segment ? undefined : 'segment needs the name of a segment.';
        case 'PersonasFact': return entry.personas.length === 0 ? 'personas needs the names of those who travel: personas Anna, Ben.' : undefined;
        case 'Skipped': return entry.personas.length === 0 ? 'Skipped for whom? Write skipped for Anna.' : undefined;
        case 'ChannelsFact': return entry.channels.length === 0 ? `${word} needs the names of channels: ${word} App, Phone.` : undefined;
        case 'Moves': return entry.metrics.length === 0 ? 'moves needs the names of metrics.' : undefined;
        case 'Details': return entry.journey ? undefined : 'details needs the name of a journey.';
        case 'PathFact': return entry.paths.length === 0 ? `${word} needs a name.` : undefined;
        case 'Reaction': return scoreMissing(entry);
        case 'Measure': return !entry.metric ? 'measure needs a metric and its value: measure csat 4.1.' : entry.value === undefined ? 'measure needs the value that was measured.' : undefined;
        case 'Work': return entry.text === undefined && entry.tails.length === 0 ? `${word} needs a text, or by whom or using what it is done.` : undefined;
        case 'Handover': return entry.team ? undefined : 'Handed over to whom? Write handover and the name of a team.';
        case 'Next': return entry.to ? undefined : 'next needs the name of a touchpoint or an action.';
        case 'Feature': return entry.name === undefined ? `${word} needs a text in "quotes".` : undefined;
        default: return THINGS.has(word) && 'name' in entry === false ? `${word} needs a name.` : undefined;
    }
}

/** The word may be left out, the score may not: it is the place on the map of what is felt. */
function scoreMissing(fact: ast.Reaction): string | undefined {
    const { text, score, spelling } = readReaction(fact);
    // Of several words the quotes are told first, and the score with them.
    if (score !== undefined || spelling === 'several words') return undefined;
    const words = text !== undefined && text.length <= SHOWN ? writtenName(text) : fact.word === 'feels' ? 'annoyed' : '"Too dear"';
    return `${fact.word} needs a score from -2 to +2: ${fact.word} ${words} ${FEELINGS.get(text ?? '') ?? '-1'}.`;
}

/** Words longer than this make no good example. */
const SHOWN = 40;

const EXAMPLES: Readonly<Record<string, string>> = {
    'waits': 'waits 9 days', 'takes': 'takes 2 hours', 'pays': 'pays 49 EUR', 'price': 'price 49 EUR', 'worth': 'worth 640 EUR',
    'cost-to-serve': 'cost-to-serve 14 EUR', 'size': 'size 5000 customers',
};

function checkTail(tail: AstNode, report: Tell): void {
    if (tail.$type === 'Informed' && !('once' in tail) && !('every' in tail)) report('syntax', 'Informed how often? Write informed once or informed every 2 days.', tail);
    const [word, needs] = TAILS[tail.$type] ?? [];
    if (!word || !needs) return;
    const value = (tail as unknown as Readonly<Record<string, unknown>>)[needs.property];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) report('syntax', `${word} needs ${needs.what}.`, tail);
}

/** What stands behind each word of a tail. */
const TAILS: Readonly<Record<string, readonly [word: string, needs: { readonly property: string; readonly what: string }]>> = {
    For: ['for', { property: 'personas', what: 'the name of a persona' }],
    From: ['from', { property: 'sources', what: 'the name of a source' }],
    By: ['by', { property: 'teams', what: 'the name of a team' }],
    Using: ['using', { property: 'systems', what: 'the name of a system' }],
    On: ['on', { property: 'date', what: 'a date: on 2026-09-30' }],
    See: ['see', { property: 'link', what: 'a link in "quotes"' }],
    Was: ['was', { property: 'value', what: 'a number' }],
    Target: ['target', { property: 'value', what: 'a number' }],
    Takes: ['takes', { property: 'amount', what: 'a number with its unit: takes 2 hours' }],
    When: ['when', { property: 'text', what: 'a condition in "quotes"' }],
    As: ['as', { property: 'outcome', what: 'repeat, advocate, neutral or churn' }],
};
