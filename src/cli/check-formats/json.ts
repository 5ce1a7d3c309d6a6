import type { CheckFormat } from './check-format.ts';

/** For programs: it changes only together with `version`. */
export const json: CheckFormat = {
    name: 'json',
    print: async ({ files, problems }) => {
        const told = problems.map(({ file, line, column, endLine, endColumn, severity, code, message, thing }) =>
            ({ file, line, column, endLine, endColumn, severity, code, message, thing }));
        return `${JSON.stringify({ version: 1, files: files.length, problems: told }, null, 2)}\n`;
    }
};
