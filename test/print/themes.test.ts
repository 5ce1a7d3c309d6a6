import assert from 'node:assert/strict';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Role } from '../../src/map/scene.ts';
import { contrastPalette, pagePalette } from '../../src/print/page-palette.ts';
import { palettes, type Palette } from '../../src/print/themes.ts';
import { chance } from '../support/chance.ts';
import { contrast, difference, linear, seenBy, visions } from '../support/colour.ts';
import { editorThemes } from '../support/editor-themes.ts';
import { generateJourney } from '../support/generate-journey.ts';
import { readJourneys } from '../support/read-journeys.ts';
import { textsOf } from '../support/scene-texts.ts';

const texts = ['ink', 'quiet'] as const;
const grounds = ['page', 'band', 'card'] as const;
const periods = ['before', 'during', 'after'] as const;
const steps = ['low2', 'low1', 'zero', 'high1', 'high2'] as const;
const { light, dark, ...highContrast } = palettes;
const markers = (Object.keys(light) as Role[]).filter(role => ![...grounds, ...periods, ...steps, 'hairline', 'edge', 'ghost'].includes(role));

const previews: Readonly<Record<string, Palette>> = Object.fromEntries(Object.entries(editorThemes).map(([name, colours]) => [`the preview in ${name}`, pagePalette(colours)]));
const coloured: Readonly<Record<string, Palette>> = { light, dark, ...previews };

describe('Colours', () => {
    for (const [name, palette] of Object.entries({ ...coloured, ...highContrast })) {
        it(`text can be read and markers stand out on every ground: ${name}`, () => canBeReadAndSeen(palette));
    }

    for (const [name, palette] of Object.entries(coloured)) {
        it(`the five steps are told apart in four kinds of vision: ${name}`, () => {
            for (const [vision, matrix] of Object.entries(visions)) {
                steps.forEach((one, i) => steps.slice(i + 1).forEach(other => {
                    const apart = difference(seenBy(matrix, linear(palette[one])), seenBy(matrix, linear(palette[other])));
                    assert.ok(apart >= 17, `${one} and ${other} are ${apart.toFixed(1)} apart in ${vision} vision`);
                }));
            }
        });
    }

    for (const [name, palette] of Object.entries({ ...coloured, ...highContrast })) {
        it(`the broad line of what was before is seen and stays behind the curve: ${name}`, () => {
            const seen = contrast(palette.ghost, palette.band);
            if (seen === 1) assert.ok(contrast(palette.edge, palette.band) >= 3);
            else assert.ok(seen >= 1.2 && seen <= 2.5, seen.toFixed(2));
        });
    }

    it('text is drawn in no other colour than those of text', async () => {
        const journeys = [generateJourney({ seed: 5, columns: 12, personas: 9, words: 'plain' }),
            ...(await readJourneys('examples/heat-pump')).values(), ...(await readJourneys('examples/return')).values()];
        const fills = new Set(journeys.flatMap(journey => textsOf(drawMap(journey)).map(({ text }) => text.fill)));
        assert.deepEqual([...fills].sort(), [...texts]);
    });

    it('CIEDE2000 agrees with its published examples', () => {
        assert.ok(Math.abs(difference([1, 0, 0], [0, 1, 0]) - 86.6) < 0.2);
        assert.equal(difference([0.2, 0.2, 0.2], [0.2, 0.2, 0.2]), 0);
    });
});

describe('The palette of a preview', () => {
    it('takes the colours of the editor as they are where they can be read', () => {
        const { page, ink, quiet, accent } = pagePalette(editorThemes['Light Modern']!);
        assert.deepEqual({ page, ink, quiet, accent }, editorThemes['Light Modern']);
    });

    it('mixes a text that misses towards black on a light ground: Solarized Light', () => {
        const theme = editorThemes['Solarized Light']!;
        assert.equal(contrast(theme.ink, theme.page).toFixed(2), '4.13');
        const { page, ink } = pagePalette(theme);
        assert.equal(page, theme.page);
        assert.ok(linear(ink).every((value, i) => value < linear(theme.ink)[i]!));
    });

    it('mixes a text that misses towards white on a dark ground: Tokyo Night', () => {
        const theme = editorThemes['Tokyo Night']!;
        assert.ok(contrast(theme.quiet, theme.page) < 3);
        assert.ok(linear(pagePalette(theme).quiet).every((value, i) => value > linear(theme.quiet)[i]!));
    });

    it('goes by the ground that there is, not by the theme’s name', () => {
        assert.equal(pagePalette({ page: 'rgb(250, 250, 250)', ink: '#000', quiet: '#000', accent: '#000' }).high2, light.high2);
        assert.equal(pagePalette({ page: '#0C0C0C', ink: '#FFF', quiet: '#FFF', accent: '#FFF' }).high2, dark.high2);
    });

    it('can be read and seen on every ground, whatever colours a theme has', () => {
        const { whole } = chance(17);
        const colour = (): string => `#${[0, 1, 2].map(() => whole(0, 255).toString(16).padStart(2, '0')).join('')}`;
        const greys = Array.from({ length: 256 }, (_, value) => `#${value.toString(16).padStart(2, '0').repeat(3)}`);
        for (const page of [...greys, ...Array.from({ length: 200 }, colour)]) {
            canBeReadAndSeen(pagePalette({ page, ink: colour(), quiet: colour(), accent: colour() }), page);
        }
    });

    it('has one ink, the ground and the border in high contrast', () => {
        for (const [page, ink, border] of [['#000000', '#FFFFFF', '#6FC3DF'], ['#FFFFFF', '#292929', '#0F4A85']] as const) {
            const palette = contrastPalette({ page, ink }, border);
            canBeReadAndSeen(palette);
            assert.deepEqual(new Set(Object.values(palette)), new Set([page, ink, border]));
            for (const role of [...grounds, ...periods]) assert.equal(palette[role], page);
        }
    });
});

function canBeReadAndSeen(palette: Palette, about = ''): void {
    const stands = (roles: readonly Role[], on: readonly Role[], least: number): void => roles.forEach(role => on.forEach(ground => {
        const ratio = contrast(palette[role], palette[ground]);
        assert.ok(ratio >= least, `${role} ${palette[role]} on ${ground} ${palette[ground]} has ${ratio.toFixed(2)} ${about}`);
    }));
    stands(texts, [...grounds, ...periods], 4.5);
    stands(markers, grounds, 3);
    // Faces stand on the page and on the band of the curve.
    stands(steps, ['page', 'band'], 3);
}
