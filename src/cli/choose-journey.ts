import type { Journey, View } from '../model/journey.ts';
import { failure } from './failure.ts';

export interface Choice {
    readonly journey: Journey;
    readonly view?: View;
}

/** The journey and view of these names; the first journey where nothing is said, or the first one that has the view. */
export function choose(file: string, journeys: readonly Journey[], wish: { readonly journey?: string; readonly view?: string }): Choice {
    const [first] = journeys;
    if (!first) throw failure(`${file} has no journey.`);
    const meant = wish.journey === undefined ? journeys : journeys.filter(journey => isCalled(journey, wish.journey!)).slice(0, 1);
    if (meant.length === 0) throw failure(`${file} has no journey "${wish.journey}"; ${thereIs(journeys.map(({ name }) => name))}.`);
    if (wish.view === undefined) return { journey: meant[0]! };
    for (const journey of meant) {
        const view = journey.views.find(view => isCalled(view, wish.view!));
        if (view) return { journey, view };
    }
    const names = meant.flatMap(({ views }) => views.map(({ name }) => name));
    throw failure(`${meant.length === 1 ? meant[0]!.name || file : file} has no view "${wish.view}"; ${thereIs(names)}.`);
}

/** Names are compared as the language compares them. */
function isCalled({ name }: { readonly name: string }, wanted: string): boolean {
    return name.normalize('NFC') === wanted.normalize('NFC');
}

function thereIs(names: readonly string[]): string {
    return names.length === 0 ? 'there is none' : `there ${names.length === 1 ? 'is' : 'are'} ${new Intl.ListFormat('en').format(names)}`;
}
