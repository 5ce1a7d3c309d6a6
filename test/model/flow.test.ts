import assert from 'node:assert/strict';
import { folder } from '../support/language.ts';

/** Ways as `from -> to share%`, with the persona where there are several. */
async function waysIn(columns: string, personas = ''): Promise<readonly string[]> {
    const names = personas.split(', ').filter(name => name !== '');
    const library = names.map(name => `persona ${name}`).join('\n');
    const { journey } = await folder(`journey J { ${names.length > 0 ? `personas ${personas}\n` : ''}${columns} }\n${library}`);
    return journey().flow.map(({ from, to = 'out', share, kind, when, outcome, said, for: who }) =>
        [`${from} -> ${to} ${share}% ${kind}`, when, outcome, said ? undefined : 'unsaid', names.length > 1 ? who.join('+') : undefined].filter(Boolean).join(' '));
}

describe('The flow of a journey', () => {
    for (const [what, columns, ways] of [
        ['goes on from column to column, across phases', 'phase P { action a }\n phase Q { action b\n action c }', ['a -> b 100% next unsaid', 'b -> c 100% next unsaid']],
        ['goes where a bare next says', 'action a { next c }\n action b\n action c { next a }', ['a -> c 100% skip', 'b -> c 100% next unsaid', 'c -> a 100% loop']],
        ['ends at a bare exit', 'action a { exit as churn }\n action b', ['a -> out 100% exit churn']],
        ['gives the rest of the branches to the following column', 'action a { next a 30 % when "lost" exit 20 % as churn }\n action b', ['a -> a 30% loop lost', 'a -> out 20% exit churn', 'a -> b 50% next unsaid']],
        ['gives the rest of the branches to the bare next', 'action a { next b 30 % next c }\n action b\n action c', ['a -> b 30% next', 'a -> c 70% skip', 'b -> c 100% next unsaid']],
        ['gives the rest of the branches to the bare exit', 'action a { next a 30 % exit as repeat }\n action b', ['a -> a 30% loop', 'a -> out 70% exit repeat']],
        ['divides what is left among the branches without a share and the way that goes on', 'action a { exit 40 % next a when "x" next c when "y" }\n action b\n action c',
            ['a -> out 40% exit', 'a -> a 20% loop x', 'a -> c 20% skip y', 'a -> b 20% next unsaid', 'b -> c 100% next unsaid']],
        ['divides three ways', 'action a { next a when "x" exit when "y" }\n action b', ['a -> a 33.33% loop x', 'a -> out 33.33% exit y', 'a -> b 33.33% next unsaid']],
        ['leaves nothing where the branches are 100 %', 'action a { next b 60 % exit 40 % }\n action b', ['a -> b 60% next', 'a -> out 40% exit']],
        ['ends with the last column', 'action a { exit 10 % }', ['a -> out 10% exit']],
        ['leaves out a way to nowhere', 'action a { next nowhere 20 % }\n action b', ['a -> b 80% next unsaid']],
        ['says each way once, also where a name is twice', 'action a { next a }\n action a', ['a -> a 100% loop']],
    ] as const) {
        it(what, async () => assert.deepEqual(await waysIn(columns), ways));
    }

    it('tells a share that is said from one that the others leave and one that nobody knows', async () => {
        const { journey } = await folder('journey J { action a { next c 20 % when "x" next c }\n action b { exit 10 % next a when "y" }\n action c }');
        assert.deepEqual(journey().flow.map(({ share, shareIs }) => `${share} ${shareIs}`), ['20 said', '80 rest', '10 said', '45 divided', '45 divided']);
    });

    it('is of each persona', async () => {
        assert.deepEqual(await waysIn('action a { next c 40 %  exit 10 % for Ben }\n action b\n action c', 'Anna, Ben'), [
            'a -> c 40% skip Anna', 'a -> b 60% next unsaid Anna', 'a -> out 10% exit Ben', 'a -> b 90% next unsaid Ben', 'b -> c 100% next unsaid Anna+Ben',
        ]);
    });
});
