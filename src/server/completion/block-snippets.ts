import { PERIODS, THINGS } from '../../language/words.ts';
import { factSnippet } from './fact-snippets.ts';
import type { Here } from './here.ts';
import { declaredHere } from './names/declared.ts';
import { writtenName } from '../../language/written.ts';
import { Stops } from './stops.ts';

/** What a thing is called and what most of its kind say; `flat` where that stands on the line of its name. */
interface Form {
    readonly name?: string;
    readonly title?: string;
    readonly facts: readonly string[];
    readonly flat?: true;
}

const FORMS: Readonly<Record<string, Form>> = {
    brand: { name: 'Name', title: 'Name as people know it', facts: ['vision', 'promise'] },
    offering: { name: 'Name', title: 'What is sold', facts: ['kind', 'sales'] },
    segment: { name: 'Name', title: 'Who they are', facts: ['size', 'worth'] },
    persona: { name: 'Name', title: 'First and last name', facts: ['role', 'job', 'needs', 'uses'] },
    channel: { name: 'Name', facts: ['kind'], flat: true },
    team: { name: 'Name', title: 'What people call it', facts: [] },
    system: { name: 'Name', title: 'What people call it', facts: [] },
    source: { name: 'Name', title: 'Where it comes from', facts: ['kind', 'on', 'sample'], flat: true },
    metric: { name: 'name', title: 'What is measured', facts: ['kind', 'target'], flat: true },
    journey: { name: 'Name', title: 'What the customer goes through', facts: ['personas', 'scenario', 'phase'] },
    phase: { name: 'Name', title: 'What people call it', facts: ['touchpoint'] },
    touchpoint: { title: 'What happens', facts: ['via', 'thinks', 'feels'] },
    action: { title: 'What the customer does', facts: ['thinks', 'feels'] },
    opportunity: { name: 'name', title: 'What could be done', facts: ['solves', 'owner', 'customer-value', 'business-value', 'effort'] },
    initiative: { name: 'Name', title: 'What is done', facts: ['implements', 'owner', 'status', 'due'] },
    view: { name: 'Name', title: 'For whom', facts: ['kind', 'lanes'] },
};

/** A thing with its block, as the formatter writes it: on several lines or on one. */
export function thingSnippet(thing: string, flat: boolean, here: Here): string {
    return written(thing, flat, new Stops(), here);
}

/** The block alone. */
export function blockSnippet(thing: string, flat: boolean, here: Here): string {
    return flat ? '{ $0 }' : block(FORMS[thing]?.facts ?? [], thing, new Stops(), here) || '{\n  $0\n}';
}

/** True for a thing that mostly stands on one line. */
export function isFlat(thing: string): boolean {
    return FORMS[thing]?.flat === true;
}

/** True for a thing that is written on one line as well as on several, and fits on one. */
export function hasBothForms(thing: string): boolean {
    return !['journey', 'phase', 'brand', 'team', 'system', 'channel', 'opportunity'].includes(thing) && THINGS.has(thing);
}

function written(thing: string, flat: boolean, stops: Stops, here: Here): string {
    const { name, title, facts } = FORMS[thing]!;
    const head = [thing, ...name === undefined ? [] : [stops.stop(name)], ...title === undefined ? [] : [`"${stops.stop(title)}"`]];
    if (thing === 'phase') head.push(stops.choice(PERIODS));
    if (thing === 'view') head.push('of', stops.choice(journeys(here)));
    if (facts.length === 0) return head.join(' ');
    return `${head.join(' ')} ${flat ? `{ ${facts.map(fact => factSnippet(fact, thing, stops, here)).join('  ')} }` : block(facts, thing, stops, here)}`;
}

/** Things in a block are set apart by a blank line. */
function block(facts: readonly string[], thing: string, stops: Stops, here: Here): string {
    if (facts.length === 0) return '';
    const lines = facts.map((fact, i) => FORMS[fact] && fact !== 'brand' ? `${i > 0 ? '\n' : ''}${written(fact, false, stops, here)}` : factSnippet(fact, thing, stops, here));
    return `{\n${lines.join('\n').replaceAll(/^(?=.)/gm, '  ')}\n}`;
}

function journeys(here: Here): readonly string[] {
    const names = declaredHere(here, 'Journey').flatMap(({ name }) => name ? writtenName(name) : []);
    return names.length > 0 ? names.slice(0, 10) : ['Journey'];
}
