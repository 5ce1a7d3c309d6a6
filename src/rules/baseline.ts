import { baselineCodes, type Code } from '../language/problem.ts';
import { CONFIGURATION_CODE } from './config/mistakes.ts';
import { IDLE } from './ignore.ts';
import type { Severity } from './rule.ts';

/** What is told beside the rules, in the words of their documentation. */
export interface Told {
    readonly code: string;
    readonly severity: Severity;
    readonly sees: string;
    readonly answer: string;
}

const ofTheText: Readonly<Record<Code, Pick<Told, 'sees' | 'answer'>>> = {
    'syntax': {
        sees: 'The line cannot be read.',
        answer: 'Write what the message asks for. Everything else in the file is understood all the same.',
    },
    'unknown-name': {
        sees: 'There is nothing of this name; a similar one is offered, or an import that is missing.',
        answer: 'Take the name that is offered, import the file that has it, or declare the thing.',
    },
    'wrong-kind': {
        sees: 'There is something of this name, but of another kind: a team where a channel belongs.',
        answer: 'Name a thing of the kind that belongs here, or declare one under a name of its own.',
    },
    'ambiguous-name': {
        sees: 'Two files bring something of this name; both are named.',
        answer: 'Rename one of them, import one file only, or put the name of the journey before it.',
    },
    'duplicate-name': {
        sees: 'A name is given twice.',
        answer: 'Give one of the two another name.',
    },
    'said-twice': {
        sees: 'A fact stands twice that can be said only once.',
        answer: 'Keep the line that holds and take the other one away.',
    },
    'wrong-value': {
        sees: 'The fact cannot have this value.',
        answer: 'Write one of the values that the message names.',
    },
    'missing-file': {
        sees: 'There is no file at this path.',
        answer: 'Correct the path; it starts at the folder of the file that it is written in.',
    },
    'shares-over-100': {
        sees: 'The shares that leave a column for one persona add up to more than 100 %.',
        answer: 'Lower the shares: whoever is left goes on by the path that has none.',
    },
    'near-miss': {
        sees: 'A word or a way of writing from elsewhere: the right one is offered.',
        answer: 'Write what the message offers.',
    },
};

/** The errors of the text itself, which nobody can switch off. */
export const baseline: readonly Told[] = baselineCodes.map(code => ({ code, severity: 'error', ...ofTheText[code] }));

/** A comment that silences a rule, and does not or says not why. */
export const idleIgnore: Told = {
    code: IDLE,
    severity: 'warning',
    sees: 'A journey-ignore comment that silences nothing or gives no reason.',
    answer: 'Write the reason behind a colon, or take the comment away.',
};

/** A `journey.config.json` that holds only in part. */
export const brokenConfiguration: Told = {
    code: CONFIGURATION_CODE,
    severity: 'error',
    sees: 'Something in a journey.config.json that is not understood.',
    answer: 'Write what the message asks for. Everything else in the file holds all the same.',
};
