/** A day or a period as it was written, with its first and last day as `YYYY-MM-DD`. */
export interface ReadDate {
    readonly text: string;
    readonly first: string;
    readonly last: string;
}

/** Reads `2026-09-30`, `2026-09`, `2026-Q3` or `2026`; undefined where there is no such day. */
export function readDate(written: string | number | undefined): ReadDate | undefined {
    const text = String(written ?? '');
    const day = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(text);
    if (day) {
        const inMonth = Number(day[3]);
        return inMonth > 0 && inMonth <= daysIn(Number(day[1]), Number(day[2])) ? { text, first: text, last: text } : undefined;
    }
    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
    if (month) return months(text, Number(month[1]), Number(month[2]), 1);
    const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
    if (quarter) return months(text, Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
    return /^\d{4}$/.test(text) ? months(text, Number(text), 1, 12) : undefined;
}

function months(text: string, year: number, month: number, count: number): ReadDate {
    const last = month + count - 1;
    return { text, first: iso(year, month, 1), last: iso(year, last, daysIn(year, last)) };
}

function iso(year: number, month: number, day: number): string {
    return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function daysIn(year: number, month: number): number {
    if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
