import type { Former } from '../model/journey.ts';
import { movedApart } from './apart.ts';
import { heightOf, onPage, withElsewhere, type Chart, type ChartForm, type Mark } from './chart.ts';
import { curveThrough, portionsOf, type Point } from './curve.ts';
import { dashOf, outline } from './persona-marker.ts';
import type { Shape } from './scene.ts';
import type { Place, Sheet, Traveller } from './sheet.ts';
import { holders } from './travellers.ts';

/** What was felt before, at its place behind the curve of the plan. */
export interface GhostMark extends Point {
    readonly traveller: Traveller;
    readonly former: Former;
    readonly reach: number;
}

export interface Ghost {
    /** By column. */
    readonly marks: readonly (readonly GhostMark[])[];
    readonly draw: (y: number, out: Shape[]) => void;
}

/** The curve of the journey that this one improves on: a broad pale line with small markers, in high contrast the edges of it. Several columns that one replaces share its width. */
export function ghostOf(sheet: Sheet, chart: Pick<Chart, 'marks'>, form: Pick<ChartForm, 'pad' | 'step'>): Ghost {
    const byColumn = Map.groupBy(sheet.journey.former ?? [], former => former.column);
    const before = (place: Place): readonly GhostMark[] => marksAt(sheet, place, byColumn.get(place.column.name) ?? [], form);
    const marks = sheet.places.map((place, i) => behind(chart.marks[i]!, before(place)));
    return { marks, draw };

    function draw(y: number, out: Shape[]): void {
        const of = (index: number, all: readonly GhostMark[]): readonly GhostMark[] => all.filter(mark => mark.traveller.index === index).map(mark => ({ ...mark, y: mark.y + y }));
        const everywhere = withElsewhere(sheet, marks, before);
        const behindOf = (index: number): number => sheet.compared?.behind?.index ?? index;
        const curves: Ribbon[] = [];
        const shown = sheet.travellers.map(({ index }) => of(index, marks.flat()));
        for (const { index } of sheet.travellers) {
            const curve = curveThrough(of(index, everywhere));
            const [firm, bridges] = [onPage(sheet, curve.firm), onPage(sheet, curve.bridges)];
            if (bridges !== '') out.push({ kind: 'path', d: bridges, stroke: 'hairline', weight: 2.5, dash: '2 5' });
            curves.push({ d: firm, dash: dashOf(behindOf(index)) });
        }
        out.push(...ribbons(curves));
        for (const { traveller, x, y: at, reach } of shown.flat()) out.push(ghostMarker(behindOf(traveller.index), x, at, reach));
    }
}

export interface Ribbon {
    readonly d: string;
    /** Of the persona, for a thin line; one so broad has longer dashes. */
    readonly dash?: string;
}

/** The edges lie under all of them, so that two curves run into each other where they meet. */
export function ribbons(curves: readonly Ribbon[]): Shape[] {
    const drawn = curves.filter(({ d }) => d !== '').flatMap(({ d, dash }) => (dash === undefined ? [d] : portionsOf(d)).map(portion => ({ d: portion, dash: dash?.replace(/[\d.]+/g, length => `${Number(length) * 2.5}`) })));
    const stroked = (stroke: 'edge' | 'ghost', weight: number): Shape[] => drawn.map(({ d, dash }) => ({ kind: 'path', d, stroke, weight, dash }));
    return [...stroked('edge', 7), ...stroked('ghost', 5)];
}

export function ghostMarker(index: number, x: number, y: number, reach = 4.2): Shape {
    return outline(index, x, y, reach, { fill: 'band', stroke: 'quiet', weight: 1.1 });
}

/** What has not changed is wholly behind the marker of the plan, so that nothing of it looks out. */
function behind(planned: readonly Mark[], marks: readonly GhostMark[]): readonly GhostMark[] {
    if (marks.some(mark => mark.former.was.name !== marks[0]!.former.was.name)) return marks;
    return marks.map(mark => {
        const same = planned.find(({ traveller, y }) => traveller.index === mark.traveller.index && y === mark.y);
        return same ? { ...mark, x: same.x } : mark;
    });
}

function marksAt(sheet: Sheet, place: Place, here: readonly Former[], form: Pick<ChartForm, 'pad' | 'step'>): readonly GhostMark[] {
    const columns = [...new Set(here.map(former => former.was.name))];
    const room = place.width / Math.max(1, columns.length);
    return columns.flatMap((name, i) => movedApart(here.filter(former => former.was.name === name).flatMap(former => holders(sheet, former.for).map(traveller => ({
        traveller, former, column: place.index, x: place.x + (i + 0.5) * room, y: heightOf(former.score, form)
    }))), 4.2, room));
}
