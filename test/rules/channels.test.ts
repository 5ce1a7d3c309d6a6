import assert from 'node:assert/strict';
import { codesIn, consultation, said } from '../support/consultation.ts';

const house = 'channel Fax\nchannel Phone\nchannel "Own shop"\n';

describe('Channels and those who use them', () => {
    it('tell of each persona that is left out', async () => {
        const text = `${house}persona A { uses Phone }\npersona B { uses "Own shop" }\npersona C { uses Fax }\njourney J {\n  personas A, B, C\n  touchpoint t {\n    via Fax\n    feels fine 0\n  }\n}`;
        assert.deepEqual(await said('persona-left-out', text), ['A (Phone) cannot do "t" (Fax).', 'B (Own shop) cannot do "t" (Fax).']);
    });

    it('are not judged by names that cannot be found', async () => {
        const text = (uses: string, via: string) => `${house}persona A { uses ${uses} }\njourney J {\n  personas A\n  touchpoint t {\n    via ${via}\n    feels fine 0\n  }\n}`;
        assert.deepEqual(await codesIn(text('Phone', 'Fax')), ['channel-nobody-uses', 'persona-left-out']);
        assert.deepEqual(await codesIn(text('Phone, Fex', 'Fax')), ['unknown-name']);
        assert.deepEqual(await codesIn(text('Phone', 'Fex')), ['unknown-name']);
    });

    it('are added to a persona in the file that declares it, if that file sees the channel', async () => {
        const files = (people: string) => ({
            'a.journey': 'import "people.journey"\nimport "house.journey"\njourney J {\n  personas A\n  touchpoint t { via Fax, "Own shop" }\n}',
            'house.journey': house, 'people.journey': people,
        });
        const before = await consultation(files('import "house.journey"\npersona A { uses Phone, Fax }\n'));
        const [found] = before.found();
        assert.equal((before.fixed(found!) as Record<string, string>)['people.journey'], 'import "house.journey"\npersona A { uses Phone, Fax, "Own shop" }\n');
        const apart = await consultation(files('channel Letter\npersona A { uses Letter }\n'));
        assert.deepEqual(apart.found().map(({ code, fixes }) => [code, fixes!()]), [['channel-nobody-uses', []], ['channel-nobody-uses', []]]);
    });

    it('that a file does not see are not offered', async () => {
        const files = {
            'a.journey': 'import "people.journey"\nchannel App\njourney J {\n  personas A\n  touchpoint t {\n    via App\n    feels fine 0\n  }\n}',
            'people.journey': 'import "house.journey"\nchannel Letter\npersona A { uses Phone, Letter }\n', 'house.journey': house,
        };
        const left = (await consultation(files)).found().find(({ code }) => code === 'persona-left-out');
        assert.deepEqual(left?.fixes?.().map(({ title }) => title), ['Offer Letter to A']);
    });

    it('that the journey names most often are offered first', async () => {
        const text = `${house}journey J {\n  touchpoint a { via Phone }\n  touchpoint b {\n    needs "An answer"\n    via Phone, "Own shop"\n  }\n  touchpoint c { needs "A copy" }\n}`;
        const [found] = (await consultation(text)).found();
        assert.deepEqual(found?.fixes?.().map(({ title }) => title), ['Make it an action', 'It happens via Phone', 'It happens via Own shop', 'It happens via Fax']);
    });
});
