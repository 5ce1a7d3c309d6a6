import { setParagraph, type Block } from './block.ts';
import { lineBetween, type Dividing } from './dividing-line.ts';
import { drawLane, phaseBoundaries, tableOf } from './draw-map.ts';
import type { Lane } from './lane.ts';
import { legendOf } from './legend.ts';
import { textWidth } from './measure.ts';
import { pageTitle } from './page-title.ts';
import { periodBands } from './periods.ts';
import { phaseChevrons } from './phases.ts';
import { hairlineAbove, type Row } from './row.ts';
import type { Scene, Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { titleBlock, titleSigns } from './title-block.ts';
import { typeset } from './typeset.ts';
import { styles } from './typography.ts';

/** A lane that has something to show, measured. */
export interface MeasuredLane {
    readonly lane: Lane;
    readonly row: Row;
    /** With the line of the blueprint over it. */
    readonly height: number;
}

/** One page: some of the columns, and of these some of the lanes, under the heads that every page has. */
export interface Page {
    readonly sheet: Sheet;
    /** Whether it is the first one, which has the whole title. */
    readonly opens: boolean;
    readonly lanes: readonly MeasuredLane[];
}

const { margin } = spacing;
const headGap = 18;
const footer = 26;

/** What a page has room for beside its lanes, at the height of its paper. */
export function roomForLanes({ sheet, opens }: Omit<Page, 'lanes'>, shown: readonly Lane[], height: number): number {
    const heads = headsOf(sheet, opens).reduce((sum, { block, gap }) => sum + block.height + gap, 0);
    const legend = legendOf(sheet, [...shown, ...opens ? [titleSigns] : []]);
    return height - 2 * margin - heads - (legend ? legend.height + 10 : 0) - footer;
}

/** Draws a page of a height; `number` of `count` stands at its foot. */
export function drawPage({ sheet, opens, lanes }: Page, height: number, number: number, count: number): Omit<Scene, 'summary'> {
    const [title, ...heads] = headsOf(sheet, opens);
    const shapes: Shape[] = [{ kind: 'group', id: 'title', thing: sheet.journey.id, shapes: drawn(title!.block, margin) }];
    let y = margin + title!.block.height + title!.gap;
    const grounds: Shape[] = [];
    const table: Shape[] = [];
    for (const { block, gap } of heads) {
        block.draw(margin, y, table);
        y += block.height + gap;
    }
    const top = y;
    let line: Dividing | undefined;
    for (const { lane, row } of lanes) {
        y = drawLane(sheet, lane, row, lineBetween(line, lane.line), y, grounds, table);
        line = lane.line;
    }
    if (table.length > 0) shapes.push(...grounds, ...phaseBoundaries(sheet, top, y), tableOf(sheet, table));
    if (sheet.places.length === 0) setParagraph(sheet.captions.empty, styles.quiet, sheet.width - 2 * margin).draw(margin, y, shapes);
    const legend = legendOf(sheet, [...lanes.map(({ lane }) => lane), ...opens ? [titleSigns] : []]);
    if (legend) {
        shapes.push(hairlineAbove(sheet, y));
        legend.draw(margin, y + 10, shapes);
    }
    drawFooter(sheet, height, number, count, shapes);
    return { width: sheet.width, height, language: sheet.journey.language, title: sheet.journey.title || sheet.captions.untitled, shapes };

    function drawn(block: Block, at: number): Shape[] {
        const own: Shape[] = [];
        block.draw(margin, at, own);
        return own;
    }
}

/** What stands over the lanes, each with the gap below. */
function headsOf(sheet: Sheet, opens: boolean): readonly { readonly block: Block; readonly gap: number }[] {
    const periods = periodBands(sheet);
    const phases = phaseChevrons(sheet);
    return [
        { block: opens ? titleBlock(sheet) : pageTitle(sheet), gap: headGap },
        ...periods ? [{ block: periods, gap: 5 }] : [],
        ...phases ? [{ block: phases, gap: 10 }] : []
    ];
}

const pageNumberRoom = 140;

/** Whose page it is, where that fits on a line, how old, and which one. */
function drawFooter({ journey, captions, width }: Sheet, height: number, number: number, count: number, out: Shape[]): void {
    const { size, face, fill } = styles.caption;
    const y = height - margin;
    const asOf = journey.asOf ? [captions.asOf(journey.asOf.text)] : [];
    const title = typeset(journey.title || captions.untitled);
    const whole = [title, ...asOf].join('  ·  ');
    const shapes: Shape[] = [];
    const words = textWidth(whole, face, size) <= width - 2 * margin - pageNumberRoom ? whole : asOf.join('');
    if (words !== '') shapes.push({ kind: 'text', x: margin, y, text: words, size, face, fill });
    shapes.push({ kind: 'text', x: width - margin, y, text: captions.pageOf(number, count), size, face, fill, anchor: 'end', tabular: true });
    out.push({ kind: 'group', id: 'foot', shapes });
}
