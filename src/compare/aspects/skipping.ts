import { list, single } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const skippedFor: Aspect = {
    about: 'skippedFor',
    // Who skips the phase skips its columns: that is told once, of the phase.
    inColumn: (column, { phases, columns, personaTitle }) => {
        const phase = phases[columns.indexOf(column)];
        return single(column.id, 'personas', list(column.skippedFor.filter(name => !phase?.skippedFor.includes(name)).map(personaTitle)));
    },
    inPhase: ({ id, skippedFor }, { personaTitle }) => single(id, 'personas', list(skippedFor.map(personaTitle)))
};
