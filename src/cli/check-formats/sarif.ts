import type { CheckFormat } from './check-format.ts';

/** For the places where the findings of many tools come together. */
export const sarif: CheckFormat = {
    name: 'sarif',
    print: async report => `${JSON.stringify((await import('./sarif-log.ts')).sarifLog(report), null, 2)}\n`
};
