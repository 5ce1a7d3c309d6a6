import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { ToPage } from '../../src/protocol/preview.ts';
import { buildPrograms, serve, type Served } from '../support/served.ts';

const journey = 'import "../people.journey"\njourney Buy "Buys a pair" { personas Ida\n  action look "Looks" { opportunity hint "A hint" } }\n';

describe('journey serve follows', function () {
    this.timeout(20_000);
    let served: Served;
    let page: Listener;
    before(buildPrograms);
    beforeEach(async () => {
        served = await serve({ 'people.journey': 'persona Ida "Ida, 30"\n', 'maps/buy.journey': journey }, 'maps');
        page = await listen(`${served.address}events?file=buy.journey`);
        await page.hears(/Ida, 30/);
    });
    afterEach(async () => {
        await page.close();
        await served.stop();
    });

    it('a file', async () => {
        served.write('maps/buy.journey', journey.replace('Looks', 'Looks twice'));
        await page.hears(/Looks twice/);
    });

    it('a file that is emptied before its new text is written, without the journey being gone in between', async () => {
        served.write('maps/buy.journey', '');
        await new Promise(resolve => setTimeout(resolve, 100));
        served.write('maps/buy.journey', journey.replace('Looks', 'Looks again'));
        await page.hears(/Looks again/);
        assert.deepEqual(page.heard.flatMap(said => said.type === 'drawing' ? [said.drawing.title] : []).filter(title => title !== 'Buys a pair'), []);
    });

    it('a file that is emptied for good', async () => {
        served.write('maps/buy.journey', '');
        await page.hears(/^$/);
    });

    it('a file that the editor writes beside it and puts in its place', async () => {
        served.write('maps/.buy.journey.swp', journey.replace('Looks', 'Looks thrice'));
        renameSync(join(served.folder, 'maps/.buy.journey.swp'), join(served.folder, 'maps/buy.journey'));
        await page.hears(/Looks thrice/);
    });

    it('an import from outside of the folder, and one that is new', async () => {
        served.write('people.journey', 'persona Ida "Ida, 31"\n');
        await page.hears(/Ida, 31/);
        served.write('others/more.journey', 'persona Bo "Bo, 50"\n');
        served.write('maps/buy.journey', journey.replace('people.journey"', 'others/more.journey"').replace('Ida', 'Bo'));
        await page.hears(/Bo, 50/);
        served.write('others/more.journey', 'persona Bo "Bo, 51"\n');
        await page.hears(/Bo, 51/);
    });

    it('a plan that comes to stand beside it', async () => {
        served.write('maps/plan.journey', 'import "buy.journey"\ninitiative Try "Try it first" { implements Buy.hint  status doing }\n');
        await page.hears(/Try it/);
    });

    it('many writes in a row as a few pictures, the last one being the newest', async () => {
        const before = page.heard.length;
        for (let key = 1; key <= 20; key++) served.write('maps/buy.journey', journey.replace('Looks', `Key ${key}.`));
        await page.hears(/Key 20\./);
        assert.ok(page.heard.length - before <= 4, `${page.heard.length - before} pictures`);
        const builds = page.heard.flatMap(said => said.type === 'drawing' ? [said.drawing.build] : []);
        assert.deepEqual(builds, builds.toSorted((a, b) => a - b));
    });
});

interface Listener {
    readonly heard: readonly ToPage[];
    hears(wanted: RegExp): Promise<void>;
    close(): Promise<void>;
}

async function listen(address: string): Promise<Listener> {
    const { body } = await fetch(address);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    const heard: ToPage[] = [];
    let rest = '';
    return {
        heard,
        async hears(wanted) {
            while (!heard.some(said => said.type === 'drawing' && wanted.test(said.drawing.svg[0]!.middle))) {
                const { value, done } = await reader.read();
                if (done) throw new Error('The stream has ended.');
                const events = (rest + value).split('\n\n');
                rest = events.pop()!;
                heard.push(...events.map(event => JSON.parse(event.replace(/^data: /, '')) as ToPage));
            }
        },
        close: () => reader.cancel()
    };
}
