import type { BusinessModel, Outcome, Period, State, Status } from '../model/journey.ts';

/** The map's own words; the words of the journey stay as they are written. */
export interface Captions {
    readonly lanes: Readonly<Record<string, { readonly title: string; readonly note?: string }>>;
    readonly states: Readonly<Record<State, string>>;
    readonly models: Readonly<Record<BusinessModel, string>>;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly steps: readonly string[];
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly facts: Readonly<Record<'goal' | 'scenario' | 'vision' | 'mission', string>>;
    readonly legend: Readonly<Record<string, string>>;
    readonly period: (period: Period, around: string) => string;
    readonly asOf: (date: string) => string;
    readonly owner: (owner: string) => string;
    readonly validated: (how: string, date?: string) => string;
    readonly grades: (counts: Readonly<Record<string, number>>) => string;
    readonly improves: (journey: string) => string;
    readonly replaces: (columns: string) => string;
    readonly optional: string;
    readonly skippedFor: (personas: string) => string;
    readonly action: string;
    readonly alone: string;
    readonly out: string;
    readonly rest: string;
    readonly touchpoint: string;
    readonly momentOfTruth: string;
    readonly was: (value: string) => string;
    readonly takes: (amount: string) => string;
    readonly waits: (amount: string) => string;
    readonly informed: (every: string | undefined) => string;
    readonly notInformed: string;
    readonly noWait: string;
    readonly pays: (amount: string) => string;
    readonly costs: (amount: string) => string;
    readonly due: (date: string) => string;
    readonly initiative: Readonly<Record<'idea' | 'planned' | 'doing' | 'done' | 'dropped', string>>;
    readonly value: (class_: number) => string;
    readonly severity: Readonly<Record<'low' | 'medium' | 'high', string>>;
    readonly result: Readonly<Record<'exceeded' | 'met' | 'partly' | 'missed', string>>;
    readonly trend: Readonly<Record<'better' | 'worse' | 'same', string>>;
    readonly importance: (weight: number) => string;
    readonly empty: string;
    readonly untitled: string;
    readonly summary: SummaryCaptions;
}

export interface SummaryCaptions {
    readonly size: (columns: number, phases: number) => string;
    readonly lowest: (column: string, score: string) => string;
    readonly ends: (score: string) => string;
    readonly pains: (pains: number, open: number) => string;
}

export const english: Captions = {
    lanes: {
        phases: { title: 'Phases' },
        touchpoints: { title: 'Touchpoints' },
        channels: { title: 'Channels' },
        emotion: { title: 'Emotion', note: 'how it feels' },
        judgement: { title: 'Judgement', note: 'how it is judged' },
        doing: { title: 'Doing' },
        thinking: { title: 'Thinking', note: 'in their words' },
        needs: { title: 'Needs', note: 'and expectations' },
        pains: { title: 'Pain points' },
        gains: { title: 'Gains' },
        time: { title: 'Time and money' },
        metrics: { title: 'Metrics', note: 'now → target' },
        opportunities: { title: 'Opportunities', note: 'owner, value, initiative' }
    },
    states: { 'as-is': 'As-is', 'to-be': 'To-be', ideal: 'Ideal' },
    models: { B2B: 'B2B', B2C: 'B2C', B2B2C: 'B2B2C', D2C: 'D2C', C2C: 'C2C', public: 'public service' },
    statuses: { draft: 'draft', review: 'in review', agreed: 'agreed', published: 'published' },
    steps: ['minus two', 'minus one', 'neutral', 'plus one', 'plus two'],
    outcomes: { repeat: 'comes back', advocate: 'recommends', neutral: 'ends', churn: 'lost' },
    facts: { goal: 'Goal', scenario: 'Scenario', vision: 'Vision', mission: 'Mission' },
    legend: {
        moment: 'moment of truth', action: 'dashed card: the customer acts alone', foreign: 'hollow: a channel of others',
        details: 'stacked card: a journey of its own', optional: 'dashed in grey: optional or skipped', importance: 'importance to the customer',
        measured: 'heavy rim: measured', assumed: 'thin rim: assumed or planned', bridge: 'dotted in grey: nothing is known',
        judged: 'dotted line: rational judgement', wants: 'wish', needs: 'need', expects: 'expectation', exceeded: 'exceeded', met: 'met',
        partly: 'partly met', missed: 'missed', severity: 'severity, one to three', pain: 'pain', painAssumed: 'hollow: assumed pain', gain: 'gain', gainAssumed: 'hollow: assumed gain',
        better: 'better than before', worse: 'worse than before', value: 'value of the opportunity',
        idea: 'idea', planned: 'planned', doing: 'under way', done: 'done', dropped: 'dropped', waits: 'hatched: waiting', message: 'a message'
    },
    period: (period, around) => `${{ before: 'Before', during: 'During', after: 'After' }[period]} ${around}`,
    asOf: date => `as of ${date}`,
    owner: owner => `owner ${owner}`,
    validated: (how, date) => `validated: ${how}${date === undefined ? '' : `, ${date}`}`,
    grades: counts => ['measured', 'observed', 'reported', 'assumed'].filter(grade => counts[grade]).map(grade => `${counts[grade]} ${grade}`).join(', '),
    improves: journey => `improves on “${journey}”`,
    replaces: columns => `instead of ${columns}`,
    optional: 'optional',
    skippedFor: personas => `skipped by ${personas}`,
    action: 'action',
    alone: 'on their own',
    out: 'out',
    rest: 'the others',
    touchpoint: 'touchpoint',
    momentOfTruth: 'moment of truth',
    was: value => `was ${value}`,
    takes: amount => `takes ${amount}`,
    waits: amount => `waits ${amount}`,
    informed: every => every === undefined ? 'one message' : `a message every ${every.replace(/^1\s/, '')}`,
    notInformed: 'without a message',
    noWait: 'no wait',
    pays: amount => `pays ${amount}`,
    costs: amount => `costs us ${amount}`,
    due: date => `due ${date}`,
    initiative: { idea: 'idea', planned: 'planned', doing: 'under way', done: 'done', dropped: 'dropped' },
    value: class_ => `value ${class_} of 3`,
    severity: { low: 'low severity', medium: 'medium severity', high: 'high severity' },
    result: { exceeded: 'exceeded', met: 'met', partly: 'partly met', missed: 'missed' },
    trend: { better: 'better', worse: 'worse', same: 'unchanged' },
    importance: weight => `importance ${weight} of 5`,
    empty: 'Nothing happens in this journey yet: it has no touchpoint and no action.',
    untitled: 'Journey',
    summary: {
        size: (columns, phases) => `${count(columns, 'column')}${phases === 0 ? '' : ` in ${count(phases, 'phase')}`}.`,
        lowest: (column, score) => `Lowest: ${column}, ${score}.`,
        ends: score => `Ends at ${score}.`,
        pains: (pains, open) => `${count(pains, 'pain')}${open === 0 ? '' : `, ${open} without opportunity`}.`
    }
};

const languages: Readonly<Record<string, Captions>> = { en: english };

/** The captions for a journey's language; English where it has none. */
export function captionsFor(language: string | undefined): Captions {
    return languages[(language ?? 'en').slice(0, 2).toLowerCase()] ?? english;
}

function count(number: number, noun: string): string {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
