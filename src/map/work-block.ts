import type { Column, Team, Work } from '../model/journey.ts';
import { amountText } from './amounts.ts';
import { setParagraph, signed, stack, type Block } from './block.ts';
import { someColumn, type LegendEntry } from './lane.ts';
import type { Role, Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import type { Sign } from './signs.ts';
import { typeset } from './typeset.ts';
import { styles } from './typography.ts';

/** What a lane leaves to another one that is shown too. */
export interface Telling {
    readonly systems: boolean;
}

/** What somebody does for the customer: the words, then who does it, with what, in what time. Undefined where another lane tells all of it. */
export function workBlock(sheet: Sheet, work: Work, width: number, telling: Telling): Block | undefined {
    const { teams } = work;
    const rest = [...telling.systems ? work.systems.map(system => system.title) : [], ...work.takes ? [amountText(work.takes, sheet.language)] : []];
    const who = teams.map(team => team.title).join(', ');
    const text = work.text?.trim() === '' || work.text === who ? undefined : work.text;
    const lines = [text ?? '', ...text === undefined ? [who, rest.join('\u00a0· ')] : [[who, ...rest].filter(part => part !== '').join('\u00a0· ')]].filter(line => line.trim() !== '');
    if (lines.length === 0) return undefined;
    const signAt = who.trim() === '' ? -1 : text === undefined ? 0 : 1;
    const block = stack(lines.map((line, i) => {
        const style = i === 0 ? styles.cell : styles.caption;
        const room = i === signAt ? teamRoom : 0;
        const words = setParagraph(typeset(line), style, width - room, room > 0 ? 'beside' : 'start');
        return room === 0 ? words : signed((x, y) => teamSign(teams)(x + 4, y), room, style.leading / 2, words);
    }));
    return {
        height: block.height,
        draw(x, y, out) {
            const shapes: Shape[] = [];
            block.draw(x, y, shapes);
            out.push({ kind: 'group', thing: work.id, tip: isForeign(teams) ? sheet.captions.foreignTeam : undefined, shapes });
        }
    };
}

/** The signs that work is drawn with, for the lane whose work it is. */
export function teamLegend(worksOf: (column: Column) => readonly Work[]): LegendEntry[] {
    const some = (foreign: boolean) => someColumn(column => worksOf(column).some(work => work.teams.some(({ title }) => title.trim() !== '') && isForeign(work.teams) === foreign));
    return [
        { sign: person('quiet'), words: 'team', used: some(false) },
        { sign: person(undefined), words: 'foreignTeam', used: some(true) }
    ];
}

const teamRoom = 13;

function isForeign(teams: readonly Team[]): boolean {
    return teams.length > 0 && teams.every(team => team.kind !== 'internal');
}

function teamSign(teams: readonly Team[]): Sign {
    return person(isForeign(teams) ? undefined : 'quiet');
}

/** Head and shoulders; hollow for a team that is not ours. */
function person(fill: Role | undefined): Sign {
    return (x, y) => [{ kind: 'path', x, y, d: 'M-2 -2.3A2 2 0 0 1 2 -2.3A2 2 0 0 1 -2 -2.3ZM-3.6 4.2C-3.6 2 -2 0.9 0 0.9C2 0.9 3.6 2 3.6 4.2Z', fill, stroke: 'quiet', weight: 0.9 }];
}
