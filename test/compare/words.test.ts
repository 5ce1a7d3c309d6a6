import assert from 'node:assert/strict';
import { saySum } from '../../src/compare/say-sum.ts';
import { sayValue } from '../../src/compare/say-value.ts';
import type { Property } from '../../src/compare/change.ts';
import { LANES, OUTCOMES, RESULTS, SEVERITIES, GRADES, STATES, PERIODS, VALUES } from '../../src/language/words.ts';
import { changeSpeech } from '../../src/map/change-speech.ts';

const none = { better: 0, worse: 0, painsSolved: 0, painsNew: 0, columnsAdded: 0, columnsRemoved: 0, moved: 0, renamed: 0, others: 0 };

describe('The words for what changed', () => {
    it('say the sum', () => {
        const [english, german] = [changeSpeech('en'), changeSpeech('de-AT')];
        const sum = { ...none, better: 4, worse: 1, painsSolved: 3, painsNew: 1 };
        assert.equal(saySum(sum, english), '4 better, 1 worse, 3 pains solved, 1 new');
        assert.equal(saySum(sum, german), '4 besser, 1 schlechter, 3 Pain Points gelöst, 1 neu');
        assert.equal(saySum({ ...none, painsNew: 1, columnsRemoved: 2, others: 1 }, english), '1 new pain, 2 columns removed, 1 other change');
        assert.equal(saySum({ ...none, columnsAdded: 1, columnsRemoved: 2, moved: 1, renamed: 1 }, german), '1 Spalte neu, 2 entfallen, 1 verschoben, 1 umbenannt');
        assert.equal(saySum(none, english), 'No differences');
    });

    it('have one for every value of the language', () => {
        const german = changeSpeech('de');
        const values: readonly (readonly [Property, readonly string[]])[] = [
            ['severity', SEVERITIES], ['result', RESULTS], ['grade', GRADES], ['outcome', OUTCOMES], ['value', [...STATES, ...PERIODS, ...VALUES['model']!]], ['lanes', LANES],
            ['status', [...VALUES['status of journey']!, ...VALUES['status of initiative'] ?? []]], ['kind', Object.entries(VALUES).filter(([name]) => /^kind of (channel|team|source|view|metric)/.test(name)).flatMap(([, words]) => words)],
            ['ownership', VALUES['ownership']!], ['better', VALUES['better']!], ['side', VALUES['side']!], ['sales', VALUES['sales']!], ['priceSensitivity', VALUES['price-sensitivity']!]
        ];
        const names = ['B2B', 'B2C', 'B2B2C', 'D2C', 'C2C', 'NPS', 'CSAT', 'CES', 'CLV'];
        const unsaid = values.flatMap(([of, words]) => words.filter(word => !names.includes(word) && german.values[`${of}.${word}`] === undefined && german.values[word] === undefined).map(word => `${of} ${word}`));
        assert.deepEqual(unsaid, []);
        assert.equal(sayValue({ is: 'word', word: 'drop-off' }, 'kind', changeSpeech('en')), 'drop-off');
    });

    it('keep a text on one line, and cut a long one', () => {
        const speech = changeSpeech('en');
        assert.equal(sayValue({ is: 'text', text: 'One\n  two' }, 'text', speech), '“One two”');
        assert.equal(sayValue({ is: 'text', text: '👩‍👩‍👧‍👦'.repeat(90) }, 'text', speech).length < 400, true);
        assert.match(sayValue({ is: 'text', text: 'word '.repeat(100) }, 'text', speech), /^“(word ){31}w?o?r?d?…”$/);
    });
});
