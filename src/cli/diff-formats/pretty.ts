import type { DiffFormat } from './diff-format.ts';

/** For people. */
export const pretty: DiffFormat = {
    name: 'pretty',
    print: async (difference, lang) => (await import('./diff-text.ts')).diffText(difference, lang)
};
