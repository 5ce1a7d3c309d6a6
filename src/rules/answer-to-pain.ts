import type { Seen } from '../language/visible.ts';
import { writtenName, writtenText } from '../language/written.ts';
import type { Named } from '../model/journey.ts';
import { visibleTeam } from './visible-team.ts';

/** An opportunity about a pain, as it is written in a column: what it is called is asked, so that the writer answers. */
export function answerToPain(name: string, title: string, owner: Named | undefined, seen: readonly Seen[]): string {
    const team = visibleTeam(seen, [owner]);
    const lines = [`solves ${writtenName(name)}`, ...team === undefined ? [] : [`owner ${team}`]];
    return `opportunity ${writtenText(title)} {\n${lines.map(line => `  ${line}\n`).join('')}}`;
}

/** What an opportunity about a pain is called until somebody has an idea. */
export function questionAbout(pain: string): string {
    return `What could be done about “${pain}”?`;
}
