import assert from 'node:assert/strict';
import { thingAt } from '../../src/server/thing-at.ts';

const span = (id: string, start: number, end: number) => ({ id, start, end, nameStart: start, nameEnd: end });
const spans = [
    span('journey', 0, 100),
    span('journey.goal.1', 5, 8),
    span('phase.try', 10, 90),
    span('column.a', 20, 50),
    span('column.a.feels.1', 30, 40),
    span('column.b', 55, 80)
];

describe('The thing at the caret', () => {
    const cases: readonly (readonly [string, number, string | undefined])[] = [
        ['is the innermost one', 35, 'column.a.feels.1'],
        ['is the one around where the caret is beside its parts', 45, 'column.a'],
        ['includes its edges', 80, 'column.b'],
        ['is the journey in its first line', 3, 'journey'],
        ['is the phase in its first line', 15, 'phase.try'],
        ['is nothing between the columns of a phase', 52, undefined],
        ['is nothing behind the last phase', 95, undefined],
        ['is nothing outside of the journey', 101, undefined]
    ];
    for (const [title, offset, thing] of cases) {
        it(title, () => assert.equal(thingAt(spans, offset), thing));
    }
});
