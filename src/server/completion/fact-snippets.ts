import { GRADES, RESULTS, SEVERITIES } from '../../language/words.ts';
import { writtenName } from '../../language/written.ts';
import { emotionsIn } from './emotions.ts';
import type { Here } from './here.ts';
import { declaredHere } from './names/declared.ts';
import { travellers } from './names/members.ts';
import { namesOnPath } from './names/by-path.ts';
import type { Named } from './names/named.ts';
import { shapeOf, type Slot, TAILS } from './shapes.ts';
import type { Stops } from './stops.ts';

/** A fact with a tab stop for each value that most of its kind have, and a choice where the values are known. */
export function factSnippet(word: string, place: string, stops: Stops, here: Here): string {
    const shape = shapeOf(word, place);
    const parts = (shape?.slots ?? []).map(slot => slotSnippet(slot, word, stops, here));
    const marks = MARKS[`${word} of ${place}`] ?? MARKS[word];
    if (marks && shape?.marks) parts.push(stops.choice(marks));
    for (const tail of MORE[word] ?? []) parts.push(tailSnippet(tail, word, stops, here));
    return [word, ...parts].join(' ');
}

/** A tail of a fact, with a tab stop for what it says. */
export function tailSnippet(tail: string, fact: string, stops: Stops, here: Here): string {
    return [tail, ...(TAILS[tail] ?? []).filter(slot => !slot.optional).map(slot => slotSnippet(slot, fact, stops, here))].join(' ');
}

/** Words that most facts of a kind say behind their text. */
const MARKS: Readonly<Record<string, readonly string[]>> = { expects: RESULTS, pain: SEVERITIES, evidence: GRADES };
const MORE: Readonly<Record<string, readonly string[]>> = { frontstage: ['by'], backstage: ['by'], support: ['using'], skipped: ['for'], validated: ['on'], exit: ['when'] };

function slotSnippet(slot: Slot, fact: string, stops: Stops, here: Here): string {
    switch (slot.is) {
        case 'text': case 'link': case 'file': return `"${stops.stop()}"`;
        case 'declared': return stops.stop('name');
        case 'emotion': return stops.stop(writtenName(emotionsIn(here)[0]?.word ?? 'annoyed'));
        case 'score': return stops.choice(['-1', '-2', '0', '+1', '+2']);
        case 'number': return stops.stop('1');
        case 'measured': return stops.stop('1');
        case 'grade': return stops.choice(['3', '5', '4', '2', '1']);
        case 'date': return stops.stop(String(new Date().getFullYear()));
        case 'language': return stops.choice(['en', 'de', 'fr', 'es', 'it']);
        case 'unit': return stops.choice(['%', 'days', 'minutes', 'EUR']);
        case 'amount': return `${stops.stop('2')} ${stops.choice(slot.unit === 'duration' ? ['days', 'hours', 'minutes', 'weeks', 'months'] : slot.unit === 'money' ? ['EUR', 'USD', 'GBP', 'CHF'] : ['%'])}`;
        case 'words': return slot.words.length > 0 ? stops.choice(slot.words) : stops.stop('word');
        case 'names': return namesSnippet(slot.of, fact, stops, here);
    }
}

function namesSnippet(of: (Slot & { readonly is: 'names' })['of'], fact: string, stops: Stops, here: Here): string {
    if (of === 'pain' || of === 'gain') return stops.stop('name');
    const things: readonly Named[] = of === 'Traveller' ? travellers(here.journey)
        : of === 'Path' ? namesOnPath({ ...here, expected: { fact } }, []) : declaredHere(here, of);
    const names = things.flatMap(({ name }) => name ? writtenName(name) : []).slice(0, MOST);
    return names.length > 0 ? stops.choice(names) : stops.stop(of === 'Path' ? MEMBERS[fact] ?? 'name' : of === 'Traveller' ? 'Persona' : of);
}

/** What stands for a name where there is none yet. */
const MEMBERS: Readonly<Record<string, string>> = { solves: 'Pain', implements: 'Opportunity', next: 'Column', replaces: 'Column', phases: 'Phase' };

/** So many names are a choice that one can look over; the others are found by typing. */
const MOST = 10;
