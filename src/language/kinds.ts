import type { AstNode } from 'langium';

/** What a thing is called in a sentence, with its article. */
const SPOKEN: Readonly<Record<string, string>> = {
    Brand: 'a brand', Offering: 'an offering', Segment: 'a segment', Persona: 'a persona', Channel: 'a channel', Team: 'a team',
    System: 'a system', Source: 'a source', Metric: 'a metric', Journey: 'a journey', Initiative: 'an initiative', View: 'a view',
    Phase: 'a phase', touchpoint: 'a touchpoint', action: 'an action', Column: 'a touchpoint or action', pain: 'a pain', gain: 'a gain',
    Opportunity: 'an opportunity',
};

/** The kind of a thing as names tell it apart: its type, with columns and features by their word. */
export function kindOf(node: AstNode): string {
    if (node.$type === 'Column') return (node as AstNode & { kind: string }).kind;
    if (node.$type === 'Feature') return (node as AstNode & { word: string }).word;
    return node.$type;
}

/** `a team`, `an opportunity`. */
export function spoken(kind: string): string {
    return SPOKEN[kind] ?? `a ${kind.toLowerCase()}`;
}

/** `team`, `opportunity`. */
export function spokenBare(kind: string): string {
    return spoken(kind).replace(/^an? /, '');
}

/** `in a journey`, `at the top of a file`; the place is the word of the thing around. */
export function spokenPlace(place: string): string {
    return place === 'file' ? 'at the top of a file' : `in ${spoken(kindOfWord(place))}`;
}

/** The kind of the thing that a word starts. */
export function kindOfWord(word: string): string {
    return word === 'touchpoint' || word === 'action' ? word : word[0]!.toUpperCase() + word.slice(1);
}
