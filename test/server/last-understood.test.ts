import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EmptyFileSystemProvider, URI, type LangiumDocument } from 'langium';
import { createJourneyCore } from '../../src/language/services.ts';
import { columnsOf } from '../../src/model/journey.ts';
import { chooseJourney, draw } from '../../src/server/draw.ts';
import { placesIn, understoodIn } from '../../src/server/understood/last-understood.ts';
import { chance } from '../support/chance.ts';

const sample = (name: string): string => readFileSync(`examples/return/${name}`, 'utf8');

const small = `persona Ida "Ida"
journey Cancel "Cancel" {
  personas Ida
  phase first "First" before {
    action leave "Wants to leave" { thinks "Enough" feels annoyed -1 }
    touchpoint look "Looks for it" { does "Seeks" thinks "Where?" feels lost -2 next call 50% }
  }
  phase second "Second" during {
    touchpoint call "Calls" { thinks "At last" feels fine +1 pain queue "Long queue" high }
    action goes "Goes" { feels free +2 }
  }
}
`;

/** An editor with one text, drawn after every edit as a preview does it. */
async function editor(text: string, beside: Readonly<Record<string, string>> = {}) {
    const texts = new Map(Object.entries({ ...beside, 'a.journey': text }));
    const at = (name: string): URI => URI.parse(`file:///folder/${name}`);
    const core = createJourneyCore({
        fileSystemProvider: () => new class extends EmptyFileSystemProvider {
            override async readFile(uri?: URI): Promise<string> {
                return texts.get(uri!.path.split('/').at(-1)!) ?? assert.fail('There is no such file.');
            }

            override async stat(uri: URI) {
                await this.readFile(uri);
                return { uri, isFile: true, isDirectory: false };
            }
        }
    });
    const { DocumentBuilder: builder, LangiumDocuments: documents } = core.shared.workspace;
    builder.updateBuildOptions = { validation: false };
    await builder.update([...texts.keys()].map(at), []);
    const document = (): LangiumDocument => documents.getDocument(at('a.journey'))!;
    const seen = (journey?: string) => understoodIn(document(), chooseJourney(document(), { journey }), { journey }, []);
    return {
        async write(next: string) {
            texts.set('a.journey', next);
            await builder.update([at('a.journey')], []);
            return seen();
        },
        seen,
        places: () => placesIn(document(), chooseJourney(document(), {}), {}),
        document
    };
}

type Seen = Awaited<ReturnType<Awaited<ReturnType<typeof editor>>['seen']>>;

const names = ({ journey }: Seen): readonly string[] => journey ? columnsOf(journey).map(({ name }) => name) : [];
const column = ({ journey }: Seen, name: string) => columnsOf(journey!).find(one => one.name === name)!;

describe('What was understood last', function () {
    this.timeout(60_000);

    it('stays where a column is lost to the grammar, in its place and in its phase, with its ways and pains', async () => {
        const { seen, write } = await editor(small);
        seen();
        const broken = await write(small.replace('touchpoint call', '"touchpoint call'));
        assert.deepEqual(names(broken), ['leave', 'look', 'call', 'goes']);
        assert.deepEqual(broken.stale, ['column.call']);
        assert.deepEqual(broken.journey!.phases.map(({ name, columns }) => [name, columns.map(one => one.name)]), [['first', ['leave', 'look']], ['second', ['call', 'goes']]]);
        assert.deepEqual(broken.journey!.pains.map(({ name }) => name), ['queue']);
        assert.ok(broken.journey!.flow.some(({ from, to, said }) => from === 'look' && to === 'call' && said));
    });

    it('stands in the text where its name is, so that a click leads there', async () => {
        const { seen, write, places } = await editor(small);
        seen();
        const text = small.replace('touchpoint call', '"touchpoint call');
        await write(text);
        const span = places().find(({ id }) => id === 'column.call')!;
        assert.equal(text.slice(span.nameStart, span.nameEnd), 'call');
        assert.match(text.slice(span.start, span.end), /^ +"touchpoint call "Calls".*\n$/);
    });

    it('stays where a mistake takes a fact away, and the rest of the map goes on', async () => {
        const { seen, write } = await editor(small);
        seen();
        const broken = await write(small.replace('feels lost -2', 'feels lost -').replace('"Wants to leave"', '"Wishes to leave"'));
        assert.deepEqual(broken.stale, ['column.look']);
        assert.equal(column(broken, 'look').feels[0]!.score, -2);
        assert.equal(column(broken, 'leave').title, 'Wishes to leave');
    });

    it('keeps the phases where the head of one is damaged', async () => {
        const { seen, write } = await editor(small);
        const phases = ({ journey }: Seen) => journey!.phases.map(({ name, columns }) => `${name}: ${columns.map(one => one.name).join()}`);
        const before = phases(seen());
        for (const damage of ['"phase second', '} phase second', 'phase second {']) {
            assert.deepEqual(phases(await write(small.replace('phase second', damage))), before, damage);
        }
    });

    it('gives way to what is understood: a mistake that takes nothing away makes nothing stale', async () => {
        const { seen, write } = await editor(small);
        seen();
        const broken = await write(small.replace('does "Seeks"', 'does "Seeks it everywhere" ]'));
        assert.deepEqual(broken.stale, []);
        assert.equal(column(broken, 'look').does[0]!.text, 'Seeks it everywhere');
    });

    it('goes when the text is right again, and when the column is deleted while another place is broken', async () => {
        const { seen, write } = await editor(small);
        seen();
        await write(small.replace('touchpoint call', '"touchpoint call'));
        const gone = await write(small.replace(/ {4}touchpoint call.*\n/, '').replace('thinks "Enough"', 'thinks "Enough" ]'));
        assert.deepEqual([names(gone), gone.stale], [['leave', 'look', 'goes'], []]);
        const right = await write(small);
        assert.deepEqual([names(right), right.stale], [['leave', 'look', 'call', 'goes'], []]);
        const deleted = await write(small.replace(/ {4}touchpoint call.*\n/, ''));
        assert.deepEqual([names(deleted), deleted.stale], [['leave', 'look', 'goes'], []]);
    });

    it('is the whole map where the journey itself is lost, or one who travels', async () => {
        const { seen, write } = await editor(small);
        seen();
        for (const [from, to] of [['journey Cancel', '"journey Cancel'], ['  personas Ida', '  "personas Ida']] as const) {
            const broken = await write(small.replace(from, to));
            assert.deepEqual(names(broken), ['leave', 'look', 'call', 'goes'], to);
            assert.equal(broken.stale.length, 4, to);
            assert.equal(broken.chosen?.name, 'Cancel');
        }
    });

    it('is remembered as it was before the damage, however long somebody goes on typing', async () => {
        const { seen, write } = await editor(small);
        seen();
        await write(small.replace('feels lost -2', 'feels'));
        await write(small.replace('thinks "Where?" feels lost -2', 'thinks "Where? feels'));
        const broken = await write(small.replace('does "Seeks" thinks "Where?" feels lost -2', 'does '));
        assert.deepEqual(broken.stale, ['column.look']);
        assert.deepEqual([column(broken, 'look').does[0]!.text, column(broken, 'look').feels[0]!.score], ['Seeks', -2]);
    });

    it('is found by a name in whatever words, and drawn in every form', async () => {
        const named = `channel Web
journey Cancel "Cancel a subscription" {
  action "Wants to leave" { thinks "I never use it."  feels annoyed -1 }
  touchpoint "Looks (twice), sighs: 100 % & $5 – [why]? \\ ^it's* {so}!" { via Web  feels lost -1 }
  touchpoint "Gets a confirmation" { via Web  feels relieved +1 }
}
`;
        const { seen, write, document } = await editor(named);
        const all = names(seen());
        const luck = chance(11);
        const from = named.indexOf('  touchpoint "Looks');
        const damages: readonly string[] = [
            ...['touchpoint "Looks', '"Looks', 'touchpo "Looks', '/touchpoint "Looks', '/* touchpoint "Looks', 'foo // "Looks'].map(words => named.replace('touchpoint "Looks', words)),
            named.replace('{so}!" {', '{so}! {'), named.replace('journey Cancel', 'journ Cancel'), named.replace('  model', ' '),
            ...Array.from({ length: 40 }, () => {
                const at = luck.whole(from, from + 90);
                return named.slice(0, at) + luck.oneOf(['"', '{', '}', '/*', '(', '\\', '$', '']) + named.slice(at + luck.whole(0, 12));
            })
        ];
        for (const damaged of damages) {
            await write(named);
            assert.deepEqual(names(seen()), all);
            await write(damaged);
            for (const as of ['map', 'table', 'slides'] as const) {
                const { svg, table } = draw(document(), [], { theme: 'screen', as }, { version: 1, build: 1, number: 1 });
                assert.match(svg + table, /Gets a/, damaged);
            }
        }
    });

    it('is told with the drawing', async () => {
        const { seen, write, document } = await editor(small);
        seen();
        await write(small.replace('touchpoint call', '"touchpoint call'));
        const drawing = draw(document(), [], { theme: 'screen' }, { version: 1, build: 1, number: 1 });
        assert.deepEqual([drawing.broken, drawing.stale], [true, ['column.call']]);
        assert.match(drawing.svg, /data-thing="column\.call"[^>]* aria-label="Calls, touchpoint/);
    });

    it('keeps every column of the sample while one of them is damaged by chance', async () => {
        const text = sample('return.journey');
        const { seen, write, places, document } = await editor(text, { 'library.journey': sample('library.journey') });
        const whole = seen();
        const before = places();
        const luck = chance(6);
        const all = names(whole);
        let stale = 0;
        for (const name of all) {
            const { start, end } = before.find(({ id }) => id === `column.${name}`)!;
            for (let times = 0; times < 8; times++) {
                const from = luck.whole(start, end - 1);
                const damaged = luck.happens(50)
                    ? text.slice(0, from) + luck.oneOf(['"', '{', '}', '/*', '“', ' ] ', '"""', '€ ']) + text.slice(from)
                    : text.slice(0, from) + text.slice(Math.min(end, from + luck.whole(1, 60)));
                const after = await write(damaged);
                const why = `${name}: ${JSON.stringify(damaged.slice(Math.max(0, from - 30), from + 30))}`;
                if (draw(document(), [], { theme: 'screen' }, { version: 1, build: 1, number: 1 }).broken) {
                    const others = names(after).filter(one => all.includes(one) && one !== name);
                    assert.deepEqual(others, all.filter(one => one !== name), why);
                    // Whose name is damaged is another column, as far as anybody can know.
                    assert.ok(names(after).includes(name) || !new RegExp(`(?<!next )\\b${name}\\b`).test(damaged), why);
                    stale += after.stale.length;
                }
                const right = await write(text);
                assert.deepEqual(right.stale, []);
                if (times === 0) assert.deepEqual(right.journey, whole.journey);
            }
        }
        assert.ok(stale > 10, `${stale} columns were shown as they were understood last`);
    });
});
