import assert from 'node:assert/strict';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Column } from '../../src/model/journey.ts';
import { marksOf } from '../support/boxes.ts';
import { channelOf, columnOf, journeyOf, named, personaOf, phaseOf } from '../support/journey-data.ts';
import { textsOf } from '../support/scene-texts.ts';

const via = (id: string, names: readonly string[], ...channels: readonly string[]): Column['via'][number] => ({ id, for: names, channels: channels.map(name => channelOf(name, name === 'Kiosk' ? { ownership: 'third-party' } : {})) });
const drawn = (column: Partial<Column>) => drawMap(journeyOf([phaseOf('', [columnOf('a', column)])], { personas: ['Ann', 'Bob', 'Cem'].map(name => personaOf(name)) }));
const lines = (column: Partial<Column>): readonly string[] => textsOf(drawn(column)).filter(({ owner }) => owner === 'channels~column.a').map(({ text, left }) => `${text.text} ${left}`);

describe('The channels of a column', () => {
    it('are each one line, with all who are met in it', () => {
        const [shop, web, ...rest] = lines({ via: [via('v1', ['Ann'], 'Shop', 'Web'), via('v2', ['Bob'], 'Shop')] });
        assert.deepEqual(rest, []);
        const [one] = lines({ via: [via('v', ['Ann', 'Bob'], 'Shop')] });
        assert.equal(shop, one, 'not behind both markers');
        assert.match(web!, /^Web /);
    });

    it('name nobody where everybody is met', () => {
        assert.deepEqual(lines({ via: [via('v1', ['Ann'], 'Shop'), via('v2', ['Bob', 'Cem'], 'Shop')] }), lines({ via: [via('v', [], 'Shop')] }));
    });

    it('with a person have another sign than what the customer does alone', () => {
        const iconOf = (column: Partial<Column>): string[] => {
            const scene = drawMap(journeyOf([phaseOf('', [columnOf('a', column), columnOf('b', { via: [via('v', [], 'Web')] })])]));
            return marksOf(scene).flatMap(({ owner, shape }) => owner === 'channels~column.a' && shape.kind === 'path' ? [shape.d] : []);
        };
        const met = { id: 'v', for: [], channels: [channelOf('Talk', { kinds: ['human'] })] };
        assert.notDeepEqual(iconOf({ via: [met] }), iconOf({ kind: 'action' }));
        assert.notDeepEqual(iconOf({ via: [via('v', [], 'In person')] }), iconOf({ kind: 'action' }));
    });

    it('of others give the card a second line, which is seen where a card has no ground', () => {
        const edges = (...channels: readonly string[]): number => marksOf(drawn({ via: [via('v', [], ...channels)] })).filter(({ owner, shape }) => owner === 'touchpoints~column.a' && shape.kind === 'rect' && shape.stroke === 'edge').length;
        assert.deepEqual([edges('Kiosk'), edges('Kiosk', 'Shop'), edges('Shop')], [1, 0, 0]);
    });
});

describe('A phase with a journey of its own', () => {
    it('has a second chevron behind it, and the legend tells what that means', () => {
        const scene = drawMap(journeyOf([phaseOf('p', [columnOf('a')], { details: named('Other') }), phaseOf('q', [columnOf('b')])]));
        const chevrons = (phase: string): number => marksOf(scene).filter(({ owner, shape }) => owner === `phases~phase.${phase}` && shape.kind === 'path').length;
        assert.deepEqual([chevrons('p'), chevrons('q')], [2, 1]);
        assert.ok(textsOf(scene).some(({ owner, text }) => owner === 'legend' && /journey of its own/.test(text.text)));
    });
});
