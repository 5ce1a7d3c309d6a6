import assert from 'node:assert/strict';
import { folded, patternOf, placesOf } from '../../src/webview/search-text.ts';

describe('A search', () => {
    const found = (wish: string, text: string): readonly string[] => {
        const pattern = patternOf(wish);
        return pattern ? placesOf(pattern, folded(text)).map(([from, to]) => text.slice(from, to)) : [];
    };

    for (const [what, wish, text, parts] of [
        ['takes any case', 'PARCEL', 'Parcel, parcel', ['Parcel', 'parcel']],
        ['needs no accents', 'zuruck cafe', 'Zurück Café', ['Zurück Café']],
        ['knows accents that are written apart', 'café', 'Cafe\u0301 Cafe', ['Cafe\u0301', 'Cafe']],
        ['knows other ways to write a sign', "strasse it's", 'Straße it’s', ['Straße it’s']],
        ['goes over the end of a line', 'looks for it', 'Looks\nfor it', ['Looks\nfor it']],
        ['goes over a word that was divided', 'Rücksendung', 'Rück-\nsendung', ['Rück-\nsendung']],
        ['keeps words apart', 'at her', 'rather, at her', ['at her']],
        ['takes signs as signs', '1.5 (a|b)*', '1x5 1.5 (a|b)*', ['1.5 (a|b)*']],
        ['passes spaces that do not break', '3 days', '3\u202fdays', ['3\u202fdays']],
        ['finds nothing for nothing', '  ', 'text', []]
    ] as const) it(what, () => assert.deepEqual(found(wish, text), parts));
});
