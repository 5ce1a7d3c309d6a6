import type { Thing } from '../names/thing-at.ts';
import { count, few } from './phrases.ts';
import { titleOf, type Uses } from './uses.ts';

/** `Used 5 times in 2 files: Sending back (4); Aylin Demir`, who does it most often first; uses by `itself` do not count. */
export function usedLine(uses: readonly Uses[], itself?: Thing): string {
    const others = uses.map(({ users }) => [...users].filter(([user]) => user !== itself)).filter(users => users.length > 0);
    const users = others.flat().sort(([, one], [, other]) => other - one);
    if (users.length === 0) return 'Not used yet';
    const all = users.reduce((sum, [, times]) => sum + times, 0);
    const times = all === 1 ? 'once' : all === 2 ? 'twice' : `${all} times`;
    const names = users.map(([user, times]) => titleOf(user) + (times > 1 && users.length > 1 ? ` (${times})` : ''));
    return `Used ${times}${others.length === 1 ? '' : ` in ${count(others.length, 'file')}`}: ${few(names)}`;
}

/** Nothing for what need not be used by others. */
export function usedLineIfAny(uses: readonly Uses[], itself?: Thing): readonly string[] {
    return uses.some(({ users }) => [...users.keys()].some(user => user !== itself)) ? [usedLine(uses, itself)] : [];
}
