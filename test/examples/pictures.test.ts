import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawMap } from '../../src/map/draw-map.ts';
import { printSvg } from '../../src/print/svg.ts';
import { pictureName } from '../support/picture-name.ts';
import { readJourneys } from '../support/read-journeys.ts';

const accepted = 'test/examples/pictures';
const kinds = ['map', 'blueprint', 'story'] as const;

/** `JOURNEY_ACCEPT=1` writes what is drawn now; look at every picture before it is kept. */
const accepts = process.env['JOURNEY_ACCEPT'] === '1';

describe('The picture of every example, byte for byte', () => {
    const folders = readdirSync('examples', { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name);

    for (const folder of folders) {
        it(folder, async () => {
            for (const [name, journey] of await readJourneys(join('examples', folder))) {
                for (const kind of kinds) {
                    const path = join(accepted, pictureOf(folder, name, kind));
                    const drawn = printSvg(drawMap(journey, { name: kind, title: kind, kind, lanes: [], personas: [], phases: [] }), 'light');
                    if (accepts) {
                        mkdirSync(accepted, { recursive: true });
                        writeFileSync(path, drawn);
                    }
                    assert.ok(existsSync(path), `${path} is not there yet: JOURNEY_ACCEPT=1 npm test writes it.`);
                    assert.ok(drawn === readFileSync(path, 'utf8'), `${path} is not what is drawn now: JOURNEY_ACCEPT=1 npm test writes it anew, git diff shows how.`);
                }
            }
        });
    }

    it('keeps no picture of an example that is gone', async () => {
        const names = (await Promise.all(folders.map(async folder => [...(await readJourneys(join('examples', folder))).keys()].flatMap(name => kinds.map(kind => pictureOf(folder, name, kind)))))).flat();
        assert.deepEqual(readdirSync(accepted).sort(), names.sort());
    });
});

/** `examples/return` and `ReturnOrder` give `return-return-order.svg`, and as a story `return-return-order-story.svg`. */
function pictureOf(folder: string, journey: string, kind: string): string {
    return `${pictureName(folder, journey, ...kind === 'map' ? [] : [kind])}.svg`;
}
