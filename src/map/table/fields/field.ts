import type { FieldName } from '../../captions/table-captions.ts';
import type { Column, Reaction } from '../../../model/journey.ts';
import type { Sheet } from '../../sheet.ts';
import type { TableLine } from '../line.ts';

/** A member of the family of fields: what the table view says of a column under one head. */
export interface Field {
    readonly name: FieldName;
    /** The lane that shows the same, as a view names it. */
    readonly lane: string;
    readonly lines: (sheet: Sheet, column: Column) => readonly TableLine[];
    /** Reactions whose scores a spreadsheet has as numbers of their own. */
    readonly scores?: (column: Column) => readonly Reaction[];
    /** Whether a phase tells what its columns have of it in all. */
    readonly addsUp?: boolean;
}
