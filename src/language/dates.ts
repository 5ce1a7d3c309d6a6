/** A day or a period as it was written, with its first and last day as `YYYY-MM-DD`. */
export interface ReadDate {
    readonly text: string;
    readonly first: string;
    readonly last: string;
}

/** Reads `2026-09-30`, `2026-09`, `2026-Q3` or `2026`; undefined where there is no such day. */
export function readDate(written: string | number | undefined): ReadDate | undefined {
    const text = String(written ?? '');
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (day) {
        const date = iso(Number(day[1]), Number(day[2]), Number(day[3]));
        return date === text ? { text, first: text, last: text } : undefined;
    }
    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
    if (month) return months(text, Number(month[1]), Number(month[2]), 1);
    const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
    if (quarter) return months(text, Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
    return /^\d{4}$/.test(text) ? months(text, Number(text), 1, 12) : undefined;
}

function months(text: string, year: number, month: number, count: number): ReadDate {
    return { text, first: iso(year, month, 1), last: iso(year, month + count, 0) };
}

function iso(year: number, month: number, day: number): string {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.toISOString().slice(0, 10);
}
