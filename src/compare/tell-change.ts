import type { Named } from '../model/journey.ts';
import type { Aspect } from './aspects/aspect.ts';
import { effectOfPart } from './better.ts';
import type { Change, Part, Place, Property } from './change.ts';
import type { Edited } from './compare-facts.ts';
import { isShared, type Side } from './side.ts';
import type { Told } from './told.ts';

/** Where something is told. */
export interface Where {
    readonly column?: Place;
    readonly phase?: Place;
    /** The names of all who are there, and of all. */
    readonly here: readonly string[];
    readonly all: readonly string[];
}

/** A fact that was edited. What makes it better or worse is told first. */
export function tellEdited({ about, eachTraveller }: Aspect, { is, parts }: Edited, where: Where, side: Side): Change {
    const telling = parts.find(part => effectOfPart(part, is.better)) ?? parts[0]!;
    const more = parts.filter(part => part !== telling);
    const renamed = telling.of === 'title' && about !== 'pain' && about !== 'gain';
    const kind = effectOfPart(telling, is.better) ?? (renamed ? 'renamed' : 'changed');
    return tell(kind, about, { ...telling, ...more.length > 0 && { more } }, eachTraveller ? unnamed(is) : is, eachTraveller ? ofAll(where) : where, side);
}

export function tellCame(aspect: Aspect, fact: Told, where: Where, side: Side): Change {
    return tellWhole('added', 'after', aspect, fact, where, side);
}

export function tellGone(aspect: Aspect, fact: Told, where: Where, side: Side): Change {
    return tellWhole('removed', 'before', aspect, fact, where, side);
}

function tellWhole(kind: 'added' | 'removed', edition: 'before' | 'after', { about, eachTraveller }: Aspect, fact: Told, where: Where, side: Side): Change {
    const [part, ...more] = partsOf(fact, edition);
    const elsewhere = isElsewhere(about, fact);
    return tell(kind, about, { ...part, ...more.length > 0 && { more }, ...elsewhere && { elsewhere } }, eachTraveller ? unnamed(fact) : fact, eachTraveller ? ofAll(where) : where, side);
}

/** Of what each traveller has one of, it is said whose it is, also where others skip the place. */
function ofAll(where: Where): Where {
    return { ...where, here: where.all };
}

/** What each traveller has one of needs no name. */
function unnamed(fact: Told): Told {
    return fact.thing ? fact : { ...fact, thing: { name: '', title: '' } };
}

/** What is told of another column now. */
export function tellMoved({ about }: Aspect, { is, parts }: Edited, from: Where, to: Where, side: Side): Change {
    const place = ({ column }: Where) => column && { is: 'column' as const, column };
    return tell('moved', about, { of: 'place', before: place(from), after: place(to), ...parts.length > 0 && { more: parts } }, is, to, side);
}

function tell(kind: Change['kind'], about: Change['about'], what: Part & Pick<Change, 'more' | 'elsewhere'>, fact: Told, { column, phase, here }: Where, side: Side): Change {
    return {
        kind, about, ...what, ...withThing(fact, what.of), ...column && { column }, ...phase && { phase },
        for: fact.for && !here.every(name => fact.for!.includes(name)) ? fact.for.map(side.personaTitle) : [],
        id: fact.id, edition: side.side
    };
}

/** What has no name is called by what it says, unless that is what is told anyway. */
function withThing({ thing, parts }: Told, of: Property | undefined): { readonly thing?: Named } {
    if (thing) return thing.title === '' ? {} : { thing: { name: thing.name, title: thing.title } };
    const text = of !== 'text' && parts.text?.is === 'text' ? parts.text.text : undefined;
    return text === undefined ? {} : { thing: { name: '', title: text } };
}

/** In both journeys, and so only its place is new or gone. */
function isElsewhere(about: Change['about'], { key }: Told): true | undefined {
    return (about === 'pain' || about === 'gain') && key !== undefined && isShared(key) || undefined;
}

function partsOf({ parts }: Told, edition: 'before' | 'after'): readonly Part[] {
    return Object.entries(parts).map(([of, value]) => ({ of: of as Property, [edition]: value }));
}
