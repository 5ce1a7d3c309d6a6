import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type FileEdition, editionAt } from '../../src/cli/diffing/edition-at.ts';
import { desk, type Desk } from '../support/command.ts';
import { repository } from '../support/repository.ts';

const buy = (feels: string): string => `import "people.journey"\njourney Buy "Buys a lamp" { personas Anna  action first "Looks" { feels ${feels} } }\n`;

/** Of a file as it was: how its journey feels, who travels, and how many views others have of it. */
function seen({ journeys: [journey], errors }: FileEdition): string {
    const [persona] = journey!.personas;
    return `${journey!.phases[0]!.columns[0]!.feels[0]!.text} ${persona!.title}, ${journey!.views.length} views, ${errors} errors`;
}

describe('A file as Git has it', function () {
    this.timeout(60_000);
    let place: Desk;
    const at = (word: string, folder = ''): Promise<FileEdition> => editionAt(word, 'stdin.journey', join(place.folder, folder));
    const cannot = (word: string): Promise<string> => at(word).then(() => 'It can.', (reason: Error) => reason.message);

    afterEach(() => place.clear());

    it('is read with what it imported, and with what was said of it beside it, at that commit', async () => {
        place = desk({ 'maps/people.journey': 'persona Anna "Anna"', 'maps/buy.journey': buy('calm 0'), 'maps/board.journey': 'import "buy.journey"\nview Board of Buy { lanes emotion }\n' });
        const { commit } = repository(place.folder);
        commit();
        place.write('maps/people.journey', 'persona Anna "Anna B."');
        place.write('maps/buy.journey', buy('sad -1'));
        place.write('maps/board.journey', '');
        commit();
        place.write('maps/people.journey', '');
        place.write('maps/buy.journey', buy('angry -2'));
        assert.equal(seen(await at('git:HEAD~1:maps/buy.journey')), 'calm Anna, 1 views, 0 errors');
        assert.equal(seen(await at('git:HEAD:maps/buy.journey')), 'sad Anna B., 0 views, 0 errors');
        assert.equal(seen(await at('git:HEAD:./maps/buy.journey')), 'sad Anna B., 0 views, 0 errors');
        assert.equal(seen(await at('git:HEAD:maps/buy.journey', 'maps')), 'sad Anna B., 0 views, 0 errors');
        assert.equal(seen(await at('git:HEAD:buy.journey', 'maps')), 'sad Anna B., 0 views, 0 errors');
        assert.equal(seen(await at('git:HEAD:../maps/buy.journey', 'maps')), 'sad Anna B., 0 views, 0 errors');
    });

    it('is refused in a sentence where there is none, and nothing that is written is an option of Git', async () => {
        place = desk({ 'buy.journey': buy('calm 0') });
        assert.equal(await cannot('git:HEAD:buy.journey'), 'This folder is in no Git repository.');
        const { commit } = repository(place.folder);
        assert.equal(await cannot('git:HEAD:buy.journey'), 'Git knows no commit "HEAD".');
        commit();
        assert.equal(await cannot('git:HEAD:buy.journey'), 'It can.');
        assert.equal(await cannot('git:HEAD:sell.journey'), 'There is no file sell.journey in the commit "HEAD".');
        assert.equal(await cannot('git:HEAD:../../etc/buy.journey'), 'There is no file ../../etc/buy.journey in the commit "HEAD".');
        for (const revision of ['', '--output=stolen.journey', '--all', '$(touch stolen.journey)', 'HEAD --']) {
            assert.equal(await cannot(`git:${revision}:buy.journey`), `Git knows no commit "${revision}".`);
        }
        for (const word of ['git:HEAD:', 'git:HEAD:buy.txt']) {
            assert.equal(await cannot(word), `${word} names no .journey file; it is written git:REV:path, such as git:HEAD:buy.journey.`);
        }
        assert.deepEqual(place.files().filter(file => !file.startsWith('.git/')), ['buy.journey']);
    });
});
