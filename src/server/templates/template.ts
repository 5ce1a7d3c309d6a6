/** A whole journey to begin with: a small one that is good as it stands, and that tab leads through. */
export interface Template {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    /** In the snippet syntax of LSP, with the day of today, `YYYY-MM-DD`, where a journey has a date. */
    readonly snippet: (today: string) => string;
}
