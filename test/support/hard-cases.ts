import { LANES } from '../../src/language/words.ts';
import type { Column, Journey, View } from '../../src/model/journey.ts';
import { chance, type Chance } from './chance.ts';
import { generateJourney, vocabularies } from './generate-journey.ts';
import { columnOf, journeyOf, lineOf, named, personaOf, phaseOf, wayOf } from './journey-data.ts';

/** A journey that asks much of its picture. */
export interface HardCase {
    readonly name: string;
    readonly journey: Journey;
}

const long = { sentence: 'A sentence that goes on and on, '.repeat(31).trim(), word: 'x'.repeat(1000), letters: 'Donaudampfschifffahrt'.repeat(48), ideographs: '返品'.repeat(500), arabic: 'أين أموالي؟ '.repeat(84).trim() };
const week = { from: 7, unit: 'days', hours: 168 };

/** The sizes and shapes that a map has to bear, each by its name. */
export const hardCases: readonly HardCase[] = [
    { name: '300 touchpoints in 12 phases, seven personas, texts of 1,000 letters', journey: inPhases(generateJourney({ seed: 99, columns: 300, personas: 7, words: 'long' }), 12) },
    ...Object.entries(long).map(([what, text]) => ({ name: `one column of 1,000 letters: ${what}`, journey: journeyOf([phaseOf('P', [wordy(text)], { title: text, goal: text })], { title: text, goal: text, scenario: text, personas: [personaOf('p', { title: text, role: text, job: text, quote: text })] }) })),
    { name: 'one column among nine of 1,000 letters', journey: journeyOf([phaseOf('P', Array.from({ length: 9 }, (_, i) => i === 4 ? wordy(long.sentence) : columnOf(`c${i}`)))]) },
    { name: 'one column', journey: generateJourney({ seed: 1, columns: 1, personas: 2, words: 'plain' }) },
    { name: 'no column', journey: generateJourney({ seed: 1, columns: 0, personas: 2, words: 'plain' }) },
    { name: 'no column in two phases', journey: journeyOf([phaseOf('A', []), phaseOf('B', [])]) },
    { name: 'no persona', journey: generateJourney({ seed: 2, columns: 12, personas: 0, words: 'plain' }) },
    { name: 'no phase', journey: generateJourney({ seed: 3, columns: 12, personas: 3, words: 'plain', phases: false }) },
    { name: 'only actions', journey: changed(generateJourney({ seed: 4, columns: 9, personas: 2, words: 'plain' }), () => ({ kind: 'action', via: [] })) },
    { name: 'every column looped', journey: looped(generateJourney({ seed: 5, columns: 14, personas: 2, words: 'plain' })) },
    { name: 'every column with an exit and a wait', journey: left(changed(generateJourney({ seed: 6, columns: 14, personas: 2, words: 'plain' }), ({ id }) => ({ waits: [{ id: `${id}.waits`, for: [], amount: week }] }))) },
    { name: 'nothing but titles', journey: journeyOf([phaseOf('', Array.from({ length: 6 }, (_, i) => columnOf(`c${i}`)))]) },
    ...(['de', 'ar', 'ja', 'he'] as const).map(language => ({
        name: `in the language ${language}`, journey: { ...generateJourney({ seed: 7, columns: 9, personas: 2, words: language === 'de' ? 'unbroken' : 'scripts' }), language }
    })),
    { name: 'emoji', journey: generateJourney({ seed: 8, columns: 9, personas: 2, words: 'signs' }) },
    { name: 'the ghost of today behind seven plans', journey: { ...generateJourney({ seed: 9, columns: 12, personas: 7, words: 'plain' }), state: 'to-be', of: named('Today') } }
];

/** Any journey with any choice of it, the same for the same seed. */
export function anyPicture(seed: number): { readonly journey: Journey; readonly view: View } {
    const luck = chance(seed * 7919 + 13);
    const words = luck.oneOf(Object.keys(vocabularies) as (keyof typeof vocabularies)[]);
    const columns = luck.oneOf([luck.whole(0, 4), luck.whole(3, 12), luck.whole(10, 36)]);
    const made = generateJourney({ seed, columns, personas: luck.oneOf([0, 1, 1, 2, 3, luck.whole(4, 9)]), words, phases: luck.happens(80) });
    const journey = changed(inPhases(made, luck.whole(0, 7)), column => odd(column, luck, made.personas.map(({ name }) => name)));
    const flow = luck.happens(30) ? looped(journey).flow : journey.flow;
    return {
        journey: { ...journey, flow, state: luck.oneOf(['as-is', 'to-be', 'ideal']), language: luck.oneOf([undefined, 'en', 'de', 'ar', 'ja']) },
        view: anyView(journey, luck)
    };
}

function anyView({ personas, phases }: Journey, luck: Chance): View {
    const some = (names: readonly string[], percent: number): string[] => luck.happens(percent) ? names.filter(() => luck.happens(40)) : [];
    return {
        name: 'V', title: 'V', kind: luck.oneOf(['map', 'map', 'blueprint', 'story']), lanes: luck.happens(20) ? LANES : some(LANES, 20),
        personas: some(personas.map(({ name }) => name), 30), phases: some(phases.map(({ name }) => name), 20)
    };
}

/** What a column of the generator never has. */
function odd(column: Column, luck: Chance, names: readonly string[]): Partial<Column> {
    const hours = luck.oneOf([0, 2, 168, 9000]);
    return {
        costToServe: luck.happens(15) ? { from: 14.5, unit: 'EUR' } : undefined,
        replaces: luck.happens(15) ? [named('Fills in the form'), named('Waits')] : [],
        takes: luck.happens(10) ? [{ id: `${column.id}.takes`, for: [luck.oneOf(names)], amount: { from: 1, to: 2, unit: 'weeks', hours: 336 } }] : column.takes,
        waits: luck.happens(15) ? [{ id: `${column.id}.waits`, for: [luck.oneOf(names)], amount: { from: hours, unit: 'hours', hours }, informed: luck.oneOf([undefined, {}, { every: week }, { text: 'mail' }]) }] : column.waits,
        via: luck.happens(10) ? [] : column.via, pains: luck.happens(30) ? [] : column.pains, feels: luck.happens(20) ? [] : column.feels
    };
}

function wordy(text: string): Column {
    const line = (id: string) => lineOf(id, text);
    return columnOf('wordy', {
        title: text, does: [line('d')], thinks: [line('t')], wants: [line('w')], needs: [line('n')], expects: [{ ...line('e'), result: 'partly' }],
        feels: [{ id: 'f', for: [], sources: [], score: -1.5, text }], judges: [{ id: 'j', for: [], sources: [], score: 1, text }],
        pains: [{ id: 'pain', name: 'pain', title: text, for: [], sources: [], severity: 'high' }], gains: [{ id: 'gain', name: 'gain', title: text, for: [], sources: [] }],
        artifacts: [line('a')], policies: [line('p')], frontstage: [{ ...line('fs'), teams: [{ ...named(text), kind: 'partner' }], systems: [named(text)] }],
        backstage: [{ ...line('b'), teams: [{ ...named('Us'), kind: 'internal' }], systems: [] }], handovers: [{ id: 'h', for: [], team: { ...named(text), kind: 'internal' }, text }]
    });
}

function changed(journey: Journey, change: (column: Column) => Partial<Column>): Journey {
    return { ...journey, phases: journey.phases.map(phase => ({ ...phase, columns: phase.columns.map(column => ({ ...column, ...change(column) })) })) };
}

function columnNames({ phases }: Journey): readonly string[] {
    return phases.flatMap(phase => phase.columns).map(({ name }) => name);
}

/** Back to each column from the second after it, and to itself. */
function looped(journey: Journey): Journey {
    const names = columnNames(journey);
    return { ...journey, flow: names.flatMap((name, i) => [
        ...names[i - 2] === undefined ? [] : [wayOf(`${name}.back`, 'loop', name, names[i - 2], { share: 5 + i, when: 'once more', branch: true })],
        wayOf(`${name}.again`, 'loop', name, name, { share: 12, when: i % 2 === 0 ? 'not sure yet' : undefined, branch: true })
    ]) };
}

function left(journey: Journey): Journey {
    return { ...journey, flow: columnNames(journey).map((name, i) => wayOf(`${name}.exit`, 'exit', name, undefined, {
        share: 3 + i, when: vocabularies.plain[i % 7], outcome: (['churn', 'repeat', 'advocate', 'neutral'] as const)[i % 4], branch: true
    })) };
}

/** The same columns in so many phases; as they are for none. */
function inPhases(journey: Journey, count: number): Journey {
    const all = journey.phases.flatMap(phase => phase.columns);
    if (count === 0 || all.length < count) return journey;
    const cut = (i: number): number => Math.round(i * all.length / count);
    return { ...journey, phases: Array.from({ length: count }, (_, i) => phaseOf(`ph${i}`, all.slice(cut(i), cut(i + 1)), {
        title: journey.phases[i % journey.phases.length]!.title, period: (['before', 'during', 'after', undefined] as const)[i % 4],
        goal: i % 2 === 0 ? undefined : journey.goal, optional: i % 5 === 4, measures: journey.phases[i]?.measures.map(measure => ({ ...measure, id: `${measure.id}.${i}` })) ?? []
    })) };
}
