import type { Change } from '../../compare/change.ts';
import { compareJourneys } from '../../compare/compare-journeys.ts';
import { sayChange } from '../../compare/say-change.ts';
import { saySum } from '../../compare/say-sum.ts';
import type { Speech } from '../../compare/words/words.ts';
import { changeSpeech } from '../../map/change-speech.ts';
import { comparedMap, type Compared } from '../../map/compared.ts';
import type { Column, Journey, View } from '../../model/journey.ts';
import { viewAs } from '../../model/view-as.ts';
import type { DrawnChange, DrawnComparison } from '../../protocol/comparing.ts';
import type { Opposed } from './opposite.ts';
import { whyNot } from './why-not.ts';

/** A comparison for the map, which speaks `lang`, and for the page around it, which speaks the reader's language. */
export interface DrawnWith {
    readonly view: View | undefined;
    readonly compared?: Compared;
    readonly comparison: DrawnComparison;
}

export function comparedWith(opposed: Opposed, journey: Journey, view: View | undefined, lang: string | undefined, locale: string | undefined): DrawnWith {
    if ('reason' in opposed) return { view, comparison: { sum: whyNot(opposed.reason, locale), changes: [] } };
    const { before, after, personas, with: other } = opposed;
    const found = compareJourneys(before, after);
    const { changes, sum } = found;
    const [mapped, read] = [changeSpeech(lang), changeSpeech(locale)];
    const compared = { ...comparedMap(found), say: (change: Change) => sayChange(change, mapped, { here: true }) };
    const placed = new Map(compared.placed.map(({ change, column }) => [change, column]));
    const comparison = { ...other && { with: other }, sum: saySum(sum, read), changes: changes.map(change => drawnChange(change, placed.get(change), after, read)) };
    if (!personas) return { view, compared, comparison };
    const index = journey.personas.findIndex(({ name }) => name === personas.behind);
    return {
        comparison, view: { ...view ?? viewAs(undefined, 'map')!, personas: [personas.shown] },
        compared: { ...compared, behind: { persona: journey.personas[index]!, index } }
    };
}

/** What is gone is shown where it was: at its column, or that beside it, or its phase. */
function drawnChange(change: Change, column: Column | undefined, after: Journey, speech: Speech): DrawnChange {
    const around = column?.id ?? after.phases.find(({ id }) => id === change.phase?.id)?.id ?? after.id;
    return { id: change.edition === 'after' ? change.id : around, ...column && { column: column.name }, kind: change.kind, sentence: `${sayChange(change, speech)}.` };
}
