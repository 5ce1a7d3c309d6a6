import assert from 'node:assert/strict';
import { palettes, type Palette } from '../../src/print/themes.ts';
import { contrast, difference, linear, seenBy, visions } from '../support/colour.ts';

const grounds = ['page', 'band', 'card'] as const;
const steps = ['low2', 'low1', 'zero', 'high1', 'high2'] as const;
const markers = [...steps, 'pain', 'gain', 'opportunity', 'moment', 'accent', 'quiet'] as const;

describe('Colours', () => {
    for (const [name, palette] of Object.entries<Palette>(palettes)) {
        it(`text can be read on every ground: ${name}`, () => {
            for (const text of ['ink', 'quiet'] as const) {
                for (const ground of [...grounds, 'before', 'during', 'after'] as const) {
                    const ratio = contrast(palette[text], palette[ground]);
                    assert.ok(ratio >= 4.5, `${text} on ${ground} has ${ratio.toFixed(2)}`);
                }
            }
        });

        it(`every marker stands out from every ground: ${name}`, () => {
            for (const marker of markers) {
                for (const ground of grounds) {
                    const ratio = contrast(palette[marker], palette[ground]);
                    assert.ok(ratio >= 3, `${marker} on ${ground} has ${ratio.toFixed(2)}`);
                }
            }
        });

        for (const [vision, matrix] of Object.entries(visions)) {
            it(`the five steps are told apart: ${name}, ${vision} vision`, () => {
                steps.forEach((one, i) => steps.slice(i + 1).forEach(other => {
                    const apart = difference(seenBy(matrix, linear(palette[one])), seenBy(matrix, linear(palette[other])));
                    assert.ok(apart >= 17, `${one} and ${other} are ${apart.toFixed(1)} apart`);
                }));
            });
        }
    }

    it('CIEDE2000 agrees with its published examples', () => {
        assert.ok(Math.abs(difference([1, 0, 0], [0, 1, 0]) - 86.6) < 0.2);
        assert.equal(difference([0.2, 0.2, 0.2], [0.2, 0.2, 0.2]), 0);
    });
});
