import type { Way } from '../model/journey.ts';
import { setParagraph, type Block } from './block.ts';
import type { Role, Shape } from './scene.ts';
import { cellWidth, type Place, type Sheet } from './sheet.ts';
import { typeset } from './typeset.ts';
import { styles } from './typography.ts';
import { leadsElsewhere, wayWords } from './way-words.ts';

const style = styles.caption;
const room = 16;

/** What leaves the journey at a column, what goes on under a condition, and, by its name, what leads to another page or to a column that the view leaves out: short arrows under its card. */
export function waysBelow(sheet: Sheet, place: Place): Block | undefined {
    const ways = (sheet.waysFrom.get(place.column.name) ?? []).filter(way => way.kind === 'exit' || way.kind === 'next' && way.branch || leadsElsewhere(sheet, way) !== undefined);
    if (ways.length === 0) return undefined;
    const lines = ways.map(way => ({ way, words: setParagraph(wordsOf(sheet, way), style, cellWidth(place) - room, 'beside') }));
    return {
        height: lines.reduce((sum, line) => sum + line.words.height + 3, 5),
        draw(x, y, out) {
            let top = y + 5;
            for (const { way, words } of lines) {
                const start = out.length;
                out.push(...way.kind === 'exit' ? down(x + 4, top - 3, roleOf(way)) : onward(x + 4, top - 3));
                words.draw(x + room, top, out);
                out.push({ kind: 'group', thing: way.id, shapes: out.splice(start) });
                top += words.height + 3;
            }
        }
    };
}


function wordsOf(sheet: Sheet, way: Way): string {
    const to = leadsElsewhere(sheet, way);
    return [wayWords(sheet, way), ...to ? [`→\u00a0${typeset(to.title)}`] : []].filter(words => words !== '').join(' ');
}

function roleOf(way: Way): Role {
    return way.outcome === 'churn' ? 'pain' : way.outcome === 'advocate' || way.outcome === 'repeat' ? 'gain' : 'quiet';
}

function down(x: number, y: number, role: Role): Shape[] {
    return [
        { kind: 'path', x, y, d: 'M0 0V11', stroke: role, weight: 1.5 },
        { kind: 'path', x, y, d: 'M-3.5 9H3.5L0 15Z', fill: role }
    ];
}

function onward(x: number, y: number): Shape[] {
    return [
        { kind: 'path', x, y, d: 'M-2 1V10H3', stroke: 'quiet', weight: 1.3 },
        { kind: 'path', x, y, d: 'M2 6.5L8 10L2 13.5Z', fill: 'quiet' }
    ];
}
