import { isClosed, readText } from '../../language/values.ts';
import { STARTERS } from '../../language/words.ts';
import type { Expected } from './expected.ts';
import { type Shape, type Slot, TAILS, type UnitKind } from './shapes.ts';
import type { Sign } from './signs.ts';

/** Reads signs one after the other, and keeps what the values that follow depend on. */
export interface Cursor {
    readonly signs: readonly Sign[];
    at: number;
    feeling: string | undefined;
    about: string | undefined;
}

/** What may be written where a value is missing; `ends` where nothing else may follow yet. */
interface Gap {
    readonly expected: Expected;
    /** False for a part of a value that may be left out. */
    readonly ends: boolean;
}

/** Reads the values of a fact or a tail, and answers what may be written of them at the caret; a value that is left out before others is passed over. */
export function readSlots(slots: readonly Slot[], shape: Shape, cursor: Cursor): Gap {
    let expected: Expected = {};
    for (const slot of slots) {
        const gap = readSlot(slot, shape, cursor);
        if (!gap || cursor.at < cursor.signs.length) continue;
        expected = { ...expected, ...gap.expected };
        if (gap.ends && !slot.optional) return { expected: isAgain(slot) ? expected : { ...expected, must: true }, ends: true };
    }
    return { expected, ends: false };
}

/** A pain or gain may be named again, and mostly is not. */
function isAgain(slot: Slot): boolean {
    return slot.is === 'names' && (slot.of === 'pain' || slot.of === 'gain');
}

/** Undefined for a value that is there and complete. */
function readSlot(slot: Slot, shape: Shape, cursor: Cursor): Gap | undefined {
    const sign = cursor.signs[cursor.at];
    const take = (is: boolean, expected: Expected): Gap | undefined => {
        if (!is) return { expected, ends: true };
        cursor.at++;
        return undefined;
    };
    switch (slot.is) {
        case 'text': return take(sign?.is === 'text', shape.head ? { title: true } : {});
        case 'link': return take(sign?.is === 'text', { path: 'see' });
        case 'file': return take(sign?.is === 'text', { path: 'import' });
        case 'declared': return take(sign?.is === 'text' || sign?.is === 'word', {});
        case 'score': return take(sign?.is === 'number', { score: { word: cursor.feeling } });
        case 'grade': return take(sign?.is === 'number', { grade: true });
        case 'number': return take(sign?.is === 'number', {});
        case 'date': return take(sign?.is === 'date' || sign?.is === 'number', { date: true });
        case 'language': return take(sign?.is === 'word', { language: true });
        case 'unit': return take(isUnit(sign, shape), { unit: { kind: 'declared' } });
        case 'emotion': {
            const isFeeling = sign?.is === 'text' || (sign?.is === 'word' && !shape.tails?.includes(sign.text));
            if (isFeeling) cursor.feeling = nameIn(sign);
            return take(isFeeling, { emotion: true });
        }
        case 'names': return readNames(slot, cursor);
        case 'words': return readWords(slot, cursor);
        case 'measured': return take(sign?.is === 'number', {}) ?? unitBehind('metric', {}, shape, cursor);
        case 'amount': return sign?.is === 'money' ? take(true, {}) : readAmount(slot.unit, shape, cursor);
    }
}

function readAmount(kind: UnitKind, shape: Shape, cursor: Cursor): Gap | undefined {
    const { signs } = cursor;
    const sign = signs[cursor.at];
    if (sign?.is !== 'number' && sign?.is !== 'range') return { expected: {}, ends: true };
    cursor.at++;
    if (signs[cursor.at]?.text !== 'to') return unitBehind(kind, { ...sign.text === '1' && { one: true }, ...sign.is === 'number' && { range: true } }, shape, cursor);
    cursor.at += 2;
    if (cursor.at <= signs.length) return unitBehind(kind, {}, shape, cursor);
    cursor.at = signs.length;
    return { expected: {}, ends: true };
}

/** Time and money need a unit, a number of another kind may have one. */
function unitBehind(kind: UnitKind | 'metric', more: { readonly one?: true; readonly range?: true }, shape: Shape, cursor: Cursor): Gap | undefined {
    if (isUnit(cursor.signs[cursor.at], shape)) {
        cursor.at++;
        return undefined;
    }
    return { expected: { unit: { kind, ...more }, ...kind !== 'metric' && { must: true } }, ends: kind === 'duration' || kind === 'money' };
}

function isUnit(sign: Sign | undefined, { tails = [] }: Shape): boolean {
    return sign?.text === '%' || (sign?.is === 'word' && !tails.includes(sign.text) && !STARTERS.has(sign.text));
}

function readWords({ words, list }: Slot & { readonly is: 'words' }, cursor: Cursor): Gap | undefined {
    const { signs } = cursor;
    const said: string[] = [];
    for (;;) {
        const sign = signs[cursor.at];
        const isValue = sign?.is === 'text' || (sign?.is === 'word' && sign.text !== 'every' && (!STARTERS.has(sign.text) || words.includes(sign.text)));
        if (!isValue) return { expected: { words: words.filter(word => !said.includes(word)) }, ends: true };
        said.push(sign.text);
        if (signs[++cursor.at]?.text !== ',' || !list) return undefined;
        cursor.at++;
    }
}

function readNames({ of, list, path: isPath }: Slot & { readonly is: 'names' }, cursor: Cursor): Gap | undefined {
    const { signs } = cursor;
    const listed: string[] = [];
    for (;;) {
        const path: string[] = [];
        do {
            if (path.length > 0) cursor.at++;
            const sign = signs[cursor.at];
            if (!isName(sign)) return { expected: { names: { of, path, listed } }, ends: true };
            path.push(nameIn(sign!));
            cursor.at++;
        } while (isPath && signs[cursor.at]?.text === '.');
        listed.push(path.join('.'));
        cursor.about ??= path.join('.');
        if (!list || signs[cursor.at]?.text !== ',') return undefined;
        cursor.at++;
    }
}

function isName(sign: Sign | undefined): boolean {
    return sign?.is === 'text' || (sign?.is === 'word' && !STARTERS.has(sign.text) && !(sign.text in TAILS));
}

/** A name without its quotes, in the form in which names are compared. */
export function nameIn({ is, text }: Sign): string {
    return (is === 'text' ? readText(isClosed(text) ? text : `${text}"`) : text).normalize('NFC');
}
