import { typeset } from '../../typeset.ts';
import { labelled } from '../labelled.ts';
import { plain, wordOf } from '../line.ts';
import { eachOnce, type Things } from './thing.ts';

/** Whose work the columns tell of. */
export const teamThings: Things = sheet => {
    const teams = sheet.places.flatMap(({ column }) => [
        ...[...column.frontstage, ...column.backstage, ...column.support].flatMap(work => work.teams), ...column.handovers.map(one => one.team)
    ]);
    return eachOnce(teams).map(team => ({ title: typeset(team.title), facts: labelled(sheet, [['kind', plain(wordOf(sheet, team.kind))]]) }));
};
