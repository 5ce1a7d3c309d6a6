import type { Channel, Column } from '../../model/journey.ts';
import { setParagraph, stack } from '../block.ts';
import { aloneIcon, channelIcon } from '../channel-icon.ts';
import { drawMarkers, markersWidth } from '../facts.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells, type Cell } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth, everyPlace, type Place, type Sheet, type Traveller } from '../sheet.ts';
import { spacing } from '../spacing.ts';
import { holders, markedOf, namesOf } from '../travellers.ts';
import { styles } from '../typography.ts';
import { typeset } from '../typeset.ts';

const iconWidth = 21;

/** Through what the contact happens: an icon with its word. */
export const channels: Lane = {
    name: 'channels',
    kinds: ['map', 'blueprint'],
    row: sheet => hasChannels(sheet) ? rowOfCells(sheet, 'channels', place => cellOf(sheet, place)) : undefined
};

/** Here or on another page of the picture, so that a page of actions alone says so too. */
function hasChannels(sheet: Sheet): boolean {
    return everyPlace(sheet).some(({ column }) => column.via.some(via => via.channels.length > 0 && holders(sheet, via.for).length > 0));
}

function cellOf(sheet: Sheet, place: Place): Cell | undefined {
    const lines = metIn(sheet, place.column).map(({ channel, id, who }) => {
        const marked = markedOf(sheet, who);
        const room = iconWidth + markersWidth(marked);
        const words = setParagraph(typeset(channel.title), styles.cell, cellWidth(place) - room, 'beside');
        const draw = (x: number, y: number, out: Shape[]): void => {
            const start = out.length;
            out.push(channelIcon(channel, x + 7, y + styles.cell.leading / 2));
            drawMarkers(marked, x + iconWidth - 0.5, y + styles.cell.leading / 2, out);
            words.draw(x + room, y, out);
            out.push({ kind: 'group', thing: id, tip: namesOf(marked), shapes: out.splice(start) });
        };
        return { height: words.height, draw };
    });
    if (lines.length === 0) return place.column.kind === 'action' ? aloneCell(sheet) : undefined;
    return stack(lines, spacing.fact);
}

interface Met {
    readonly channel: Channel;
    /** Of the first fact that says so. */
    readonly id: string;
    readonly who: readonly Traveller[];
}

/** The channels of a column, each once with all who are met in it. */
function metIn(sheet: Sheet, { via }: Column): readonly Met[] {
    const met = new Map<string, Met>();
    for (const { id, for: names, channels } of via) {
        const who = holders(sheet, names);
        if (who.length === 0) continue;
        for (const channel of channels) {
            const before = met.get(channel.name);
            met.set(channel.name, { channel, id: before?.id ?? id, who: before ? sheet.travellers.filter(one => who.includes(one) || before.who.includes(one)) : who });
        }
    }
    return [...met.values()];
}

function aloneCell(sheet: Sheet): Cell {
    const words = setParagraph(sheet.captions.alone, styles.quiet, 200);
    return {
        height: words.height,
        draw(x, y, out) {
            out.push(aloneIcon(x + 7, y + styles.cell.leading / 2));
            words.draw(x + iconWidth, y, out);
        }
    };
}
