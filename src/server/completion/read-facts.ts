import { STARTERS } from '../../language/words.ts';
import type { Expected } from './expected.ts';
import { type Cursor, readSlots } from './read-values.ts';
import { type Shape, shapeOf, TAILS } from './shapes.ts';
import type { Sign } from './signs.ts';

/** Reads what stands before the caret on its line as facts of a thing, and answers how it may go on. */
export function expectedBehind(signs: readonly Sign[], place: string): Expected {
    const cursor: Cursor = { signs, at: 0, feeling: undefined, about: undefined };
    let expected: Expected = { start: true };
    while (cursor.at < signs.length) {
        const { is, text } = signs[cursor.at++]!;
        const shape = is === 'word' ? shapeOf(text, place) : undefined;
        cursor.feeling = cursor.about = undefined;
        expected = shape ? { ...readFact(text, shape, cursor), fact: text, ...cursor.about !== undefined && { about: cursor.about } } : {};
    }
    return expected;
}

/** Reads up to the caret or to the word of the next fact. */
function readFact(fact: string, shape: Shape, cursor: Cursor): Expected {
    const { signs } = cursor;
    const first = readSlots(shape.slots, shape, cursor);
    if (first.ends) return first.expected;
    let { expected } = first;
    let marks = shape.marks ?? [];
    let tails = shape.tails ?? [];
    while (cursor.at < signs.length) {
        const { is, text } = signs[cursor.at]!;
        const mark = is === 'word' ? marks.find(list => list.includes(text)) : undefined;
        expected = {};
        if (mark) {
            marks = marks.filter(list => list !== mark);
            cursor.at++;
        } else if (is === 'word' && tails.includes(text)) {
            // Behind `informed` it is said how often.
            tails = [...tails.filter(tail => tail !== text), ...text === 'informed' ? ['every'] : []];
            cursor.at++;
            const read = readSlots(TAILS[text]!, shape, cursor);
            if (read.ends) return read.expected;
            expected = read.expected;
        } else if (is === 'number' && tails.includes('share')) {
            if (++cursor.at === signs.length) return { unit: { kind: 'share' }, must: true };
            tails = tails.filter(tail => tail !== 'share');
        } else if (is === 'word' && STARTERS.has(text)) {
            return {};
        } else {
            cursor.at++;
        }
    }
    const more = tails.filter(tail => tail !== 'every' && tail !== 'share');
    if (fact === 'skipped' && more.length > 0) return { tails: more, must: true };
    return { ...expected, words: [...expected.words ?? [], ...marks.flat()], tails: more, ...shape.head ? { block: true } : { start: true } };
}
