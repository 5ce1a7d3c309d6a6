import assert from 'node:assert/strict';
import { folder } from '../support/language.ts';

describe('What the journey felt like that a plan improves on', () => {
    const today = `persona Ann
persona Bob
journey Today {
  personas Ann, Bob
  touchpoint ask "Asks" { feels lost -1
    feels calm 0 for Bob }
  touchpoint queue "Waits in line" { feels bored -2
    skipped for Bob }
  touchpoint pay "Pays" { feels fine }
}
`;
    const before = async (plan: string, from = today) => {
        const { journey } = await folder({ 'today.journey': from, 'plan.journey': `import "today.journey"\n${plan}` });
        return journey('Plan').former?.map(({ column, was, for: names, score }) => `${column}: ${score} at ${was.title} for ${names.join(' and ')}`);
    };

    it('stands at the column of the same name, for each persona, and only where there was a score', async () => {
        assert.deepEqual(await before('journey Plan to-be of Today {\n touchpoint ask { }\n touchpoint pay { }\n touchpoint app { }\n}'), [
            'ask: -1 at Asks for Ann', 'ask: 0 at Asks for Bob'
        ]);
    });

    it('stands at the column that replaces, in the order in which it names them', async () => {
        assert.deepEqual(await before('journey Plan to-be of Today {\n touchpoint ask { replaces queue, ask }\n}'), [
            'ask: -2 at Waits in line for Ann', 'ask: -1 at Asks for Ann', 'ask: 0 at Asks for Bob'
        ]);
    });

    it('is not there where a journey improves on none, on itself, or on one that nobody knows', async () => {
        for (const plan of ['journey Plan { touchpoint ask { feels 0 } }', 'journey Plan to-be of Plan { touchpoint ask { feels 0 } }', 'journey Plan to-be of Nothing { touchpoint ask { feels 0 } }']) {
            assert.equal(await before(plan), undefined, plan);
        }
    });

    it('does not go round where two journeys improve on each other', async () => {
        const mutual = 'journey Plan to-be of Other { touchpoint ask { feels 0 } }\njourney Other to-be of Plan { touchpoint ask { feels -1 } }';
        assert.deepEqual(await before(mutual), ['ask: -1 at ask for ']);
    });
});
