import type { Column } from '../../model/journey.ts';
import type { Sheet, Traveller } from '../sheet.ts';
import { typeset } from '../typeset.ts';
import type { Field } from './fields/field.ts';

/** A number of each column, for a spreadsheet to reckon with. */
export interface Figure {
    readonly title: string;
    readonly of: (column: Column) => number | undefined;
}

/** The scores of each traveller who has some, then the importance. */
export function figuresOf({ captions, travellers, places }: Sheet, fields: readonly Field[]): readonly Figure[] {
    const scores = fields.flatMap(({ name, scores }): Figure[] => scores === undefined ? [] : travellers.map(traveller => ({
        title: captions.table.score(captions.table.fields[name], travellers.length === 1 ? undefined : typeset(traveller.persona.title)),
        of: column => scores(column).find(reaction => isOf(traveller, reaction.for))?.score
    })));
    const importance: Figure = { title: captions.table.importance, of: column => column.importance };
    return [...scores, ...fields.some(({ name }) => name === 'kind') ? [importance] : []]
        .filter(figure => places.some(({ column }) => figure.of(column) !== undefined));
}

function isOf({ persona }: Traveller, names: readonly string[]): boolean {
    return names.length === 0 || names.includes(persona.name);
}
