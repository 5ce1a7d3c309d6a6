/** The whole months from one day to another, both as `YYYY-MM-DD`, and whether `days` are left over. */
export function ageOf(from: string, to: string): { readonly months: number; readonly days: number } {
    const [year, month, day] = from.split('-').map(Number) as [number, number, number];
    const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
    const months = (toYear - year) * 12 + toMonth - month;
    return toDay < day ? { months: months - 1, days: 1 } : { months, days: toDay - day };
}
