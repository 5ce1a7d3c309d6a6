import type { Phase } from '../../model/journey.ts';
import type { Sheet } from '../sheet.ts';
import { sumsOf } from '../sums.ts';
import { holders, namesOf } from '../travellers.ts';
import { labelled } from './labelled.ts';
import { amountOf, type Labelled, lineOf, plain, wordOf } from './line.ts';
import { measureLine } from './measure-line.ts';

/** What is said of a phase beside its title and its period, and, where its times and money are told, what they are in all. */
export function phaseFacts(sheet: Sheet, phase: Phase, withSums: boolean): readonly Labelled[] {
    const skippers = phase.skippedFor.length === 0 ? [] : holders(sheet, phase.skippedFor);
    return labelled(sheet, [
        ['goal', plain(phase.goal)],
        ['takes', plain(phase.takes && amountOf(sheet, phase.takes))],
        ['inAll', withSums ? sumsOf(sheet, phase).flatMap(sum => lineOf(sheet, sum, sum.text)) : []],
        ['optional', phase.optional ? plain(wordOf(sheet, 'yes')) : []],
        ['skippedFor', plain(namesOf(skippers))],
        ['details', plain(phase.details?.title)],
        ['measures', phase.measures.flatMap(measure => measureLine(sheet, measure))],
        ['note', plain(phase.note)]
    ]);
}
