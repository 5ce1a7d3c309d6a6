import assert from 'node:assert/strict';
import { placesOf } from '../../src/server/names/places-of.ts';
import { nameOf, thingAt } from '../../src/server/names/thing-at.ts';
import { serverFolder, shownPlace } from '../support/server-folder.ts';

/** The thing at the caret, by where it is declared. */
async function thingIn(files: string | Readonly<Record<string, string>>): Promise<string | undefined> {
    const { document, offset, file } = await serverFolder(files);
    const at = thingAt(document, offset);
    if (!at) return undefined;
    const name = nameOf(at.thing)!;
    const declared = [document, file('people.journey')].find(one => one?.parseResult.value.$cstNode?.root === name.root)!;
    return `${shownPlace(document, at.offset, at.end)} = ${at.isDeclaration ? 'declared here' : shownPlace(declared, name.offset, name.end)}`;
}

describe('The thing at a place', () => {
    it('is the one declared there, or the one meant there', async () => {
        assert.equal(await thingIn('persona Wal‸ter\n'), 'a.journey 1:9 Walter = declared here');
        assert.equal(await thingIn('persona Walter\njourney J { personas Wal‸ter }'), 'a.journey 2:22 Walter = a.journey 1:9 Walter');
        assert.equal(await thingIn({ 'people.journey': '\npersona Walter', 'a.journey': 'import "people.journey"\njourney J { personas ‸Walter }' }), 'a.journey 2:22 Walter = people.journey 2:9 Walter');
    });

    it('is found right behind its name too, and within its quotes', async () => {
        assert.equal(await thingIn('team "support"‸ { kind internal }'), 'a.journey 1:6 "support" = declared here');
        assert.equal(await thingIn('team ‸"support" { kind internal }'), 'a.journey 1:6 "support" = declared here');
        assert.equal(await thingIn('team CX‸'), 'a.journey 1:6 CX = declared here');
        assert.equal(await thingIn('journey J { touchpoint "Gets a mail" { next "Gets ‸a mail" } }'), 'a.journey 1:45 "Gets a mail" = a.journey 1:24 "Gets a mail"');
    });

    it('is that of the one segment of a path', async () => {
        const path = (path: string) => `journey J { touchpoint pay { pain slow } touchpoint done { opportunity o { solves ${path} } } }`;
        assert.equal(await thingIn(path('‸J.pay.slow')), 'a.journey 1:83 J = a.journey 1:9 J');
        assert.equal(await thingIn(path('J‸.pay.slow')), 'a.journey 1:83 J = a.journey 1:9 J');
        assert.equal(await thingIn(path('J.‸pay.slow')), 'a.journey 1:85 pay = a.journey 1:24 pay');
        assert.equal(await thingIn(path('J.pay.slow‸')), 'a.journey 1:89 slow = a.journey 1:35 slow');
    });

    it('is a pain where it is first said, for one that is named again', async () => {
        assert.equal(await thingIn('journey J { touchpoint a { pain slow } touchpoint b { pain slow "Too slow" } touchpoint c { pain sl‸ow } }'), 'a.journey 1:98 slow = a.journey 1:60 slow');
        assert.equal(await thingIn('journey J { touchpoint a { pain slow "Too slow" } touchpoint b { pain "Too ‸slow" } }'), 'a.journey 1:71 "Too slow" = a.journey 1:33 slow');
        assert.equal(await thingIn('journey J { touchpoint a { gain "Fast" } touchpoint b { gain ‸"Fast" } }'), 'a.journey 1:62 "Fast" = a.journey 1:33 "Fast"');
    });

    it('is nothing at a word, a text, a blank, and where a name is missing or unknown', async () => {
        for (const text of ['per‸sona Walter', 'persona Walter "Wal‸ter Brandt"', 'persona ‸ ', 'journey J { personas Zo‸e }', '‸', 'touchpoint ‸{', 'journey J { touchpoint a { next J.‸ } }', '// team C‸X']) {
            assert.equal(await thingIn(text), undefined, text);
        }
    });
});

describe('The places of a thing', () => {
    const places = async (files: string | Readonly<Record<string, string>>) => {
        const { services, document, offset } = await serverFolder(files);
        return placesOf(thingAt(document, offset)!.thing, services).map(({ document, offset, end, isDeclaration }) => `${shownPlace(document, offset, end)}${isDeclaration ? ' *' : ''}`);
    };

    it('are in every file that imports its own', async () => {
        assert.deepEqual(await places({
            'plan.journey': 'import "a.journey"\ninitiative I { implements J.o }\nview V of J',
            'other.journey': 'journey J { }\nview W of J',
            'a.journey': 'journey ‸J { touchpoint t { opportunity o } }',
        }), ['a.journey 1:9 J *', 'plan.journey 2:27 J', 'plan.journey 3:11 J']);
    });

    it('are those of a pain wherever it is felt', async () => {
        assert.deepEqual(await places('journey J { touchpoint a { pain slow } touchpoint b { pain slow "Too slow"  opportunity o { solves ‸slow } } touchpoint c { pain "Too slow" } }'),
            ['a.journey 1:33 slow', 'a.journey 1:60 slow *', 'a.journey 1:100 slow', 'a.journey 1:129 "Too slow"']);
    });
});
