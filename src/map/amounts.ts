import type { Amount } from '../model/journey.ts';
import { captionsFor } from './captions/captions-for.ts';

/** A number as the journey's language writes it, with a true minus sign. */
export function numberText(value: number, language?: string): string {
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
    const plain = String(Math.round(Math.abs(value) * 1000) / 1000);
    const sign = value < 0 ? '−' : '';
    if (plain.includes('e')) return sign + plain;
    const [whole = '0', part] = plain.split('.');
    const english = isEnglish(language);
    const grouped = whole.length > 4 || english && whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : '\u202f') : whole;
    return sign + grouped + (part === undefined ? '' : (english ? '.' : ',') + part);
}

/** A score of the scale from -2 to +2: `+1`, `±0`, `−1.5`. */
export function scoreText(score: number, language?: string): string {
    return score === 0 ? '±0' : (score > 0 ? '+' : '') + numberText(score, language);
}

/** `70 %`, the way the language of journeys writes it. */
export function percent(share: number, language?: string): string {
    return `${numberText(Math.round(share * 10) / 10, language)}\u202f%`;
}

/** `9 days`, `4–9 Tage`, `€14.50`, `14,50 €`: number and unit never part. */
export function amountText(amount: Amount, language?: string): string {
    const range = amount.to !== undefined && amount.to !== amount.from;
    const numbers = (range ? [amount.from, amount.to!] : [amount.from]).map(value => inUnit(value, amount.unit, language));
    return withUnit(numbers.join('–'), range ? amount.to! : amount.from, amount.unit, language);
}

/** A single value in a unit as it was written. */
export function valueText(value: number, unit?: string, language?: string): string {
    return withUnit(inUnit(value, unit, language), value, unit, language);
}

function inUnit(value: number, unit: string | undefined, language?: string): string {
    const text = numberText(value, language);
    if (unit === undefined || !isMoney(unit) || Number.isInteger(value)) return text;
    return /[.,]\d$/.test(text) ? `${text}0` : text;
}

function withUnit(number: string, value: number, unit: string | undefined, language?: string): string {
    if (unit === undefined || unit === '') return number;
    if (unit === '%') return `${number}\u202f%`;
    if (isMoney(unit)) return isEnglish(language) ? money(unit, number) : `${number}\u00a0${currencies[unit] ?? unit}`;
    return `${number}\u00a0${unitWord(unit, value, language)}`;
}

/** A unit of time in the language of the map; any other one as it was written. */
function unitWord(unit: string, value: number, language?: string): string {
    const { units } = captionsFor(language);
    const words = units[unit] ?? units[`${unit}s`];
    return words?.[value === 1 ? 0 : 1] ?? unit.replaceAll('-', ' ');
}

function money(unit: string, number: string): string {
    const symbol = currencies[unit];
    return symbol === undefined ? `${unit}\u00a0${number}` : number.startsWith('−') ? `−${symbol}${number.slice(1)}` : symbol + number;
}

const currencies: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥' };

function isMoney(unit: string): boolean {
    return /^[A-Z]{3}$/.test(unit);
}

function isEnglish(language: string | undefined): boolean {
    return language === undefined || /^en/i.test(language);
}
