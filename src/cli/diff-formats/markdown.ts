import type { DiffFormat } from './diff-format.ts';

/** For a comment on a pull request. */
export const markdown: DiffFormat = {
    name: 'markdown',
    print: async (difference, lang) => (await import('./diff-markdown.ts')).diffMarkdown(difference, lang)
};
