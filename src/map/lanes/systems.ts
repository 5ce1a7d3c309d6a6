import type { Column, Named, Work } from '../../model/journey.ts';
import { paragraph, type Block } from '../block.ts';
import { cellOfFacts } from '../facts.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells } from '../row.ts';
import type { Shape } from '../scene.ts';
import { cellWidth } from '../sheet.ts';
import { styles } from '../typography.ts';

/** What the work is done with, before and behind the scenes: each system once a column. */
export const systems: Lane = {
    name: 'systems',
    kinds: ['blueprint'],
    line: 'internal',
    row: sheet => rowOfCells(sheet, 'systems', place => cellOfFacts(systemsOf(place.column).map(([work, system]) => systemBlock(work, system, cellWidth(place)))))
};

/** With the first work that uses it. */
function systemsOf({ frontstage, backstage, support }: Column): readonly (readonly [Work, Named])[] {
    const found = new Map<string, readonly [Work, Named]>();
    for (const work of [...frontstage, ...backstage, ...support]) {
        for (const system of work.systems) if (!found.has(system.name)) found.set(system.name, [work, system]);
    }
    return [...found.values()];
}

function systemBlock(work: Work, system: Named, width: number): Block {
    const words = paragraph(system.title, styles.cell, width);
    return {
        height: words.height,
        draw(x, y, out) {
            const shapes: Shape[] = [];
            words.draw(x, y, shapes);
            out.push({ kind: 'group', thing: work.id, shapes });
        }
    };
}
