import { compareJourneys } from '../../src/compare/compare-journeys.ts';
import { sayChange } from '../../src/compare/say-change.ts';
import { saySum } from '../../src/compare/say-sum.ts';
import { changeSpeech } from '../../src/map/change-speech.ts';
import type { Journey } from '../../src/model/journey.ts';
import { folder } from '../support/language.ts';

/** What is different between the first journeys of two texts, or those of these names: each change with its kind, then the sum. */
export async function said(before: string, after: string, { lang = 'en', names = [] }: { readonly lang?: string; readonly names?: readonly string[] } = {}): Promise<readonly string[]> {
    const one = await read(before, names[0]);
    return saidOf(one, await read(after, names[1]), lang);
}

export async function read(text: string, name?: string): Promise<Journey> {
    return (await folder(text)).journey(name);
}

export function saidOf(before: Journey, after: Journey, lang = 'en'): readonly string[] {
    const { changes, sum } = compareJourneys(before, after);
    const speech = changeSpeech(lang);
    return [...changes.map(change => `${change.kind}: ${sayChange(change, speech)}`), saySum(sum, speech)];
}
