import type { CheckFormat } from './check-format.ts';

/** For people. What measures letters takes a while to get ready, so it is loaded when it is needed. */
export const pretty: CheckFormat = {
    name: 'pretty',
    print: async report => (await import('./pretty-text.ts')).prettyText(report)
};
