import type { Amount, Named } from '../model/journey.ts';

/** One difference between two editions of a journey. A fact that was edited in several respects is one change. */
export interface Change extends Part {
    readonly kind: ChangeKind;
    /** What of the journey, the phase or the column it is about. */
    readonly about: Subject;
    /** The thing itself, where it has a name or words of its own: the pain, the metric, the phase. */
    readonly thing?: Named;
    /** Where it is: in the new journey, or, of a column that is gone, in the old one. Nothing where it is about the whole. */
    readonly column?: Place;
    readonly phase?: Place;
    /** The titles of those whom it holds for, where these are not all. */
    readonly for: readonly string[];
    /** What else of the same fact is different. */
    readonly more?: readonly Part[];
    /** The pains that came or went together with a column. */
    readonly pains?: readonly Named[];
    /** The same pain or gain is, or was, felt in another column too: here it is gone, and yet not solved; here it is told, and yet not new. */
    readonly elsewhere?: true;
    /** The id of the model where it is told, in the new journey, or, of what is gone, in the old one. */
    readonly id: string;
    /** The edition that `id` is of: `before` for what is gone. */
    readonly edition: 'before' | 'after';
}

/** `better` and `worse` are for the customer, or by the direction of the metric. */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'renamed' | 'better' | 'worse' | 'changed';

/** A respect in which a fact is different; without `before` it was not said, without `after` it is not said any more. */
export interface Part {
    readonly of?: Property;
    readonly before?: Value;
    readonly after?: Value;
}

/** A column or a phase of one of the two journeys. */
export interface Place extends Named {
    readonly id: string;
}

export type Subject = 'journey' | 'phase' | 'column' | 'persona' | 'brand' | 'offering' | 'scenario' | 'goal' | 'around' | 'owner' | 'status' | 'state' | 'improves' | 'asOf'
    | 'language' | 'validated' | 'model' | 'period' | 'note' | 'kind' | 'details' | 'replaces' | 'optional' | 'skippedFor' | 'momentOfTruth' | 'importance'
    | 'channels' | 'doing' | 'thinking' | 'wants' | 'needs' | 'expectation' | 'emotion' | 'judgement' | 'pain' | 'gain' | 'takes' | 'waits' | 'pays' | 'costToServe'
    | 'metric' | 'frontstage' | 'backstage' | 'support' | 'handover' | 'artifact' | 'policy' | 'evidence' | 'opportunity' | 'initiative' | 'way' | 'view'
    | 'channel' | 'team' | 'system' | 'source' | 'metricItself';

export type Property = 'title' | 'name' | 'text' | 'score' | 'value' | 'severity' | 'result' | 'grade' | 'sources' | 'for' | 'amount' | 'informed' | 'was' | 'target' | 'on' | 'see'
    | 'teams' | 'systems' | 'takes' | 'channels' | 'to' | 'share' | 'when' | 'outcome' | 'solves' | 'owner' | 'customerValue' | 'businessValue' | 'effort'
    | 'implements' | 'status' | 'starts' | 'due' | 'moves' | 'worth' | 'kind' | 'lanes' | 'personas' | 'phases' | 'ownership' | 'sample' | 'scale' | 'unit' | 'better'
    | 'vision' | 'mission' | 'promises' | 'sales' | 'priceSensitivity' | 'price' | 'note' | 'segment' | 'size' | 'side' | 'role' | 'quote' | 'job'
    | 'goals' | 'fears' | 'wants' | 'needs' | 'expects' | 'uses' | 'place';

/** A value as it was said. */
export type Value =
    /** The writer's own words; with `key` the title of a thing, which is the same one as long as its key is. */
    | { readonly is: 'text'; readonly text: string; readonly key?: string }
    /** Several titles or texts, whose order does not matter. */
    | { readonly is: 'list'; readonly items: readonly string[]; readonly keys?: readonly string[] }
    /** A point on the scale of reactions, from -2 to +2. */
    | { readonly is: 'score'; readonly score: number }
    | { readonly is: 'amount'; readonly amount: Amount }
    /** A word of the language: `high`, `agreed`, `measured`. */
    | { readonly is: 'word'; readonly word: string }
    /** Several words of the language, whose order does not matter. */
    | { readonly is: 'words'; readonly words: readonly string[] }
    /** A day or a period as it was written. */
    | { readonly is: 'date'; readonly date: string }
    /** Behind a column, or at the start; with its phase where the other one is in another phase. */
    | { readonly is: 'place'; readonly behind?: Named; readonly phase?: Named }
    /** The column of the other edition that takes, or took, the place of this one. */
    | { readonly is: 'column'; readonly column: Place };
