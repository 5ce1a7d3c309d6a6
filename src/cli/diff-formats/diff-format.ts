import type { Difference } from '../diffing/difference.ts';

/** A way to write what changed; in the language `lang`, or else in each journey's own. */
export interface DiffFormat {
    readonly name: string;
    readonly print: (difference: Difference, lang: string | undefined) => Promise<string>;
}
