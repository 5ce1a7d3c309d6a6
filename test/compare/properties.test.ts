import assert from 'node:assert/strict';
import type { Change } from '../../src/compare/change.ts';
import { compareJourneys } from '../../src/compare/compare-journeys.ts';
import { sayChange } from '../../src/compare/say-change.ts';
import { changeSpeech } from '../../src/map/change-speech.ts';
import { columnsOf, type Column, type Journey } from '../../src/model/journey.ts';
import { chance } from '../support/chance.ts';
import { generateJourney, type Recipe, vocabularies } from '../support/generate-journey.ts';

const journeys = (['plain', 'long', 'scripts', 'signs', 'unbroken'] as const satisfies (keyof typeof vocabularies)[]).flatMap((words, i) =>
    [1, 7, 16].map(columns => generateJourney({ seed: 10 * i + columns, columns, personas: i % 3, words, phases: columns % 2 === 1 } satisfies Recipe)));

describe('Whatever the journey,', () => {
    it('it has no difference from itself, nor from a copy', () => {
        for (const journey of journeys) {
            assert.deepEqual(compareJourneys(journey, journey).changes, []);
            assert.deepEqual(compareJourneys(journey, structuredClone(journey)).changes, []);
        }
    });

    it('a column that is taken out is one column gone, and nothing else', () => {
        for (const journey of journeys) {
            const { name } = someColumn(journey);
            const plain = withoutWays(journey);
            const { changes } = compareJourneys(plain, edited(plain, columns => columns.filter(column => column.name !== name)));
            // By chance things of one name are of several kinds in these journeys.
            assert.deepEqual(changes.filter(({ about }) => !['metricItself', 'team', 'channel', 'system', 'source'].includes(about)).map(({ kind, about, column }) => `${kind} ${about} ${column?.name}`), [`removed column ${name}`]);
        }
    });

    it('two neighbours that change places are one move', () => {
        for (const journey of journeys) {
            const phase = journey.phases.find(({ columns }) => columns.length > 1);
            if (!phase) continue;
            const [first, second] = phase.columns as [Column, Column];
            const swapped = edited(journey, columns => columns.map(column => column === first ? second : column === second ? first : column));
            assert.deepEqual(compareJourneys(journey, swapped).changes.map(({ kind, about }) => `${kind} ${about}`), ['moved column']);
        }
    });

    it('another title, or another name, is one renaming', () => {
        for (const journey of journeys) {
            const { name } = someColumn(journey);
            const called = (more: Partial<Column>): Journey => edited(journey, columns => columns.map(column => column.name === name ? { ...column, ...more } : column));
            assert.deepEqual(kinds(compareJourneys(journey, called({ title: 'Something else altogether' })).changes), ['renamed column']);
            const plain = withoutWays(journey);
            assert.deepEqual(kinds(compareJourneys(plain, withoutWays(called({ name: 'other' }))).changes).filter(kind => !/opportunity/.test(kind)), ['renamed column']);
        }
    });

    it('the way back is the way there, turned round', () => {
        for (const journey of journeys) {
            for (let seed = 0; seed < 4; seed++) {
                const other = shuffled(journey, seed);
                const there = compareJourneys(journey, other).changes.map(change => outline(change, false));
                const back = compareJourneys(other, journey).changes.map(change => outline(change, true));
                assert.deepEqual(there.sort(), back.sort());
            }
        }
    });

    it('every change is a sentence, in every language', () => {
        for (const lang of ['en', 'de']) {
            const speech = changeSpeech(lang);
            for (const [i, journey] of journeys.entries()) {
                for (const change of compareJourneys(journey, shuffled(journeys[(i + 3) % journeys.length]!, i)).changes) {
                    for (const here of [true, false]) {
                        const sentence = sayChange(change, speech, { here });
                        assert.doesNotMatch(sentence, /undefined|\[object|NaN|: *$|: ;/, JSON.stringify(change));
                        assert.ok(sentence.length > 3 && sentence.length < 2000, sentence);
                    }
                }
            }
        }
    });
});

const kinds = (changes: readonly Change[]): readonly string[] => changes.map(({ kind, about }) => `${kind} ${about}`);

function someColumn(journey: Journey): Column {
    const columns = columnsOf(journey);
    return columns[Math.floor(columns.length / 2)]!;
}

function edited(journey: Journey, edit: (columns: readonly Column[]) => readonly Column[]): Journey {
    return { ...journey, phases: journey.phases.map(phase => ({ ...phase, columns: edit(phase.columns) })) };
}

/** Without what would go together with a column. */
function withoutWays(journey: Journey): Journey {
    return { ...journey, flow: [], opportunities: [] };
}

/** The same journey after somebody has worked on it: columns gone, moved, renamed and edited. */
function shuffled(journey: Journey, seed: number): Journey {
    const luck = chance(seed);
    return edited(journey, all => {
        const columns = all.filter(() => luck.happens(85)).map((column): Column => ({
            ...column,
            ...luck.happens(20) && { title: 'Something else altogether' },
            ...luck.happens(30) && { feels: column.feels.map(one => ({ ...one, score: luck.whole(-2, 2) })) },
            ...luck.happens(30) && { does: column.does.slice(1), policies: [] },
            ...luck.happens(20) && { pains: [] },
            ...luck.happens(20) && { waits: column.waits.map(one => ({ ...one, amount: { from: 1, unit: 'days', hours: 24 } })) }
        }));
        if (columns.length > 2 && luck.happens(50)) columns.push(...columns.splice(luck.whole(0, columns.length - 2), 1));
        return columns;
    });
}

/** What a change says, and for the way back what the turned one says. */
function outline({ kind, about, of, before, after, thing, for: names, edition, column, more = [], pains = [] }: Change, turned: boolean): string {
    const opposite: Partial<Record<Change['kind'], Change['kind']>> = { added: 'removed', removed: 'added', better: 'worse', worse: 'better' };
    const [from, to] = turned ? [after, before] : [before, after];
    const told = turned && opposite[kind] ? opposite[kind] : kind;
    const rest = more.map(part => `${part.of} ${JSON.stringify(turned ? [part.after, part.before] : [part.before, part.after])}`).sort();
    const named = of === 'title' || of === 'text' || of === 'to' ? '' : thing?.title;
    const side = kind === 'added' || kind === 'removed' ? (edition === 'after') !== turned : '';
    return JSON.stringify([told, about, of, from, to, named, [...names].sort(), column?.name, rest, pains.map(({ name }) => name), side]);
}
