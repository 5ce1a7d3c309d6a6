import type { FactName } from '../captions/table-captions.ts';
import type { Sheet } from '../sheet.ts';
import { labelled } from './labelled.ts';
import { type Labelled, plain, type TableLine } from './line.ts';
import { measureLine } from './measure-line.ts';

/** What is said of the journey itself. */
export function journeyFacts(sheet: Sheet): readonly Labelled[] {
    const { captions, journey } = sheet;
    const { validated } = journey;
    const facts: readonly (readonly [FactName, readonly TableLine[]])[] = [
        ['state', plain(captions.states[journey.state])],
        ['improves', plain(journey.of?.title)],
        ['brand', plain(journey.brand?.title)],
        ['offering', plain(journey.offering?.title)],
        ['model', plain(journey.model && captions.models[journey.model])],
        ['scenario', plain(journey.scenario)],
        ['goal', plain(journey.goal)],
        ['around', plain(journey.around)],
        ['owner', plain(journey.owner?.title)],
        ['status', plain(journey.status && captions.statuses[journey.status])],
        ['asOf', plain(journey.asOf && captions.date(journey.asOf.text))],
        ['validated', plain(validated && [validated.text, ...validated.on ? [captions.date(validated.on.text)] : []].join(', '))],
        ['evidence', plain(captions.grades(journey.evidence))],
        ['language', plain(journey.language)],
        ['measures', journey.measures.flatMap(measure => measureLine(sheet, measure))],
        ['note', plain(journey.note)]
    ];
    return labelled(sheet, facts);
}
