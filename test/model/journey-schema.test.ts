import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { VALUES } from '../../src/language/words.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { folder } from '../support/language.ts';
import { readJourneys } from '../support/read-journeys.ts';
import { schemasOfTypes, type Schema } from '../support/schema-of-types.ts';

describe('journey.schema.json', () => {
    const schema = JSON.parse(readFileSync('src/model/journey.schema.json', 'utf8')) as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
    const types = schemasOfTypes(readFileSync('src/model/journey.ts', 'utf8'));
    const validate = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);

    it('says what the types of the model say', () => {
        assert.deepEqual(shapeOf({ ...schema, $schema: undefined, title: undefined, $defs: undefined }), shapeOf(types['Journey']));
        for (const [name, shape] of Object.entries(schema.$defs)) assert.deepEqual(shapeOf(shape), shapeOf(types[name]), name);
    });

    it('says in words what everything is', () => {
        const silent = Object.entries({ Journey: schema, ...schema.$defs }).flatMap(([name, { description, properties }]) => [
            ...description ? [] : [name],
            ...Object.entries((properties ?? {}) as Record<string, Schema>).filter(([, { description }]) => !description).map(([field]) => `${name}.${field}`)
        ]);
        assert.deepEqual(silent, []);
    });

    for (const example of readdirSync('examples')) {
        it(`describes every journey of examples/${example}`, async () => {
            const journeys = [...await readJourneys(`examples/${example}`)];
            assert.ok(journeys.length > 0);
            for (const [name, journey] of journeys) assert.deepEqual(wrongIn(journey), [], name);
        });
    }

    it('describes what is left of a journey, wherever its text ends', async function () {
        this.timeout(30_000);
        const text = readFileSync('examples/return/return.journey', 'utf8');
        const library = readFileSync('examples/return/library.journey', 'utf8');
        for (let end = 300; end < text.length; end += 977) {
            const { journey } = await folder({ 'return.journey': text.slice(0, end), 'library.journey': library });
            assert.deepEqual(wrongIn(journey('ReturnOrder')), [], `up to ${JSON.stringify(text.slice(end - 40, end))}`);
        }
    });

    it('describes a journey whose words the language does not know, as while they are typed, and it is drawn', async () => {
        const words = Object.keys(VALUES).map(meaning => meaning.split(' ')[0]).filter(word => word !== 'lanes').join('|');
        const typed = (text: string): string => text.replace(new RegExp(`^(.*\\b(?:${words})\\s+)[A-Za-z][\\w-]*`, 'gm'), '$1dr');
        const library = `${readFileSync('examples/return/library.journey', 'utf8')}
offering Plain { kind service  sales direct  price-sensitivity low }
channel Elsewhere { kind digital  ownership paid }
team Others { kind partner }`;
        const text = readFileSync('examples/return/return.journey', 'utf8').replace('personas ', 'status draft  model B2C  offering Plain\n  personas ');
        for (const [file, whole] of Object.entries({ library, text })) assert.ok((typed(whole).match(/\bdr\b/g) ?? []).length > 3, `${file} has hardly a word`);
        const { journey } = await folder({ 'return.journey': typed(text), 'library.journey': typed(library) });
        const made = journey('ReturnOrder');
        assert.deepEqual(wrongIn(made), []);
        for (const kind of ['map', 'blueprint', 'story'] as const) assert.ok(drawMap(made, { ...made.views[0]!, lanes: [], kind }).height > 500);
    });

    it('refuses what is not in the model', async () => {
        const journey = (await readJourneys('examples/return')).get('ReturnOrder')!;
        assert.deepEqual(wrongIn(journey), []);
        for (const wrong of [{ colour: 'red' }, { state: 'was' }, { phases: undefined }, { flow: [{ ...journey.flow[0], share: 101 }] }]) {
            assert.notDeepEqual(wrongIn({ ...journey, ...wrong }), []);
        }
    });

    function wrongIn(journey: object): readonly string[] {
        validate(JSON.parse(JSON.stringify(journey)));
        return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
    }
});

/** A schema without its words and without what a type cannot say. */
function shapeOf(schema: Schema | undefined): unknown {
    return JSON.parse(JSON.stringify(schema, (key, value) => {
        if (key === 'properties') return Object.fromEntries(Object.entries(value as Record<string, Schema>).map(([name, type]) => [name, shapeOf(type)]));
        return ['description', 'minimum', 'maximum', 'format'].includes(key) ? undefined : value as unknown;
    }));
}
