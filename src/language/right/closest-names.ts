import type { Found } from '../lookup.ts';
import { nearestFew } from '../nearest.ts';

/** Names of things that `typed` may have been meant to be, three at most; a thing is also known by its title, and by how they begin. */
export function closestNames(typed: string, things: readonly Found[]): readonly string[] {
    const names = new Map<string, string>();
    for (const { node } of things) {
        const { name, title } = node as Found['node'] & { readonly title?: string };
        for (const called of [title, name]) if (called && name) names.set(called, name);
    }
    const called = [...names.keys()];
    const wanted = letters(typed);
    const begun = wanted.length < 3 ? [] : called.filter(one => letters(one).startsWith(wanted));
    const same = begun.filter(one => letters(one) === wanted);
    const close = [...same, ...nearestFew(typed, called), ...begun].map(one => names.get(one)!);
    return [...new Set(close)].slice(0, 3);
}

/** What is left of a name that somebody remembers. */
function letters(name: string): string {
    return name.toLowerCase().replaceAll(/[\s_-]+/g, '');
}
