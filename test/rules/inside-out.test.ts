import assert from 'node:assert/strict';
import { consultation, said, textOf } from '../support/consultation.ts';

const found = (declared: string, title: string) => said('inside-out', `${declared}\njourney J {\n  action a ${JSON.stringify(title)} { feels +1 }\n}`);

describe('The rule inside-out', () => {
    for (const [declared, title] of [
        ['system CRM', 'crm creates ticket'], ['system CRM', 'Ticket in (CRM)'], ['team ops "Back office"', 'Waits for the back  office'], ['team Ärzte', 'Die ÄRZTE beraten'],
        ['system "C++ core"', 'The C++ core answers'], ['team Finance { kind partner }', 'Finance\'s letter'], ['team IT', 'IT resets the password'],
    ] as const) {
        it(`finds "${title}" where there is ${declared}`, async () => assert.equal((await found(declared, title)).length, 1));
    }

    for (const [declared, title] of [
        ['team Care', 'Careful reading'], ['team Service', 'Uses the self-service'], ['team ops "Back office"', 'Comes back to the office'], ['team IT', 'Tries it on'],
        ['system CRM', 'crmTicket'], ['team Rat', 'Rätselt'], ['system App\nchannel App', 'Opens the app'], ['persona CRM', 'CRM creates ticket'],
    ] as const) {
        it(`finds nothing in "${title}" where there is ${declared.replace('\n', ' and ')}`, async () => {
            assert.deepEqual(await found(declared, title), []);
        });
    }

    it('is one finding a column, and leads to the team', async () => {
        const [one, ...others] = (await consultation('team Care\nsystem CRM\njourney J {\n  action a "Care and CRM" { feels +1 }\n}')).found();
        assert.deepEqual(others, []);
        assert.deepEqual(one!.related?.map(({ at, message }) => [textOf(at), message]), [['team Care', 'The team "Care".']]);
    });
});
