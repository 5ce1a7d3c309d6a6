import type { FactName } from '../captions/table-captions.ts';
import type { Sheet } from '../sheet.ts';
import type { Labelled, TableLine } from './line.ts';

/** Facts under their names; those of which nothing is said are left out. */
export function labelled({ captions }: Sheet, facts: readonly (readonly [FactName, readonly TableLine[]])[]): readonly Labelled[] {
    return facts.filter(([, lines]) => lines.length > 0).map(([name, lines]) => ({ name, title: captions.table.facts[name], lines }));
}
