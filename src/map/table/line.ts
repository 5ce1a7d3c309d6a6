import type { Amount, Fact, Known } from '../../model/journey.ts';
import { amountText } from '../amounts.ts';
import type { Role } from '../scene.ts';
import type { Sheet } from '../sheet.ts';
import { holders, isForSome, namesOf } from '../travellers.ts';
import { typeset } from '../typeset.ts';

/** A fact in words. */
export interface TableLine {
    /** Those whom it holds for, where these are not all who are shown. */
    readonly who?: string;
    readonly text: string;
    /** What else is known of it. */
    readonly about: readonly string[];
    /** Where one can read it, as the writer says it; a part of the text or of what else is known. */
    readonly see?: string;
    /** The role of a mark beside it, which repeats what the words say. */
    readonly tone?: Role;
}

/** Facts of one kind under their name. */
export interface Labelled {
    readonly name: string;
    readonly title: string;
    readonly lines: readonly TableLine[];
}

/** A fact; nothing where nobody shown is meant. Where it has no text, what else is known of it is the text. */
export function lineOf(sheet: Sheet, fact: Pick<Fact, 'for'>, text: string | undefined, about: readonly string[] = [], tone?: Role): TableLine[] {
    const who = holders(sheet, fact.for);
    if (who.length === 0) return [];
    const lines = text === undefined || text === '' ? plain(about.join(', '), tone) : plain(text, tone, about);
    return isForSome(sheet, who) ? lines.map(line => ({ who: typeset(namesOf(who)), ...line })) : lines;
}

/** What is said of a thing itself, whoever travels. */
export function plain(text: string | undefined, tone?: Role, about: readonly string[] = []): TableLine[] {
    return text === undefined || text === '' ? [] : [{ text: typeset(text), about: about.map(typeset), ...tone === undefined ? {} : { tone } }];
}

/** Lines that say where one can read them. */
export function seen(lines: readonly TableLine[], see: string | undefined): TableLine[] {
    return see === undefined ? [...lines] : lines.map(line => ({ ...line, see }));
}

/** A line as one text: `Aylin: worried −2 (observed; from Interviews)`. */
export function lineText({ who, text, about }: TableLine): string {
    return `${who === undefined ? '' : `${who}: `}${text}${about.length === 0 ? '' : ` (${about.join('; ')})`}`;
}

/** How we know something. */
export function knownBy({ captions }: Sheet, { grade, sources }: Known): string[] {
    return [...grade ? [captions.grade[grade]] : [], ...sources.length === 0 ? [] : [captions.table.from(titlesOf(sources))]];
}

export function amountOf(sheet: Sheet, amount: Amount): string {
    return amountText(amount, sheet.language);
}

export function titlesOf(things: readonly { readonly title: string }[]): string {
    return things.map(thing => thing.title).join(', ');
}

/** A word of the language as a reader expects it. */
export function wordOf({ captions }: Sheet, word: string): string {
    return captions.table.words[word] ?? word;
}
