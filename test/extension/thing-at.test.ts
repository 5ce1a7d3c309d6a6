import assert from 'node:assert/strict';
import { thingAt } from '../../src/extension/thing-at.ts';

const span = (id: string, start: number, end: number) => ({ id, start, end, nameStart: start, nameEnd: end });
const spans = [span('journey', 0, 100), span('column.a', 10, 40), span('column.a.feels.1', 20, 30), span('column.b', 41, 80)];

describe('The thing at the caret', () => {
    it('is the innermost one', () => assert.equal(thingAt(spans, 25), 'column.a.feels.1'));
    it('is the one around where the caret is beside its parts', () => assert.equal(thingAt(spans, 35), 'column.a'));
    it('includes its edges', () => assert.equal(thingAt(spans, 80), 'column.b'));
    it('is nothing outside of the journey', () => assert.equal(thingAt(spans, 101), undefined));
});
