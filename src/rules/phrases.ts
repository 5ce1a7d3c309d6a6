import { listed } from '../language/listed.ts';
import type { Amount, Named } from '../model/journey.ts';

/** Personas at the start of a sentence, by their names: `Aylin and Walter`; one without a name is the customer. */
export function subject(names: readonly string[]): string {
    return listed(names.map(name => name || 'The customer'), 'and');
}

/** What they do: `waits`, or `wait` where they are several. */
export function does(word: string, names: readonly string[]): string {
    return names.length > 1 ? word : `${word}s`;
}

/** A thing by its title: `"Registers the return"`; one that has none yet is `this step`. */
export function titled({ title }: Named): string {
    return title === '' ? 'this step' : `"${title}"`;
}

/** `9.2 days`, `4 to 9 working days`, `38 %`. */
export function amountWords({ from, to, unit }: Amount): string {
    const numbers = to === undefined || to === from ? `${from}` : `${from} to ${to}`;
    return unit === undefined ? numbers : `${numbers} ${unit.replaceAll('-', ' ')}`;
}
