import type { DiffFormat } from './diff-format.ts';

/** For programs: it changes only together with `version`. */
export const json: DiffFormat = {
    name: 'json',
    print: async (difference, lang) => `${JSON.stringify((await import('./diff-data.ts')).diffData(difference, lang), null, 2)}\n`
};
