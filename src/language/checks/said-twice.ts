import { isBranch } from '../leaving.ts';
import type { Entry } from '../outline.ts';
import { namesOf, personasNamed } from '../travellers.ts';
import type { Fix, Wish } from '../wish.ts';
import { GRADES, ONCE, RESULTS, SEVERITIES } from '../words.ts';
import { wordOf } from '../word-of.ts';
import { type Check, type Place, type Tell, wordRange } from './check.ts';

/** A fact that may be said once in a block, or once a persona, and is said again. */
export const saidTwice: Check = {
    block(place, report) {
        if (place.word === 'file') return;
        const said = new Map<string, Entry>();
        for (const entry of place.entries) {
            const word = leavingWord(entry) ?? wordOf(entry);
            if (!isOnce(word, place) || 'open' in entry) continue;
            for (const who of whom(entry)) {
                const first = said.get(`${word} ${who}`);
                if (!first) said.set(`${word} ${who}`, entry);
                else {
                    tell(entry, first, who, report);
                    break;
                }
            }
        }
    },
    entry(entry, _, report) {
        if (!('tails' in entry) || entry.tails.length < 2) return;
        const said = new Set<string>();
        for (const tail of entry.tails) {
            const kind = tail.$type === 'Mark' ? markKind(tail.value) : tail.$type;
            if (said.has(kind)) report('said-twice', `${tail.$cstNode?.text.split(/\s/)[0] ?? 'This'} says a second time what this ${wordOf(entry)} has said already.`, tail, {}, [once({ do: 'tail', of: entry, text: '', instead: tail })]);
            said.add(kind);
        }
    },
};

function isOnce(word: string, place: Place): boolean {
    if (place.word === 'persona' && word === 'goal') return false;
    return ONCE.has(word) || word === 'next or exit';
}

/** Bare ways out count together: only one of them can be the way that goes on. */
function leavingWord(entry: Entry): string | undefined {
    return (entry.$type === 'Next' || entry.$type === 'Exit') && !isBranch(entry) ? 'next or exit' : undefined;
}

/** The personas that an entry names; an empty name for everybody else. */
function whom(entry: Entry): readonly string[] {
    if (!('tails' in entry) || entry.tails.length === 0) return EVERYBODY;
    const named = namesOf(personasNamed([entry]));
    return named.length > 0 ? named : EVERYBODY;
}

const EVERYBODY: readonly string[] = [''];

function tell(entry: Entry, first: Entry, who: string, report: Tell): void {
    const line = (first.$cstNode?.range.start.line ?? 0) + 1;
    const subject = leavingWord(entry) ? 'Only one next or exit without a share or a condition' : `Only one ${wordOf(entry)}`;
    report('said-twice', `${subject} can hold${who === '' ? '' : ` for ${who}`}; line ${line} says one already.`, entry, wordRange(entry), [once({ do: 'remove', what: entry })]);
}

function once(wish: Wish): Fix {
    return { title: 'Leave the second one out', wishes: [wish] };
}

function markKind(value: string): string {
    for (const words of [GRADES, SEVERITIES, RESULTS] as readonly (readonly string[])[]) {
        if (words.includes(value)) return words[0]!;
    }
    return value;
}
