import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { plainText } from '../src/server/templates/plain-text.ts';
import { sales } from '../src/server/templates/sales.ts';
import { desk } from './support/command.ts';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: Contributions };

interface Contributions {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
}

interface Step {
    readonly id: string;
    readonly description: string;
    readonly media: { readonly image: Readonly<Record<'light' | 'dark' | 'hc' | 'hcLight', string>>; readonly altText: string };
    readonly completionEvents: readonly string[];
}

/** `JOURNEY_ACCEPT=1` writes the maps as they are drawn now; look at both before they are kept. */
const accepts = process.env['JOURNEY_ACCEPT'] === '1';

describe('The walkthrough', () => {
    const steps = contributes.walkthroughs.flatMap(({ steps }) => steps);
    const own = contributes.commands.map(({ command }) => command);

    it('has a picture for every step, light and dark, told in words as well', () => {
        for (const { id, media: { image, altText } } of steps) {
            const pictures = [image.light, image.dark, image.hc, image.hcLight];
            assert.deepEqual(pictures.map(path => /-(light|dark)\.(?:png|svg)$/.exec(path)?.[1]), ['light', 'dark', 'dark', 'light'], id);
            for (const path of pictures) assert.ok(existsSync(path), `${path}: \`node test/editor/take-pictures.ts\` takes it.`);
            assert.match(altText, /^[A-Z].+\.$/);
        }
    });

    it('keeps no picture that it does not show, and not too large ones', () => {
        const shown = new Set(steps.flatMap(({ media }) => Object.values(media.image)));
        const kept = globSync('media/**/*.*').map(path => `./${path.replaceAll('\\', '/')}`);
        assert.deepEqual(kept.sort(), [...shown].sort());
        assert.ok(kept.reduce((sum, path) => sum + statSync(path).size, 0) < 1_500_000);
    });

    it('leads to commands that exist, and is done with a step when its command has run', () => {
        for (const { id, description, completionEvents } of steps) {
            const linked = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command!);
            const done = completionEvents.map(event => event.replace(/^onCommand:/, ''));
            assert.deepEqual(linked.filter(command => !done.includes(command)), [], id);
            assert.deepEqual(done.filter(command => command.startsWith('journey.') && !own.includes(command)), [], id);
        }
    });

    it('shows the map of a template as it is drawn now', function () {
        this.timeout(60_000);
        const view = 'view Beginning of Purchase {\n  lanes touchpoints, channels, emotion, pains\n  phases Awareness, Purchase\n}\n';
        const table = desk({ 'bicycle.journey': `${plainText(sales.snippet('2026-11-21'))}\n${view}` });
        for (const shade of ['light', 'dark']) {
            const { stdout, stderr, status } = table.run(['export', 'bicycle.journey', '--view', 'Beginning', '--theme', shade]);
            assert.equal(status, 0, stderr);
            const path = `media/walkthrough/map-${shade}.svg`;
            if (accepts) writeFileSync(path, stdout);
            assert.ok(stdout === readFileSync(path, 'utf8'), `${path} is not what is drawn now: JOURNEY_ACCEPT=1 npm test writes it anew, git diff shows how.`);
        }
        table.clear();
    });
});
