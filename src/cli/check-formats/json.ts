import type { CheckFormat } from './check-format.ts';

/** For programs: it changes only together with `version`. */
export const json: CheckFormat = {
    name: 'json',
    print: async ({ files, problems }) => `${JSON.stringify({ version: 1, files: files.length, problems }, null, 2)}\n`
};
