import assert from 'node:assert/strict';
import { foldTable } from '../../src/map/table/fold.ts';
import { gridOf } from '../../src/map/table/grid.ts';
import { lineText } from '../../src/map/table/line.ts';
import { tableOf, type Table } from '../../src/map/table.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { everyFact } from '../support/every-fact.ts';
import { folder } from '../support/language.ts';
import { columnOf, feeling, journeyOf, lineOf, metricOf, personaOf, phaseOf } from '../support/journey-data.ts';

const view = (more: Partial<View>): View => ({ name: 'V', title: 'V', kind: 'table', lanes: [], personas: [], phases: [], ...more });

describe('The table view', () => {
    it('tells every fact of the language: whatever is changed in a journey changes its table', async () => {
        const { journey, problems } = await folder(everyFact);
        assert.deepEqual(problems().filter(({ severity }) => severity === 1).map(({ message }) => message), []);
        const model = journey('Buy');
        const told = JSON.stringify(tableOf(model));
        const changes = changesOf(model);
        assert.ok(changes.length > 200);
        const silent = changes.filter(([, changed]) => JSON.stringify(tableOf(changed)) === told).map(([path]) => path);
        assert.deepEqual(silent, []);
    });

    it('says in words what the map says in signs', async () => {
        const { journey } = await folder(everyFact);
        const table = tableOf(journey('Buy'));
        assert.deepEqual(cellsOf(table, 0), {
            'Kind': 'touchpoint|moment of truth|importance 4 of 5|optional|instead of Goes to town|told in detail in “Buys shoes today”',
            'Where it goes next': '→ Walks (30\u202f% · the price is clear · Anna B.)|→ out (12\u202f% · too expensive · lost · Ben C.)',
            'Artifacts': 'The receipt',
            'Channels': 'Anna B.: The app',
            'Emotion': 'Anna B.: annoyed −1.5 (measured; from Diary study)|Ben C.: glad +2',
            'Judgement': 'Anna B.: 26 pages, no total −1 (observed)',
            'Doing': 'Reads it',
            'Thinking': 'Anna B.: “Why not?”',
            'Wishes': 'A fair price',
            'Needs': 'Larger type',
            'Expectations': 'A true picture (exceeded)',
            'Pain points': 'Ben C.: Guest orders need a code (high severity; reported; from Calls)',
            'Gains': 'Done in a minute (assumed; from Talks)',
            'Frontstage': 'Answers questions (by Courier; using Customer file; takes 3 hours)',
            'Backstage': 'Packs the box (by Sales)',
            'Hand-overs': '→ Customer experience (parcel announced)',
            'Support': 'Keeps the list (using Resource planning)',
            'Systems': 'Customer file|Resource planning',
            'Policies': '14 days by law',
            'Time': 'Ben C.: takes 4–9 minutes|waits 9 days (a message every 2 days; status mail)',
            'Money': 'pays €77|costs us €14.50',
            'Metrics': 'Anna B.: Effort: 3.1 points → 5.7 points (was 2.8 points; better; as of 2026-07-30)',
            'Opportunities': 'One tap (solves: Guest orders need a code; owner Sales; customer value 5; business value 4; effort 2; value 3 of 3; One-tap order, under way, due 2027-03)',
            'Evidence': 'Diary, six households (observed; from Tickets; on 2026-05-01; https://example.org/households)',
            'Note': 'Often at night.'
        });
    });

    it('speaks German', async () => {
        const { journey } = await folder(everyFact);
        const table = tableOf(journey('Buy'), undefined, { lang: 'de' });
        assert.equal(cellsOf(table, 0)['Emotionen'], 'Anna B.: annoyed −1,5 (gemessen; aus Diary study)|Ben C.: glad +2');
        assert.equal(table.facts.find(fact => fact.name === 'owner')?.title, 'Verantwortlich');
        const dates = table.sections.flatMap(section => section.things).flatMap(thing => thing.facts).filter(fact => ['on', 'starts', 'due'].includes(fact.name)).flatMap(fact => fact.lines.map(lineText));
        assert.ok(dates.length > 2);
        assert.deepEqual(dates.filter(date => /^\d{4}-/.test(date)), []);
    });

    it('says a scale that begins below zero with its words, for a dash would stand beside a minus', () => {
        const scaleIn = (lang: string): string | undefined => {
            const metric = metricOf('nps', { kind: 'NPS', scale: { from: -100, to: 100 } });
            const table = tableOf(journeyOf([phaseOf('', [columnOf('a', { measures: [{ id: 'm', for: [], metric, value: 31, sources: [] }] as never })])]), undefined, { lang });
            return table.sections.flatMap(section => section.things).flatMap(thing => thing.facts).find(fact => fact.name === 'scale')?.lines.map(lineText).join();
        };
        assert.deepEqual([scaleIn('en'), scaleIn('de')], ['−100 to 100', '−100 bis 100']);
    });

    it('tells what a phase takes and costs in all, as the map does under its columns, where times are told', () => {
        const takes = (id: string, from: number, names: readonly string[] = []) => ({ id, for: names, amount: { from, unit: 'hours', hours: from } });
        const columns = [columnOf('a', { takes: [takes('t', 2)], pays: { from: 10, unit: 'EUR' } }), columnOf('b', { takes: [takes('u', 1, ['Ann'])], pays: { from: 5, unit: 'EUR' } })];
        const inAll = (phase: string, more?: Partial<View>): readonly string[] => {
            const { groups } = tableOf(journeyOf([phaseOf(phase, columns)], { personas: [personaOf('Ann'), personaOf('Bob')] }), more && view(more));
            return groups.flatMap(group => group.facts).filter(fact => fact.title === 'In all').flatMap(fact => fact.lines.map(lineText)).map(text => text.replaceAll('\u00a0', ' '));
        };
        const sums = ['Ann: takes 3 hours, pays €15', 'Bob: takes 2 hours, pays €15'];
        assert.deepEqual(tableOf(journeyOf([phaseOf('Later', []), phaseOf('P', columns)])).groups.map(group => group.facts.length), [0, 1]);
        assert.deepEqual([inAll('P'), inAll(''), inAll('P', { lanes: ['emotion'] })], [sums, sums, []]);
    });

    it('leaves out a field that has nothing', () => {
        const table = tableOf(journeyOf([phaseOf('', [columnOf('a', { does: [lineOf('d', 'Reads')] })])]));
        assert.deepEqual(table.fields.map(field => field.title), ['Kind', 'Doing']);
    });

    it('shows the lanes, personas and phases of a view', () => {
        const columns = (who: string): ReturnType<typeof columnOf>[] => [columnOf(who, { does: [lineOf('d', `${who} reads`, [who])], feels: [feeling('f', 1, [who])] })];
        const journey = journeyOf([phaseOf('One', columns('Anna')), phaseOf('Two', columns('Ben'))], { personas: [personaOf('Anna'), personaOf('Ben')] });
        const table = tableOf(journey, view({ lanes: ['doing'], phases: ['Two'] }));
        assert.deepEqual([table.fields.map(field => field.name), table.groups.map(group => group.title)], [['doing'], ['Two']]);
        assert.deepEqual(cellsOf(tableOf(journey, view({ personas: ['Ben'] })), 0), { Kind: 'touchpoint', Emotion: '', Doing: '' });
    });

    it('tells of a phase in which nothing happens yet', () => {
        const table = tableOf(journeyOf([phaseOf('Later', [], { goal: 'To rest' })]));
        assert.deepEqual(table.groups.map(group => [group.title, group.facts.map(fact => fact.lines.map(lineText).join())]), [['Later', ['To rest']]]);
    });

    it('keeps on a page what tells the story, and all else beside it', async () => {
        const { journey } = await folder(everyFact);
        const whole = tableOf(journey('Buy'));
        const folded = foldTable(whole);
        assert.deepEqual(folded.fields.map(field => field.name), ['channels', 'emotion', 'doing', 'thinking', 'pains', 'opportunities']);
        const [row, first] = [whole.groups[0]!.rows[0]!, folded.groups[0]!.rows[0]!];
        assert.equal(first.more.length + first.cells.length, row.cells.length);
    });

    it('gives a spreadsheet the scores as numbers, a column for each persona', async () => {
        const { journey } = await folder(everyFact);
        const [heads, ...rows] = gridOf(tableOf(journey('Buy')));
        const at = (head: string): number => heads!.indexOf(head);
        assert.deepEqual(rows.map(row => row[at('Emotion, score, Anna B.')]), [-1.5, 0, 1]);
        assert.deepEqual(rows.map(row => row[at('Emotion, score, Ben C.')]), [2, undefined, undefined]);
        assert.deepEqual(rows.map(row => row[at('Importance')]), [4, undefined, undefined]);
        assert.ok(rows.every(row => row.length === heads!.length));
    });

    it('calls a persona in the heads of a spreadsheet as it does in the cells', () => {
        const journey = journeyOf([phaseOf('', [columnOf('a', { feels: [feeling('f', 1, ["O'Neil"]), feeling('g', 0, ['Ann'])] })])], { personas: [personaOf("O'Neil"), personaOf('Ann')] });
        const [heads, row] = gridOf(tableOf(journey));
        assert.ok(heads!.includes('Emotion, score, O’Neil'), heads!.join());
        assert.ok(row!.includes('O’Neil: +1\nAnn: ±0'), row!.join());
    });
});

function cellsOf(table: Table, row: number): Record<string, string> {
    const { cells } = table.groups.flatMap(group => group.rows)[row]!;
    return Object.fromEntries(table.fields.map((field, i) => [field.title, cells[i]!.map(lineText).join('|').replaceAll('\u00a0', ' ')]));
}

/** Names lead to things and are not told; the others repeat what is told elsewhere: bounds of a date, hours of an amount, how a share came about. */
const untold = /(^|\.)(id|name|first|last|hours|shareIs|said|branch)$|^(views|pains|gains)\.|^flow\.\d+\.kind$|columns\.\d+\.opportunities\./;

/** The journey with one word, number or mark of it changed, once for each. */
function changesOf(journey: Journey): readonly (readonly [path: string, changed: Journey])[] {
    return leavesOf(journey, '').filter(path => !untold.test(path) && !isSilent(journey, path)).map(path => {
        const changed = structuredClone(journey);
        const keys = path.split('.');
        const last = keys.pop()!;
        const holder = keys.reduce<Record<string, unknown>>((value, key) => value[key] as Record<string, unknown>, changed as unknown as Record<string, unknown>);
        holder[last] = otherThan(holder[last]);
        return [path, changed];
    });
}

/** A way that the text does not tell of: the next column follows. */
function isSilent({ flow }: Journey, path: string): boolean {
    const [of, number] = path.split('.');
    return of === 'flow' && !flow[Number(number)]!.said;
}

function leavesOf(value: unknown, path: string): string[] {
    if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path];
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

const others: Readonly<Record<string, string>> = {
    'as-is': 'to-be', 'to-be': 'as-is', B2C: 'B2B', agreed: 'draft', before: 'after', after: 'before', measured: 'assumed', observed: 'assumed', reported: 'assumed',
    assumed: 'measured', low: 'high', high: 'low', exceeded: 'missed', churn: 'repeat', better: 'worse', touchpoint: 'action', action: 'touchpoint', doing: 'done'
};

function otherThan(value: unknown): unknown {
    if (typeof value === 'string') return others[value] ?? `${value}x`;
    if (typeof value === 'number') return value === 3 ? 2 : value + 1;
    return !value;
}
