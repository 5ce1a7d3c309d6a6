import { setParagraph, stack } from '../block.ts';
import { aloneIcon, channelIcon } from '../channel-icon.ts';
import { drawMarkers, markersWidth } from '../facts.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells, type Cell } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth, everyPlace, type Place, type Sheet } from '../sheet.ts';
import { spacing } from '../spacing.ts';
import { holders, isForSome, namesOf } from '../travellers.ts';
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
    const lines = place.column.via.flatMap(via => {
        const who = holders(sheet, via.for);
        const marked = isForSome(sheet, who) ? who : [];
        if (who.length === 0) return [];
        return via.channels.map(channel => {
            const room = iconWidth + markersWidth(marked);
            const words = setParagraph(typeset(channel.title), styles.cell, cellWidth(place) - room, 'beside');
            const draw = (x: number, y: number, out: Shape[]): void => {
                const start = out.length;
                out.push(channelIcon(channel, x + 7, y + styles.cell.leading / 2));
                drawMarkers(marked, x + iconWidth - 0.5, y + styles.cell.leading / 2, out);
                words.draw(x + room, y, out);
                out.push({ kind: 'group', thing: via.id, tip: namesOf(marked), shapes: out.splice(start) });
            };
            return { height: words.height, draw };
        });
    });
    if (lines.length === 0) return place.column.kind === 'action' ? aloneCell(sheet) : undefined;
    return stack(lines, spacing.fact);
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
