import type {
    Channel, Column, Journey, Line, Metric, Named, Opportunity, Persona, Phase, Reaction, Way
} from '../../src/model/journey.ts';

/** A journey of which a test says only what it is about. */
export function journeyOf(phases: readonly Phase[], more: Partial<Journey> = {}): Journey {
    return {
        id: 'Trip', name: 'Trip', title: 'A trip', state: 'as-is', personas: [personaOf('')], around: 'the purchase', measures: [], phases,
        flow: [], pains: [], gains: [], opportunities: [], initiatives: [], views: [],
        evidence: { measured: 0, observed: 0, reported: 0, assumed: 0 }, ...more
    };
}

export function personaOf(name: string, more: Partial<Persona> = {}): Persona {
    return { name, title: name, side: 'consumer', goals: [], fears: [], wants: [], needs: [], expects: [], uses: [], ...more };
}

export function phaseOf(name: string, columns: readonly Column[], more: Partial<Phase> = {}): Phase {
    return { id: name === '' ? 'phase' : `phase.${name}`, name, title: name, optional: false, skippedFor: [], measures: [], columns, ...more };
}

export function columnOf(name: string, more: Partial<Column> = {}): Column {
    return {
        id: `column.${name}`, name, title: name, kind: 'touchpoint', via: [], does: [], thinks: [], wants: [], needs: [], expects: [], feels: [], judges: [],
        pains: [], gains: [], momentOfTruth: false, optional: false, skippedFor: [], takes: [], waits: [], measures: [], frontstage: [], backstage: [],
        support: [], handovers: [], artifacts: [], policies: [], evidence: [], replaces: [], opportunities: [], ...more
    };
}

export function lineOf(id: string, text: string, names: readonly string[] = []): Line {
    return { id, text, for: names };
}

export function feeling(id: string, score: number | undefined, names: readonly string[] = [], more: Partial<Reaction> = {}): Reaction {
    return { id, score, for: names, sources: [], ...more };
}

export function channelOf(name: string, more: Partial<Channel> = {}): Channel {
    return { name, title: name, kinds: [], ownership: 'owned', ...more };
}

export function named(name: string): Named {
    return { name, title: name };
}

export function metricOf(name: string, more: Partial<Metric> = {}): Metric {
    return { name, title: name, kind: 'custom', ...more };
}

export function wayOf(id: string, kind: Way['kind'], from: string, to: string | undefined, more: Partial<Way> = {}): Way {
    return { id, for: [], from, to, kind, share: 100, shareIs: 'said', said: true, branch: false, ...more };
}

export function opportunityOf(name: string, column: string, more: Partial<Opportunity> = {}): Opportunity {
    return { id: `column.${column}.${name}`, name, title: name, column, solves: [], initiatives: [], ...more };
}
