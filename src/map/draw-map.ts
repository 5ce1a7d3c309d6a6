import type { Journey, View } from '../model/journey.ts';
import { setParagraph } from './block.ts';
import { changesLegend, changesRow } from './changes-row.ts';
import { dividingLine, lineBetween, type Dividing } from './dividing-line.ts';
import type { Lane } from './lane.ts';
import { lanes } from './lanes/index.ts';
import { legendOf } from './legend.ts';
import { periodBands } from './periods.ts';
import { phaseChevrons } from './phases.ts';
import { hairlineAbove, type Row } from './row.ts';
import type { Group, Scene, Shape } from './scene.ts';
import { sheetOf, type MapLook, type Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { summaryOf } from './summary.ts';
import { titleBlock, titleSigns } from './title-block.ts';
import { styles } from './typography.ts';

/** Draws a journey as a map, the whole or what a view chooses of it. The same journey, view and look give the same scene everywhere. */
export function drawMap(journey: Journey, view?: View, look?: MapLook): Scene {
    const sheet = sheetOf(journey, view, look);
    const { margin } = spacing;
    const shapes: Shape[] = [];
    let y: number = margin;

    const title = titleBlock(sheet);
    const titleShapes: Shape[] = [];
    title.draw(margin, y, titleShapes);
    shapes.push({ kind: 'group', id: 'title', thing: journey.id, tip: journey.note, shapes: titleShapes });
    y += title.height + 20;

    const grounds: Shape[] = [];
    const table: Shape[] = [];
    const periods = periodBands(sheet);
    periods?.draw(margin, y, table);
    if (periods) y += periods.height + 5;
    const phases = phaseChevrons(sheet);
    phases?.draw(margin, y, table);
    if (phases) y += phases.height + 10;

    const chosen = lanesOf(view);
    const top = y;
    const changes = changesRow(sheet);
    changes?.draw(y, table);
    if (changes) y += changes.height;
    const shown = (name: string): boolean => chosen.some(lane => lane.name === name);
    let line: Dividing | undefined;
    for (const lane of chosen) {
        const row = lane.row(sheet, shown);
        if (!row) continue;
        y = drawLane(sheet, lane, row, lineBetween(line, lane.line), y, grounds, table);
        line = lane.line;
    }
    if (table.length > 0) shapes.push(...grounds, ...phaseBoundaries(sheet, top, y), tableOf(sheet, table));

    if (sheet.places.length === 0) {
        const words = setParagraph(sheet.captions.empty, styles.quiet, sheet.width - 2 * margin);
        words.draw(margin, y, shapes);
        y += words.height;
    }
    const legend = legendOf(sheet, [...chosen, changesLegend, titleSigns]);
    if (legend) {
        shapes.push(hairlineAbove(sheet, y));
        legend.draw(margin, y + 10, shapes);
        y += legend.height + 10;
    }
    return {
        width: sheet.width, height: Math.ceil(y + margin - 6), language: journey.language,
        title: journey.title || sheet.captions.untitled, summary: summaryOf(sheet), shapes
    };
}

export function lanesOf(view: View | undefined): readonly Lane[] {
    if (view && view.lanes.length > 0) return lanes.filter(lane => view.lanes.includes(lane.name));
    return lanes.filter(lane => lane.kinds.includes(view?.kind ?? 'map'));
}

/** Draws a lane at `y`, under the line of the blueprint that it begins at, and answers where the next one begins. */
export function drawLane(sheet: Sheet, lane: Lane, row: Row, line: Dividing | undefined, y: number, grounds: Shape[], out: Shape[]): number {
    const divider = line && dividingLine(sheet, line);
    const top = y + (divider?.height ?? 0);
    divider?.draw(spacing.margin, y, out);
    if (lane.tinted) grounds.push(...bandOf(sheet, top, row.height));
    else if (!divider) grounds.push(hairlineAbove(sheet, top));
    row.draw(top, out);
    return top + row.height;
}

function bandOf({ width }: Sheet, y: number, height: number): Shape[] {
    return [{ kind: 'rect', x: 0, y, width, height, fill: 'band' }, { kind: 'path', d: `M0 ${y}H${width}M0 ${y + height}H${width}`, stroke: 'edge' }];
}

/** Faint lines from top to bottom where a phase begins, so that the eye keeps its column. */
export function phaseBoundaries(sheet: Sheet, top: number, bottom: number): Shape[] {
    const named = sheet.stretches.filter(stretch => stretch.phase.title !== '' && stretch.places[0]!.index > 0);
    const d = named.map(({ x }) => `M${x - spacing.gap / 2} ${top}V${bottom}`).join('');
    return d === '' ? [] : [{ kind: 'path', d, stroke: 'hairline' }];
}

export function tableOf(sheet: Sheet, shapes: readonly Shape[]): Group {
    return { kind: 'group', id: 'map', role: 'table', label: sheet.journey.title, shapes };
}
