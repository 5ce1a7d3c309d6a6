import type { Column, Handover, Work } from '../../model/journey.ts';
import { cellOfFacts } from '../facts.ts';
import { downSign, handoverBlock, handoverSign } from '../handover-block.ts';
import { someColumn, type Lane, type LegendEntry } from '../lane.ts';
import { rowOfCells, type Cell } from '../row.ts';
import { cellWidth, type Place, type Sheet } from '../sheet.ts';
import { teamLegend, workBlock, type Telling } from '../work-block.ts';

/** The work that the customer does not see, and where it goes from one team to another. */
export const backstage: Lane = {
    name: 'backstage',
    kinds: ['blueprint'],
    line: 'visibility',
    row: (sheet, shown) => {
        const telling = { systems: !shown('systems') };
        return rowOfCells(sheet, 'backstage', place => cellOf(sheet, place, telling), () => String(telling.systems));
    },
    legend: [
        ...teamLegend(column => column.backstage),
        // Of the two signs, which say the same, the legend shows the one that goes around the corner where both are used.
        { sign: downSign, words: 'handover', used: someHandover(true) },
        { sign: handoverSign, words: 'handover', used: someHandover(false) }
    ]
};

function someHandover(goesOn: boolean): LegendEntry['used'] {
    return someColumn(column => column.handovers.length > 0 && stepsOf(column).some(step => step.kind === 'handover' && step.goesOn === goesOn));
}

function cellOf(sheet: Sheet, place: Place, telling: Telling): Cell | undefined {
    const width = cellWidth(place);
    return cellOfFacts(stepsOf(place.column).map(step => step.kind === 'work'
        ? workBlock(sheet, step.work, width, telling)
        : handoverBlock(sheet, step.handover, width, step.goesOn)));
}

type Step =
    | { readonly kind: 'work'; readonly work: Work }
    /** `goesOn`: the work of the team that it goes to is the next step. */
    | { readonly kind: 'handover'; readonly handover: Handover; readonly goesOn: boolean };

/** Each hand-over stands before the work that it leads to; one that leads elsewhere, at the end. A column's only work has got it from before the scenes. */
function stepsOf({ backstage, handovers }: Column): readonly Step[] {
    const open = [...handovers];
    const steps: Step[] = [];
    backstage.forEach((work, i) => {
        const at = i === 0 && backstage.length > 1 ? -1 : open.findIndex(({ team }) => work.teams.some(({ name }) => name === team.name));
        if (at >= 0) steps.push({ kind: 'handover', handover: open.splice(at, 1)[0]!, goesOn: true });
        steps.push({ kind: 'work', work });
    });
    return [...steps, ...open.map(handover => ({ kind: 'handover', handover, goesOn: false } as const))];
}
