import { nearestFew } from './nearest.ts';

/** Hours in one of each unit of time; a working day counts as a day, a month as 30, a quarter as 91, a year as 365 days. */
const HOURS: ReadonlyMap<string, number> = new Map(Object.entries({
    second: 1 / 3600, minute: 1 / 60, min: 1 / 60, hour: 1, h: 1, day: 24, d: 24, 'working-day': 24,
    week: 168, month: 720, quarter: 2184, year: 8760,
}));

export function hoursIn(unit: string): number | undefined {
    return HOURS.get(unit) ?? (unit.endsWith('s') ? HOURS.get(unit.slice(0, -1)) : undefined);
}

/** True for the code of a currency (ISO 4217), as the runtime's own list has it. */
export function isCurrency(unit: string): boolean {
    currencies ??= new Set(Intl.supportedValuesOf('currency'));
    return currencies.has(unit);
}

/** The code that was probably meant by another way to write a currency. */
export function currencyMeant(unit: string): string | undefined {
    const code = unit.toUpperCase();
    return isCurrency(code) ? code : NAMES.get(unit.toLowerCase().replace(/s$/, ''));
}

const NAMES: ReadonlyMap<string, string> = new Map([['euro', 'EUR'], ['dollar', 'USD'], ['pound', 'GBP'], ['yen', 'JPY']]);

/** The units of time that a misspelt one may have been meant to be. */
export function durationsMeant(unit: string): readonly string[] {
    return nearestFew(unit, [...HOURS.keys()].filter(one => one.length > 2 && one !== 'min').flatMap(one => [`${one}s`, one]));
}

let currencies: ReadonlySet<string> | undefined;

/** The code behind a currency's sign. */
export const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '$': 'USD', '£': 'GBP', '¥': 'JPY' };
