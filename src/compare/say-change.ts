import type { Named } from '../model/journey.ts';
import type { Change, Part, Property } from './change.ts';
import { sayColumn } from './say-column.ts';
import { joined, quoted, sayPart, sayValue } from './say-value.ts';
import type { Speech } from './words/words.ts';

export interface Hearer {
    /** True where the column, or the phase, is named anyway, beside the sentence. */
    readonly here?: boolean;
}

/** A change in one sentence, without a full stop. */
export function sayChange(change: Change, words: Speech, { here = false }: Hearer = {}): string {
    const { about, kind, of, before, after } = change;
    if (about === 'column' || about === 'phase') return sayColumn(change, words);
    if (about === 'pain' || about === 'gain') {
        const felt = sayFelt(change, words, here);
        if (felt !== undefined) return felt;
    }
    const subject = subjectOf(change, words, here);
    if (kind === 'moved') return words.movedTo(subjectOf(change, words, true), sayValue(before!, of, words), sayValue(after!, of, words)) + sayMore(change, words);
    if (kind === 'added') return said(words.added(subject), [after && !isThing(change) ? sayValue(after, of, words) : '', ...telling(change, 'after', words)]);
    if (kind === 'removed') return said(words.removed(subject), [before && !isThing(change) ? sayValue(before, of, words) : '', ...telling(change, 'before', words)]);
    if (kind === 'renamed' && before && after) return `${words.renamed(`${words.subjects[about]} ${sayValue(before, of, words)}`, sayValue(after, of, words))}${sayMore(change, words)}`;
    return sayRise(change, subject, words) + sayMore(change, words);
}

function sayFelt(change: Change, words: Speech, here: boolean): string | undefined {
    const { about, kind, elsewhere, thing } = change;
    const place = here ? undefined : change.column && quoted(change.column.title, words);
    const called = thing ? quoted(thing.title, words) : '';
    const named = `${words.subjects[about]} ${called}`;
    const whom = withWhom(called, change, words);
    if (elsewhere && kind === 'added') return words.alsoFelt(withWhom(named, change, words), place);
    if (elsewhere && kind === 'removed') return words.notFelt(withWhom(named, change, words), place);
    if (about === 'pain' && kind === 'added') return said(words.newPain(whom, place), telling(change, 'after', words), ', ');
    if (about === 'pain' && kind === 'removed') return words.solvedPain(whom, place);
    return undefined;
}

/** `Aylin’s emotion at “Waits”`, `Metric “Effort” at “Waits” for Aylin`. */
function subjectOf(change: Change, words: Speech, here: boolean): string {
    const { about, column, phase } = change;
    const personas = joined(change.for, words);
    const plain = labelOf(change, words);
    const feels = about === 'emotion' || about === 'judgement';
    const whose = feels && personas !== '' ? words.of(plain, personas) : plain;
    const placed = here ? whose : column ? words.at(whose, quoted(column.title, words)) : phase ? words.inPhase(whose, quoted(phase.title, words)) : whose;
    return feels || personas === '' ? placed : words.forWhom(placed, personas);
}

function labelOf({ about, thing, of, after, before }: Change, words: Speech): string {
    if (about === 'way' && !(of === 'to' && before && after)) return thing ? words.wayTo(quoted(thing.title, words)) : words.wayOut;
    const subject = words.subjects[about];
    // What is called otherwise is said by what it was and is called.
    if ((of === 'title' || about === 'way') && before && after) return subject;
    return thing && thing.title !== '' && !(of === 'to' && (after ?? before)?.is === 'text') ? `${subject} ${quoted(thing.title, words)}` : subject;
}

function withWhom(what: string, { for: personas }: Change, words: Speech): string {
    return personas.length === 0 ? what : words.forWhom(what, joined(personas, words));
}

/** What is told goes without its property: `Waiting at “X”: 9 days → 2 days`. */
const main: ReadonlySet<Property> = new Set(['text', 'title', 'score', 'value', 'amount', 'share', 'channels', 'to', 'kind', 'on', 'personas', 'status', 'result']);

function sayRise({ of, before, after, about }: Change, subject: string, words: Speech): string {
    if (before && after && (of === 'score' || about === 'metric' && of === 'value')) {
        const rise = before.is === 'score' && after.is === 'score' ? after.score - before.score
            : before.is === 'amount' && after.is === 'amount' && before.amount.unit === after.amount.unit ? after.amount.from - before.amount.from : 0;
        if (rise !== 0) return (rise > 0 ? words.rose : words.fell)(subject, sayValue(before, of, words), sayValue(after, of, words));
    }
    return `${subject}: ${sayNamed({ of, before, after }, words, of !== undefined && main.has(of))}`;
}

function sayNamed(part: Part, words: Speech, silent: boolean): string {
    return silent || part.of === undefined ? sayPart(part, words) : `${words.properties[part.of]}: ${sayPart(part, words)}`;
}

function sayMore({ more = [] }: Change, words: Speech): string {
    return more.map(part => `; ${sayNamed(part, words, false)}`).join('');
}

/** What is worth telling of a fact that came or went. */
const worthTelling: ReadonlySet<Property> = new Set(['text', 'severity', 'result', 'when', 'outcome', 'teams', 'status', 'due']);

function telling({ more = [] }: Change, side: 'before' | 'after', words: Speech): readonly string[] {
    return more.flatMap(({ of, [side]: value }) => !of || !value || !worthTelling.has(of) ? []
        : [main.has(of) ? sayValue(value, of, words) : `${words.properties[of]} ${sayValue(value, of, words)}`]);
}

/** True where the value is what the thing is called anyway. */
function isThing({ about, of, thing }: { readonly about: Change['about']; readonly of?: Property; readonly thing?: Named }): boolean {
    return thing !== undefined && of === 'title' || about === 'way' && of === 'to';
}

function said(what: string, values: readonly string[], between = ': '): string {
    const told = values.filter(value => value !== '').join(', ');
    return told === '' ? what : what + between + told;
}
