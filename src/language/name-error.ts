import type { LinkingError } from 'langium';
import type { Code, Right } from './problem.ts';

/** Why a name leads nowhere, in a sentence. What else there is to say is looked up when it is asked for: linking does not wait for it. */
export interface NameError extends LinkingError {
    readonly code: Code;
    /** A second sentence: what may have been meant. */
    readonly hint: () => string | undefined;
    readonly right: () => readonly Right[];
}
