import { type AstNode, GrammarUtils } from 'langium';
import { readAmount } from '../amounts.ts';
import { readDate } from '../dates.ts';
import type * as ast from '../generated/ast.ts';
import { isLanguage, languageMeant } from '../language-codes.ts';
import { listed } from '../listed.ts';
import { nearest, nearestFew } from '../nearest.ts';
import type { Entry } from '../outline.ts';
import type { Right } from '../problem.ts';
import { inQuotes } from '../right/in-quotes.ts';
import { currencyMeant, durationsMeant, hoursIn, isCurrency } from '../units.ts';
import type { Fix, Wish } from '../wish.ts';
import { GRADES, OTHER_STATES, OUTCOMES, PERIODS, RESULTS, SEVERITIES, STATES, VALUES } from '../words.ts';
import { wordOf } from '../word-of.ts';
import { type Check, type Place, type Tell } from './check.ts';

/** A value that its fact cannot have. */
export const wrongValue: Check = {
    entry(entry, place, report) {
        if ('words' in entry && 'open' in entry) checkHead(entry, report);
        switch (entry.$type) {
            case 'WordFact': checkWords(entry, place, report); break;
            case 'NumberFact': checkNumber(entry, report); break;
            case 'AmountFact': checkUnit(entry.amount, unitOf(entry.word), entry.word, report); break;
            case 'Wait': checkUnit(entry.amount, 'duration', 'waits', report); break;
            case 'DateFact': checkDate(entry, report); break;
            case 'Scale': checkScale(entry, report); break;
        }
        for (const tail of 'tails' in entry ? entry.tails : []) checkTail(tail, entry, report);
    },
};

type Head = Extract<Entry, { readonly open: boolean; readonly words: readonly string[] }>;

function checkHead(entry: Head, report: Tell): void {
    const allowed: readonly string[] = entry.$type === 'Journey' ? STATES : entry.$type === 'Phase' ? PERIODS : [];
    let known = 0;
    /** Of several words without quotes the first one is told. */
    let told = false;
    entry.words.forEach((word, index) => {
        const at = { property: 'words', index } as const;
        if (allowed.includes(word)) {
            if (++known > 1) report('said-twice', `${word} is one too many: a ${wordOf(entry)} is ${listed(allowed, 'or')}.`, entry as ast.Journey, at, [leaveOut(entry, 'words', index)]);
        } else if (entry.$type === 'Journey' && OTHER_STATES.has(word)) {
            report('near-miss', `"${word}" is not a word of the language. Did you mean ${OTHER_STATES.get(word)}?`, entry, at, [OTHER_STATES.get(word)!]);
        } else if (VALUES[`kind of ${wordOf(entry)}`]?.includes(word)) {
            const wishes: readonly Wish[] = [{ do: 'drop', from: entry, property: 'words', index }, { do: 'add', to: entry, text: `kind ${word}` }];
            report('wrong-value', `${word} is a kind, which stands in the block: { kind ${word} }.`, entry, at, [{ title: `Write kind ${word} in the block`, wishes }]);
        } else if (isWord(word) && !told) {
            told = true;
            const what = allowed.length > 0 ? closest(word, allowed) : `A title stands in "quotes".`;
            const near = nearestFew(word, allowed);
            report('wrong-value', `"${word}" has no place behind the name. ${what}`, entry as ast.Journey, at, near.length > 0 ? near : asTitle(entry, index));
        }
    });
}

/** The words behind a name, as its title. */
function asTitle(entry: Head, index: number): readonly Right[] {
    const refers = ('base' in entry && entry.base) || ('journey' in entry && entry.journey);
    const known: readonly string[] = [...STATES, ...PERIODS, ...OTHER_STATES.keys()];
    if (index > 0 || entry.title !== undefined || refers || !entry.words.every(word => isWord(word) && !known.includes(word))) return [];
    return [inQuotes(entry, entry.words)];
}

/** What the repair has put aside has been answered already, and a number or a sign too. */
function isWord(text: string): boolean {
    return /^[\p{L}_]/u.test(text);
}

function checkWords(fact: ast.WordFact, place: Place, report: Tell): void {
    const allowed = VALUES[fact.word] ?? VALUES[`${fact.word} of ${place.word}`];
    const several = fact.word === 'lanes' || (fact.word === 'kind' && (place.word === 'channel' || place.word === 'offering'));
    fact.values.forEach((value, index) => {
        const at = { property: 'values', index } as const;
        if (index > 0 && !several) report('wrong-value', `${fact.word} has one value here.`, fact, at);
        else if (allowed && !allowed.includes(value)) report('wrong-value', `"${value}" is no ${fact.word === 'lanes' ? 'lane' : fact.word}. ${closest(value, allowed)}`, fact, at, nearestFew(value, allowed));
        else if (fact.word === 'language') checkLanguage(fact, value, index, report);
    });
}

function checkLanguage(fact: ast.WordFact, value: string, index: number, report: Tell): void {
    if (isLanguage(value)) return;
    const meant = languageMeant(value);
    report('wrong-value', `"${value}" is no language. ${meant === undefined ? 'Write its code, such as de, en or pt-BR.' : `Write its code: ${meant}.`}`, fact, { property: 'values', index }, meant === undefined ? [] : [meant]);
}

function checkNumber(fact: ast.NumberFact, report: Tell): void {
    const { word, number } = fact;
    if (number === undefined || word === 'target') return;
    if (word === 'sample') {
        if (!Number.isInteger(number) || number < 0) report('wrong-value', 'A sample is a whole number of people or cases.', fact, { property: 'number' });
    } else if (!Number.isInteger(number) || number < 1 || number > 5) {
        report('wrong-value', `${word} is a whole number from 1 to 5.`, fact, { property: 'number' });
    }
    if (fact.unit !== undefined) report('wrong-value', `${word} has no unit.`, fact, { property: 'unit' }, [leaveOut(fact, 'unit')]);
}

type Unit = 'duration' | 'money' | 'any';

function unitOf(word: ast.AmountFact['word']): Unit {
    return word === 'takes' ? 'duration' : word === 'size' ? 'any' : 'money';
}

function checkUnit(amount: ast.Amount | undefined, wanted: Unit, word: string, report: Tell): void {
    const read = readAmount(amount);
    if (!amount || !read) return;
    if (read.to !== undefined && read.to < read.from) report('wrong-value', 'A range goes from the smaller to the larger number.', amount, {}, [`${read.to} to ${read.from}${read.unit ? ` ${read.unit}` : ''}`]);
    if (wanted === 'any') return;
    if (read.unit === undefined) {
        report('wrong-value', wanted === 'duration' ? `${word} needs a unit of time, such as ${read.from} days.` : `${word} needs a currency, such as ${read.from} EUR.`, amount);
    } else if (wanted === 'duration' && hoursIn(read.unit) === undefined) {
        report('wrong-value', `"${read.unit}" is no unit of time. Write seconds, minutes, hours, days, working-days, weeks, months, quarters or years.`, amount, { property: 'unit' }, durationsMeant(read.unit));
    } else if (wanted === 'money' && !isCurrency(read.unit)) {
        const meant = currencyMeant(read.unit);
        report('wrong-value', `"${read.unit}" is no currency. Write its code of three letters, such as EUR, USD or CHF.`, amount, { property: 'unit' }, meant === undefined ? [] : [meant]);
    }
}

function checkDate(node: { readonly date?: string | number } & AstNode, report: Tell): void {
    if (node.date === undefined || readDate(node.date)) return;
    // Of `30.09.2026` the tree has the number 30.09 only.
    const written = GrammarUtils.findNodeForProperty(node.$cstNode, 'date')?.text ?? String(node.date);
    report('wrong-value', `"${written}" is no date. Write 2026-09-30, 2026-09, 2026-Q3 or 2026.`, node as ast.DateFact, { property: 'date' }, inFull(written));
}

/** `2026-9-1` and `1.9.2026` as a date with all its digits. */
function inFull(date: string): readonly string[] {
    const full = date.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, '$3-$2-$1').replaceAll(/-(?=\d(-|$))/g, '-0');
    return full !== date && readDate(full) ? [full] : [];
}

function checkScale(fact: ast.Scale, report: Tell): void {
    if (fact.from !== undefined && fact.to !== undefined && fact.from >= fact.to) report('wrong-value', 'A scale goes from its lowest to its highest value.', fact, {}, fact.from === fact.to ? [] : [`scale ${fact.to} to ${fact.from}`]);
}

function checkTail(tail: AstNode, entry: Entry, report: Tell): void {
    switch (tail.$type) {
        case 'Mark': return checkMark(tail as ast.Mark, entry, report);
        case 'On': return checkDate(tail as ast.On, report);
        case 'Takes': return checkUnit((tail as ast.Takes).amount, 'duration', 'takes', report);
        case 'Share': {
            const share = tail as ast.Share;
            if (share.value < 0) report('wrong-value', 'A share is between 0 and 100 %.', share);
            return;
        }
        case 'For': {
            // The grammar has one rule for all amounts; of money and sizes the meaning has one for everybody.
            if (entry.$type !== 'AmountFact' || entry.word === 'takes') return;
            const leave: Fix = { title: `Leave ${tail.$cstNode?.text ?? 'it'} out`, wishes: [{ do: 'tail', of: entry, text: '', instead: tail }] };
            report('wrong-value', `${entry.word} is said for everybody; it cannot differ by persona.`, tail, {}, [leave]);
            return;
        }
        case 'As': {
            const { outcome } = tail as ast.As;
            if (outcome !== undefined && !(OUTCOMES as readonly string[]).includes(outcome)) report('wrong-value', `"${outcome}" is no outcome. ${closest(outcome, OUTCOMES)}`, tail as ast.As, { property: 'outcome' }, nearestFew(outcome, OUTCOMES));
            return;
        }
        case 'Informed': {
            const informed = tail as ast.Informed;
            if (informed.once !== undefined && informed.once !== 'once') report('wrong-value', `Informed how often? Write informed once or informed every 2 days.`, informed, { property: 'once' });
            return checkUnit(informed.every, 'duration', 'every', report);
        }
    }
}

function checkMark(mark: ast.Mark, entry: Entry, report: Tell): void {
    const allowed: readonly string[] = entry.$type === 'Saying' ? entry.word === 'expects' ? RESULTS : []
        : entry.$type === 'Feature' && entry.word === 'pain' ? [...SEVERITIES, ...GRADES] : GRADES;
    if (allowed.includes(mark.value)) return;
    // `feels -1 annoyed` is answered where its spelling is looked at.
    if (entry.$type === 'Reaction' && entry.words.length === 0) return;
    report('wrong-value', `"${mark.value}" has no place here. ${allowed.length > 0 ? closest(mark.value, allowed) : 'A text stands in "quotes".'}`, mark, {}, nearestFew(mark.value, allowed));
}

function closest(value: string, allowed: readonly string[]): string {
    const near = nearest(value, allowed);
    return near === undefined ? `Write ${listed(allowed, 'or')}.` : `Did you mean ${near}?`;
}

function leaveOut(from: AstNode, property: string, index = 0): Right {
    const part = GrammarUtils.findNodeForProperty(from.$cstNode, property, index);
    return { title: `Leave ${part?.text ?? 'it'} out`, wishes: [{ do: 'drop', from, property, index }] };
}
