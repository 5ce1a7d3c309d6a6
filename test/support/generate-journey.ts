import type { Column, Evidence, Felt, Former, Handover, Journey, Phase, Reaction, Team, Via, Way, Work } from '../../src/model/journey.ts';
import { chance, type Chance } from './chance.ts';
import { channelOf, columnOf, journeyOf, lineOf, metricOf, named, opportunityOf, personaOf, phaseOf, wayOf } from './journey-data.ts';

export interface Recipe {
    readonly seed: number;
    readonly columns: number;
    readonly personas: number;
    /** What the texts are made of. */
    readonly words: keyof typeof vocabularies;
    readonly phases?: boolean;
}

/** Kinds of text that a map has to bear. */
export const vocabularies = {
    plain: ['The parcel arrives', 'Why must I type this again?', 'Told at every step', 'Done', 'A size that fits', '14 days by law', 'number and post code'],
    long: ['word '.repeat(200).trim(), 'Short', `${'A sentence that goes on and on, '.repeat(8)}until it ends.`],
    unbroken: ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'x'.repeat(300), 'https://example.org/a/very/long/path?with=a&query=too'],
    scripts: ['返品を登録する手続きがわかりにくい', 'أين أموالي؟ لم يصلني أي خبر منذ تسعة أيام', 'איפה הכסף שלי', '배송을 기다립니다', 'รอการคืนเงิน', 'Где мои деньги?', 'Πού είναι;'],
    signs: ['👩‍👩‍👧‍👦 family 🎉', '🇩🇪 → 🇫🇷', 'e\u0301e\u0301e\u0301', '</text><script>alert(1)</script>', '& < > " \' ]]>', 'a\u0000b\u0007c', '\ud800 half', '', ' ', '−2 ± 3'],
} as const;

/** A journey of any size with every kind of fact, the same for the same recipe. */
export function generateJourney({ seed, columns, personas, words, phases = true }: Recipe): Journey {
    const luck = chance(seed);
    const say = (): string => luck.oneOf(vocabularies[words]);
    const people = personas === 0 ? [personaOf('')] : Array.from({ length: personas }, (_, i) =>
        personaOf(`p${i}`, { title: say(), role: say(), job: say(), quote: say(), segment: named(say()) }));
    const names = people.map(person => person.name);
    const all = Array.from({ length: columns }, (_, i) => generateColumn(i, names, luck, say));
    const size = Math.max(1, Math.ceil(columns / 5));
    const cut: Phase[] = !phases ? [phaseOf('', all)] : Array.from({ length: Math.ceil(columns / size) }, (_, i) =>
        phaseOf(`ph${i}`, all.slice(i * size, (i + 1) * size), {
            title: say(), period: (['before', 'during', 'after', undefined] as const)[i % 4], goal: luck.happens(50) ? say() : undefined,
            takes: { from: 1, to: 14, unit: 'days' }, optional: luck.happens(20), measures: luck.happens(30) ? [measure(`ph${i}.m`, luck, say)] : []
        }));
    return journeyOf(cut, {
        title: say(), personas: people, goal: say(), scenario: say(), around: say(), owner: named(say()),
        measures: columns > 3 ? [measure('j.m', luck, say), measure('j.n', luck, say)] : [],
        flow: generateWays(all, luck, say),
        former: seed % 2 === 0 ? undefined : formerOf(all, names),
        opportunities: all.flatMap(column => column.opportunities.map(name => opportunityOf(name, column.name, {
            title: say(), owner: named(say()), value: luck.oneOf([1, 2, 3, undefined]), initiatives: ['init']
        }))),
        initiatives: [{ ...named('init'), title: say(), implements: [], moves: [], status: luck.oneOf(['idea', 'planned', 'doing', 'done', 'dropped', undefined]) }]
    });
}

function generateColumn(number: number, names: readonly string[], luck: Chance, say: () => string): Column {
    const id = `c${number}`;
    const some = (): readonly string[] => luck.happens(60) ? names : [luck.oneOf(names)];
    const lines = (kind: string) => luck.happens(60) ? [lineOf(`${id}.${kind}`, say(), some()), ...luck.happens(30) ? [lineOf(`${id}.${kind}.2`, say(), some())] : []] : [];
    const reactions = (kind: string): Reaction[] => names.filter(() => luck.happens(80)).map((name, i) => ({
        id: `${id}.${kind}.${i}`, for: [name], text: luck.happens(60) ? say() : undefined, sources: [],
        score: luck.happens(85) ? luck.whole(-4, 4) / 2 : undefined, grade: luck.oneOf(['measured', 'assumed', 'reported', undefined])
    }));
    const felt = (kind: string): Felt[] => luck.happens(50) ? [{
        id: `${id}.${kind}`, name: `${id}${kind}`, title: say(), for: some(), sources: [],
        severity: luck.oneOf(['low', 'medium', 'high', undefined]), grade: luck.oneOf(['assumed', 'measured', undefined])
    }] : [];
    const via: Via[] = luck.happens(70) ? [{ id: `${id}.via`, for: some(), channels: [channelOf(say(), { ownership: luck.oneOf(['owned', 'partner']), kinds: ['digital'] }), channelOf('E-mail')] }] : [];
    return columnOf(id, {
        title: say(), kind: luck.happens(70) ? 'touchpoint' : 'action', via, does: lines('does'), thinks: lines('thinks'), wants: lines('wants'), needs: lines('needs'),
        expects: lines('expects').map(line => ({ ...line, result: luck.oneOf(['exceeded', 'met', 'partly', 'missed', undefined]) })),
        feels: reactions('feels'), judges: reactions('judges'), pains: felt('pain'), gains: felt('gain'), momentOfTruth: luck.happens(25),
        importance: luck.oneOf([1, 5, undefined]), optional: luck.happens(15), skippedFor: luck.happens(15) ? [luck.oneOf(names)] : [],
        takes: luck.happens(30) ? [{ id: `${id}.takes`, for: names, amount: { from: 4, to: 9, unit: 'days', hours: 216 } }] : [],
        waits: luck.happens(30) ? [{ id: `${id}.waits`, for: some(), amount: { from: 9, unit: 'days', hours: 216 }, informed: luck.happens(50) ? { every: { from: 2, unit: 'days', hours: 48 } } : undefined }] : [],
        pays: luck.happens(20) ? { from: 49.5, unit: 'EUR' } : undefined, measures: luck.happens(40) ? [measure(`${id}.m`, luck, say)] : [],
        details: luck.happens(10) ? named('Other') : undefined, opportunities: luck.happens(40) ? [`${id}o`, ...luck.happens(30) ? [`${id}p`] : []] : [],
        ...behindTheScenes(id, names, luck, say)
    });
}

function behindTheScenes(id: string, names: readonly string[], luck: Chance, say: () => string): Pick<Column, 'frontstage' | 'backstage' | 'support' | 'handovers' | 'artifacts' | 'policies' | 'evidence'> {
    const several = <T>(chance: number, one: (id: string) => T, kind: string): T[] => luck.happens(chance) ? [one(`${id}.${kind}`), ...luck.happens(40) ? [one(`${id}.${kind}.2`)] : []] : [];
    const team = (): Team => ({ ...named(say()), kind: luck.oneOf(['internal', 'partner', 'third-party']) });
    const work = (key: string): Work => ({
        id: key, for: names, text: luck.happens(70) ? say() : undefined, teams: luck.happens(60) ? [team()] : [], systems: luck.happens(50) ? [named(say()), named('ERP')] : [],
        takes: luck.happens(30) ? { from: 4.1, unit: 'days', hours: 98.4 } : undefined
    });
    const handover = (key: string): Handover => ({ id: key, for: names, team: team(), text: luck.happens(60) ? say() : undefined });
    const known = (key: string): Evidence => ({ ...lineOf(key, say(), names), grade: luck.oneOf(['measured', 'observed', 'reported', 'assumed', undefined]), sources: luck.happens(50) ? [named(say())] : [] });
    const line = (key: string) => lineOf(key, say(), names);
    return {
        frontstage: several(60, work, 'frontstage'), backstage: several(60, work, 'backstage'), support: several(40, work, 'support'), handovers: several(40, handover, 'handover'),
        artifacts: several(50, line, 'artifact'), policies: several(30, line, 'policy'), evidence: several(40, known, 'evidence')
    };
}

/** Every third column is new; every fourth takes the place of two. */
function formerOf(columns: readonly Column[], names: readonly string[]): Former[] {
    return columns.flatMap(({ name, feels }, i) => i % 3 === 2 ? [] : (i % 4 === 3 ? [name, `${name}-too`] : [name]).flatMap((was, k) =>
        names.map((persona, n) => ({ column: name, was: named(was), for: [persona], score: (i + n + k) % 2 === 0 ? feels[0]?.score ?? 1 : (i + n) % 5 - 2 }))));
}

function measure(id: string, luck: Chance, say: () => string) {
    return {
        id, for: [], metric: metricOf('m', { title: say() }), value: luck.whole(0, 2_000_000) / 10, was: luck.happens(60) ? luck.whole(0, 1000) : undefined,
        target: luck.happens(60) ? luck.whole(0, 1000) : undefined, unit: luck.oneOf(['EUR', '%', 'days', undefined]), sources: [],
        trend: luck.oneOf(['better', 'worse', 'same', undefined] as const)
    };
}

function generateWays(columns: readonly Column[], luck: Chance, say: () => string): Way[] {
    return columns.flatMap(({ name }, from) => {
        const to = luck.whole(0, columns.length - 1);
        const kind = to <= from ? 'loop' : 'skip';
        return [
            ...luck.happens(25) && to !== from + 1 ? [wayOf(`${name}.next`, kind, name, columns[to]!.name, { share: luck.whole(1, 100), when: luck.happens(60) ? say() : undefined, branch: true })] : [],
            ...luck.happens(15) ? [wayOf(`${name}.exit`, 'exit', name, undefined, { share: luck.whole(1, 50), when: say(), outcome: luck.oneOf(['churn', 'repeat', undefined]), branch: true })] : []
        ];
    });
}
