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

let currencies: ReadonlySet<string> | undefined;

/** The code behind a currency's sign. */
export const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '$': 'USD', '£': 'GBP', '¥': 'JPY' };
