import type { Amount, JourneyDate, Named } from '../model/journey.ts';
import type { Property, Value } from './change.ts';

/** A fact as it is compared. */
export interface Told {
    /** Its id in the model. */
    readonly id: string;
    /** The names of those whom it holds for; left out where it is nobody's in particular. */
    readonly for?: readonly string[];
    /** By which it is known in both editions, where it has a name. */
    readonly key?: string;
    /** What it is called in a sentence. */
    readonly thing?: Named;
    /** What it says, the weightiest first. */
    readonly parts: Parts;
    /** When a part of it is better. */
    readonly better?: Better;
}

/** Higher or lower, a word further behind in a list, or said at all. */
export type Direction = 'higher' | 'lower' | 'said' | readonly string[];

export type Better = Readonly<Partial<Record<Property, Direction>>>;

export type Parts = Readonly<Partial<Record<Property, Value>>>;

/** A fact of these parts; what is not said is left out. */
export function told(id: string, parts: Readonly<Partial<Record<Property, Value | undefined>>>, more: Omit<Told, 'id' | 'parts'> = {}): Told {
    const said: Partial<Record<Property, Value>> = {};
    for (const name in parts) if (parts[name as Property] !== undefined) said[name as Property] = parts[name as Property]!;
    return { id, parts: said, ...more };
}

/** One fact or none: a value that may not be said. */
export function single(id: string, of: Property, value: Value | undefined): readonly Told[] {
    return value === undefined ? [] : [told(id, { [of]: value })];
}

export function text(said: string | undefined): Value | undefined {
    return said === undefined || said === '' ? undefined : { is: 'text', text: said };
}

export function list(items: readonly string[]): Value | undefined {
    return items.length === 0 ? undefined : { is: 'list', items };
}

/** Things by their titles; one that got another title is the same one. */
export function titles(things: readonly Named[]): Value | undefined {
    return things.length === 0 ? undefined : { is: 'list', items: things.map(({ title }) => title), keys: things.map(({ name }) => name) };
}

export function title(thing: Named | undefined): Value | undefined {
    return thing && { is: 'text', text: thing.title, key: thing.name };
}

export function word(said: string | undefined): Value | undefined {
    return said === undefined ? undefined : { is: 'word', word: said };
}

export function words(said: readonly string[]): Value | undefined {
    return said.length === 0 ? undefined : { is: 'words', words: said };
}

export function score(said: number | undefined): Value | undefined {
    return said === undefined ? undefined : { is: 'score', score: said };
}

export function amount(said: Amount | undefined): Value | undefined {
    return said && { is: 'amount', amount: said };
}

export function number(said: number | undefined, unit?: string): Value | undefined {
    return said === undefined ? undefined : { is: 'amount', amount: unit === undefined ? { from: said } : { from: said, unit } };
}

export function date(said: JourneyDate | undefined): Value | undefined {
    return said && { is: 'date', date: said.text };
}

/** The same for values that say the same; the order of a list says nothing. */
export function keyOf(value: Value): string {
    if (value.is === 'list') return inAnyOrder(value.keys ?? value.items);
    if (value.is === 'words') return inAnyOrder(value.words);
    if (value.is === 'amount') return `${value.amount.from}–${value.amount.to ?? value.amount.from} ${value.amount.unit ?? ''}`;
    return value.is === 'text' ? value.key ?? value.text : JSON.stringify(value);
}

/** No text has the character between them. */
function inAnyOrder(items: readonly string[]): string {
    return items.length === 1 ? items[0]! : items.toSorted().join('\0');
}

/** The same for facts that say the same. */
export function printOf({ parts }: Told): string {
    let print = '';
    for (const name in parts) print += `${name}\n${keyOf(parts[name as Property]!)}\n\n`;
    return print;
}

/** The words of a fact, by which it is recognised when they were edited. */
export function wordingOf({ thing, parts }: Told): string {
    let wording = parts.title || parts.text ? '' : thing?.title ?? '';
    for (const name in parts) {
        const value = parts[name as Property]!;
        if (value.is === 'text') wording += ` ${value.text}`;
        else if (value.is === 'list') wording += ` ${value.items.join(' ')}`;
    }
    return wording;
}
