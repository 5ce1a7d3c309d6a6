import assert from 'node:assert/strict';
import { drawMap } from '../../src/map/draw-map.ts';
import { printSvg } from '../../src/print/svg.ts';
import { partsOf } from '../../src/webview/patch-map.ts';
import { generateJourney } from '../support/generate-journey.ts';

describe('The parts of a map', () => {
    it('are the children of an element, as they are written', () => {
        assert.deepEqual(partsOf('<g id="a"><text>1 &lt; 2</text><g><rect/><rect/></g><path d="M0"/></g>'), {
            open: '<g id="a">', children: ['<text>1 &lt; 2</text>', '<g><rect/><rect/></g>', '<path d="M0"/>']
        });
    });

    it('are none where there is text between them, or nothing', () => {
        assert.equal(partsOf('<text>words</text>'), undefined);
        assert.equal(partsOf('<rect/>'), undefined);
    });

    it('make the whole of any map', () => {
        const svg = printSvg(drawMap(generateJourney({ seed: 7, columns: 12, personas: 2, words: 'signs' })), 'screen').trimEnd();
        const whole = (markup: string): string => {
            const parts = partsOf(markup);
            return parts ? `${parts.open}${parts.children.map(whole).join('')}${markup.slice(markup.lastIndexOf('</'))}` : markup;
        };
        assert.equal(whole(svg), svg);
    });
});
