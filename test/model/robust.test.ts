import assert from 'node:assert/strict';
import { buildJourney } from '../../src/model/build-journey.ts';
import { columnsOf } from '../../src/model/journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';
import { spansOf } from '../../src/model/spans.ts';
import { chance } from '../support/chance.ts';
import { generateText } from '../support/generate-text.ts';
import { folder } from '../support/language.ts';
import { editedAt } from '../support/random-edits.ts';

describe('The model', () => {
    for (const seed of [1, 2, 3]) {
        it(`is made of whatever text, with ids that are unique and places that are in it (seed ${seed})`, async function () {
            this.timeout(60_000);
            const luck = chance(seed);
            const whole = generateText({ seed, columns: 7 });
            let text = whole;
            for (let edit = 0; edit < 60; edit++) {
                text = edit % 20 === 0 ? whole : editedAt(text, luck);
                const { documents: [document] } = await folder(text);
                for (const tree of journeysOf(document!.parseResult.value)) {
                    const spans = spansOf(tree);
                    const ids = spans.map(({ id }) => id);
                    assert.equal(new Set(ids).size, ids.length, 'ids are unique');
                    for (const id of ids) assert.match(id, /^[\p{L}\p{M}\p{N}.\-_~]+$/u);
                    for (const { start, end, nameStart, nameEnd } of spans) assert.ok(0 <= start && start <= nameStart && nameStart <= nameEnd && nameEnd <= end && end <= text.length);
                    spans.forEach((span, i) => assert.ok(i === 0 || spans[i - 1]!.start <= span.start));
                    const known = new Set(ids);
                    const missing = idsIn(buildJourney(tree)).filter(id => !known.has(id) && id !== 'phase.' && id !== 'journey');
                    assert.deepEqual(missing, [], text);
                }
            }
        });
    }

    it('keeps names that lead nowhere as they are written', async () => {
        const { journey } = await folder('journey J { personas Zoe\n owner Who\n touchpoint a { via Telex  handover Nobody  backstage "x" by Them using It  feels so 1 from Hearsay\n details Later } }');
        const [column] = columnsOf(journey());
        assert.deepEqual([journey().personas[0]!.name, journey().owner?.name, column!.via[0]!.channels[0]!.name, column!.handovers[0]!.team.name, column!.backstage[0]!.teams[0]!.name,
            column!.backstage[0]!.systems[0]!.name, column!.feels[0]!.sources[0]!.name, column!.details?.name], ['Zoe', 'Who', 'Telex', 'Nobody', 'Them', 'It', 'Hearsay', 'Later']);
    });

    it('counts how much is known', async () => {
        const { journey } = await folder('journey J { action a { feels so 1 measured  judges "x" 1 assumed  pain "x" reported  gain "y" observed\n evidence "z" observed\n feels "not known" 0 } }');
        assert.deepEqual(journey().evidence, { measured: 1, observed: 2, reported: 1, assumed: 1 });
    });

    it('counts a plan once, in the journey\'s own file, beside it, and in both', async () => {
        const files = {
            'a.journey': 'import "b.journey"\njourney J { phase P { action a { opportunity o "O" pain x "X" } } }\ninitiative Own { implements o }\nview V of J',
            'b.journey': 'import "a.journey"\ninitiative Other { implements J.o }\nview W of J { phases P }\nview Elsewhere of K',
        };
        const { journey, documents } = await folder(files);
        const { initiatives, views, opportunities } = journey('J');
        assert.deepEqual([initiatives.map(({ name }) => name), views.map(({ name }) => name), opportunities[0]!.initiatives], [['Own', 'Other'], ['V', 'W'], ['Own', 'Other']]);
        const [a, b] = documents.map(({ parseResult }) => parseResult.value);
        const twice = buildJourney(journeysOf(a!)[0]!, [a!, b!, b!]);
        assert.deepEqual([twice.initiatives.length, twice.views.length], [2, 2]);
    });

    it('names who skips a column, or the phase around it', async () => {
        const { journey } = await folder('persona A\npersona B\njourney J { personas A, B\n phase P { skipped for A\n action a { does "x" }\n action b { skipped for B } } }');
        assert.deepEqual(columnsOf(journey()).map(({ skippedFor }) => skippedFor), [['A'], ['A', 'B']]);
        assert.deepEqual(columnsOf(journey())[0]!.does[0]!.for, ['B']);
    });

    it('keeps an id for as long as the name stays', async () => {
        const idsOf = async (text: string) => spansOf(journeysOf((await folder(text)).documents[0]!.parseResult.value)[0]!).map(({ id }) => id);
        const before = await idsOf('journey J { phase P { action a { feels so 1 }\n action "b c" { does "x"\n does "y" } } }');
        const after = await idsOf('journey J { goal "New"\n phase N { action n }\n phase P { action z\n action a { thinks "New" feels so 1 }\n action "b c" { does "x"\n does "y" } } }');
        assert.deepEqual(before.filter(id => !after.includes(id)), []);
        assert.ok(before.includes('column.b_20_c.does.2'));
    });
});

/** Every id that a model says, wherever it stands. */
function idsIn(value: unknown): readonly string[] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => key === 'id' ? [inner as string] : idsIn(inner));
}
