import type { Report } from '../report.ts';

/** A way to write what a check found. */
export interface CheckFormat {
    readonly name: string;
    readonly print: (report: Report) => Promise<string>;
}
