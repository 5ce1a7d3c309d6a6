import { GRADES, OUTCOMES, PERIODS, RESULTS, SEVERITIES, STATES, THINGS, VALUES } from '../../language/words.ts';

/** What a fact says first, in this order. */
export type Slot = { readonly optional?: true } & (
    | { readonly is: 'text' | 'emotion' | 'score' | 'number' | 'date' | 'link' | 'file' | 'declared' | 'language' | 'unit' }
    /** A number with the unit of its metric. */
    | { readonly is: 'measured' }
    /** A whole number from 1 to 5. */
    | { readonly is: 'grade' }
    | { readonly is: 'amount'; readonly unit: UnitKind }
    | { readonly is: 'words'; readonly words: readonly string[]; readonly list?: true }
    | { readonly is: 'names'; readonly of: NameKind; readonly list?: true; readonly path?: true }
);

export type UnitKind = 'duration' | 'money' | 'any' | 'share';

/** The types of the tree that can be named; `Way` is whatever a path goes on to. */
export type NameKind = 'Brand' | 'Offering' | 'Segment' | 'Persona' | 'Traveller' | 'Channel' | 'Team' | 'System' | 'Source' | 'Metric' | 'Journey'
    | 'Path' | 'pain' | 'gain';

/** How a fact or the head of a thing is written: its first values, then words and tails in any order. */
export interface Shape {
    readonly slots: readonly Slot[];
    /** Of each of these lists one word may follow. */
    readonly marks?: readonly (readonly string[])[];
    /** Words that may follow, with what they say in turn, in the contract's order; `share` is a number with `%`. */
    readonly tails?: readonly string[];
    /** True for the head of a thing, which may open a block. */
    readonly head?: true;
}

const text: Slot = { is: 'text' };
const perhapsText: Slot = { is: 'text', optional: true };
const number: Slot = { is: 'number' };
const measured: Slot = { is: 'measured' };
const date: Slot = { is: 'date' };
const score: Slot = { is: 'score' };
const words = (...all: readonly string[]): Slot => ({ is: 'words', words: all });
const names = (of: NameKind): Slot => ({ is: 'names', of });
const listOf = (of: NameKind): Slot => ({ is: 'names', of, list: true });
const paths: Slot = { is: 'names', of: 'Path', list: true, path: true };
const amount = (unit: UnitKind): Slot => ({ is: 'amount', unit });
const only = (...slots: readonly Slot[]): Shape => ({ slots });

const saying: Shape = { slots: [text], tails: ['for'] };
const work: Shape = { slots: [perhapsText], tails: ['by', 'using', 'takes'] };
const oneToFive: Shape = only({ is: 'grade' });
const head: Shape = { slots: [{ is: 'declared' }, perhapsText], head: true };

/** Facts by their word; where a word means something else at a place, by `word of place`. */
const SHAPES: Readonly<Record<string, Shape>> = {
    ...Object.fromEntries([...THINGS].map(thing => [thing, head])),
    ...Object.fromEntries(['vision', 'mission', 'promise', 'role', 'quote', 'job', 'goal', 'fears', 'scenario', 'around', 'artifact', 'policy'].map(word => [word, only(text)])),
    import: only({ is: 'file' }),
    journey: { ...head, marks: [STATES], tails: ['of'] },
    view: { ...head, tails: ['of'] },
    phase: { ...head, marks: [PERIODS] },
    'brand of journey': only(names('Brand')),
    'offering of journey': only(names('Offering')),
    'segment of persona': only(names('Segment')),
    see: only({ is: 'link' }),
    does: saying, thinks: saying, wants: saying, needs: saying,
    expects: { slots: [text], marks: [RESULTS], tails: ['for'] },
    ...Object.fromEntries(['wants', 'needs', 'expects'].map(word => [`${word} of persona`, only(text)])),
    validated: { slots: [text], tails: ['on'] },
    evidence: { slots: [text], marks: [GRADES], tails: ['on', 'from', 'see'] },
    price: only(amount('money')), size: only(amount('any')), worth: only(amount('money')), 'cost-to-serve': only(amount('money')),
    pays: only(amount('money')),
    takes: { slots: [amount('duration')], tails: ['for'] },
    'takes of phase': only(amount('duration')),
    waits: { slots: [amount('duration')], tails: ['informed', 'for'] },
    sample: only(number), importance: oneToFive, 'customer-value': oneToFive, 'business-value': oneToFive, effort: oneToFive,
    target: only(measured),
    scale: { slots: [number], tails: ['to'] },
    on: only(date), 'as-of': only(date), starts: only(date), due: only(date),
    unit: only({ is: 'unit' }),
    language: only({ is: 'language' }),
    optional: only(), 'moment-of-truth': only(),
    owner: only(names('Team')),
    personas: only(listOf('Persona')),
    skipped: { slots: [], tails: ['for'] },
    via: { slots: [listOf('Channel')], tails: ['for'] },
    uses: only(listOf('Channel')),
    moves: only(listOf('Metric')),
    details: only(names('Journey')),
    solves: only(paths), implements: only(paths), replaces: only(paths), phases: only(paths),
    feels: { slots: [{ is: 'emotion', optional: true }, score], marks: [GRADES], tails: ['from', 'for'] },
    judges: { slots: [perhapsText, score], marks: [GRADES], tails: ['from', 'for'] },
    pain: { slots: [names('pain'), perhapsText], marks: [SEVERITIES, GRADES], tails: ['from', 'for'] },
    gain: { slots: [names('gain'), perhapsText], marks: [GRADES], tails: ['from', 'for'] },
    measure: { slots: [names('Metric'), measured], tails: ['was', 'target', 'on', 'from', 'for'] },
    frontstage: work, backstage: work, support: work,
    handover: only(names('Team'), perhapsText),
    next: { slots: [{ is: 'names', of: 'Path', path: true }], tails: ['share', 'when', 'for'] },
    exit: { slots: [], tails: ['share', 'when', 'as', 'for'] },
};

/** What each tail says. */
export const TAILS: Readonly<Record<string, readonly Slot[]>> = {
    for: [listOf('Traveller')], from: [listOf('Source')], by: [listOf('Team')], using: [listOf('System')],
    on: [date], see: [{ is: 'link' }], was: [measured], target: [measured], takes: [amount('duration')],
    informed: [words('once', 'every'), perhapsText], every: [amount('duration'), perhapsText], when: [text], as: [words(...OUTCOMES)], of: [names('Journey')], to: [number],
};

/** Kinds of offerings to choose from; any other word will do. */
const OFFERINGS: readonly string[] = ['physical', 'digital', 'service', 'durable', 'consumable', 'subscription'];

/** How a word is written in the block of a thing; undefined for a word that starts nothing. */
export function shapeOf(word: string, place: string): Shape | undefined {
    const values = VALUES[word] ?? VALUES[`${word} of ${place}`];
    if (values) return only({ is: 'words', words: values, ...(word === 'lanes' || place === 'channel') && { list: true } });
    if (word === 'kind') return only({ is: 'words', words: OFFERINGS, list: true });
    return SHAPES[`${word} of ${place}`] ?? SHAPES[word];
}
