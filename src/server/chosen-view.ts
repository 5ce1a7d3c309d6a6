import { captionsFor } from '../map/captions/captions-for.ts';
import { lanesOf } from '../map/draw-map.ts';
import { lanes } from '../map/lanes/index.ts';
import type { Journey, View } from '../model/journey.ts';
import { viewAs } from '../model/view-as.ts';
import type { Choice, Choices } from '../protocol/choice.ts';

/** The view that a reader's choice comes to; undefined for the whole as a map. Of what the journey does not have, nothing is chosen. */
export function chosenView(journey: Journey, { view: name, kind, personas, lanes }: Choice): View | undefined {
    const named = journey.views.find(view => view.name === name);
    // Whether a map or a table is shown is chosen by itself.
    const view = named?.kind === 'table' ? { ...named, kind: 'map' as const } : named ?? viewAs(undefined, kind);
    if (personas === undefined && lanes === undefined) return view;
    return { ...view ?? viewAs(undefined, 'map')!, ...personas && { personas }, ...lanes && { lanes } };
}

export function choicesOf(journey: Journey, view: View | undefined, lang: string | undefined): Choices {
    const { lanes: words } = captionsFor(lang ?? journey.language);
    const named = journey.personas.filter(({ title }) => title !== '');
    const some = named.some(({ name }) => view?.personas.includes(name));
    const shown = lanesOf(view);
    return {
        views: journey.views.map(({ name, title, kind }) => ({ name, title: title || name, kind })),
        personas: named.map(({ name, title }) => ({ name, title, shown: !some || view!.personas.includes(name) })),
        lanes: lanes.map(lane => ({ name: lane.name, title: words[lane.name]?.title ?? lane.name, shown: shown.includes(lane) }))
    };
}

export const nothingToChoose: Choices = { views: [], personas: [], lanes: [] };
