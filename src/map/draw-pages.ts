import type { Journey, View } from '../model/journey.ts';
import { dividingLine, lineBetween, type Dividing } from './dividing-line.ts';
import { lanesOf } from './draw-map.ts';
import { drawPage, roomForLanes, type MeasuredLane, type Page } from './draw-page.ts';
import type { Lane } from './lane.ts';
import { pageParts } from './page-parts.ts';
import type { Paper } from './paper.ts';
import { partOfSheet, type Part } from './part-of-sheet.ts';
import type { Scene } from './scene.ts';
import { sheetOf, type MapLook, type Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { summaryOf } from './summary.ts';
import { styles } from './typography.ts';

/** Points that a pixel of the scene is wide: the smallest type is never under 7 points, and nothing is larger than it need be. */
const smallest = 7 / styles.caption.size;
const largest = 1;

/** The columns of a page fill it up to this width. */
const widestColumn = 300;

/**
 * Draws a journey on pages of paper, each a scene of the paper's shape: as few as there can be, broken between phases, with its
 * heads on each. Lanes go on to another page where they are higher than the paper. Type is smaller than 7 points only on a page
 * of which one cell or the title alone is higher than the paper.
 */
export function drawPages(journey: Journey, view: View | undefined, paper: Paper, look?: MapLook): readonly Scene[] {
    const sheet = sheetOf(journey, view, look);
    const plan = planOf(sheet, lanesOf(view), paper);
    const summary = summaryOf(sheet);
    return plan.map(({ page, height }, i) => ({ ...drawPage(page, height, i + 1, plan.length), summary }));
}

interface SizedPage {
    readonly page: Page;
    readonly height: number;
}

/** Pages for each part of the columns at one scale. */
interface Plan {
    readonly parts: readonly BrokenPart[];
    readonly pages: number;
    /** How many parts have a lane that is higher than its page. */
    readonly overflows: number;
}

interface BrokenPart {
    readonly pages: readonly SizedPage[];
    readonly overflows: boolean;
}

/** The plan with the fewest pages, of these the one that breaks the fewest lanes, at the largest scale that needs no more. */
function planOf(sheet: Sheet, lanes: readonly Lane[], paper: Paper): readonly SizedPage[] {
    const divisions = divisionsOf(sheet, paper);
    let division = divisions[0]!;
    let plan = planAt(division, smallest);
    for (const other of divisions.slice(1)) {
        if (plan.overflows === 0 && other.length > plan.pages) break;
        const tried = planAt(other, smallest);
        if (isBetter(tried, plan)) [division, plan] = [other, tried];
    }
    let [low, high] = [smallest, largest];
    for (let scale = largest; plan.overflows === 0 && high - low > 0.01; scale = (low + high) / 2) {
        const tried = planAt(division, scale);
        const holds = tried.pages === plan.pages && tried.overflows === 0;
        if (holds) plan = tried;
        [low, high] = holds ? [scale, high] : [low, scale];
    }
    return plan.parts.flatMap((part, i) => part.overflows ? rescued(division[i]!, i) : part.pages);

    function planAt(parts: readonly Part[], scale: number): Plan {
        const broken = parts.map((part, i) => brokenPart(part, i, scale, widestColumn));
        return { parts: broken, pages: broken.reduce((sum, { pages }) => sum + pages.length, 0), overflows: broken.filter(({ overflows }) => overflows).length };
    }

    function brokenPart(part: Part, number: number, scale: number, widest: number): BrokenPart {
        const [width, height] = [paper.width, paper.height].map(length => Math.floor((length - 2 * paper.edge) / scale)) as [number, number];
        const fair = Math.floor((width - sheet.left - spacing.margin + spacing.gap) / Math.max(1, part.count)) - spacing.gap;
        const { pages, overflows } = pagesOf(partOfSheet(sheet, part, Math.min(fair, widest), width), lanes, height, number === 0);
        return { pages: pages.map(page => ({ page, height })), overflows: overflows || fair < narrowestColumn(sheet) };
    }

    /** With columns as wide as the page has room for, with half as many, and a single one at last smaller. */
    function rescued(part: Part, number: number): readonly SizedPage[] {
        let scale = smallest;
        let broken = brokenPart(part, number, scale, Infinity);
        if (broken.overflows && part.count > 1) {
            const half = Math.ceil(part.count / 2);
            return [...rescued({ first: part.first, count: half }, number), ...rescued({ first: part.first + half, count: part.count - half }, 1)];
        }
        while (broken.overflows) broken = brokenPart(part, number, scale *= 0.85, Infinity);
        return broken.pages;
    }
}

/** From the widest pages to those of one column, each way of dividing the columns once. */
function divisionsOf(sheet: Sheet, paper: Paper): readonly (readonly Part[])[] {
    const width = (paper.width - 2 * paper.edge) / smallest - sheet.left - spacing.margin + spacing.gap;
    const most = Math.max(1, Math.floor(width / (narrowestColumn(sheet) + spacing.gap)));
    const divisions = Array.from({ length: most }, (_, i) => pageParts(sheet, most - i));
    return divisions.filter((parts, i) => i === 0 || parts.length > divisions[i - 1]!.length);
}

/** A little narrower than on the screen, where nothing is gained by fewer pages; the quotes of a story need their room. */
function narrowestColumn({ kind }: Sheet): number {
    return kind === 'story' ? spacing.storyColumn : 128;
}

function isBetter(one: Plan, other: Plan): boolean {
    if (one.overflows !== other.overflows) return one.overflows < other.overflows;
    return one.pages < other.pages || one.pages === other.pages && one.parts.length > other.parts.length;
}

/** The pages of some columns: one, or as many as their lanes need. The cards come again on each, since they name the columns. */
function pagesOf(sheet: Sheet, lanes: readonly Lane[], height: number, opens: boolean): { readonly pages: readonly Page[]; readonly overflows: boolean } {
    const measured = measure(sheet, lanes);
    const rooms = [opens, false].map(first => roomForLanes({ sheet, opens: first }, lanes, height));
    const breaks = breaksOf(measured, rooms);
    const evener = breaks.lanes.length === 1 ? [] : [0.6, 0.7, 0.8, 0.9].map(part => breaksOf(measured, rooms.map(room => room * part)));
    const even = evener.find(one => one.lanes.length === breaks.lanes.length && one.overflows === breaks.overflows) ?? breaks;
    return { pages: even.lanes.map((own, i) => ({ sheet, opens: opens && i === 0, lanes: own })), overflows: breaks.overflows };
}

/** Lanes page by page, as many as there is room for on the first one and on those that follow. */
function breaksOf(measured: readonly MeasuredLane[], [first = 0, next = 0]: readonly number[]): { readonly lanes: readonly (readonly MeasuredLane[])[]; readonly overflows: boolean } {
    const heads = measured.filter(({ lane }) => lane.heads);
    const pages: MeasuredLane[][] = [[]];
    let overflows = first < 0;
    for (const one of measured) {
        const room = (): number => (pages.length === 1 ? first : next) - heightOf(pages.at(-1)!);
        if (one.height > room() && pages.at(-1)!.some(lane => !heads.includes(lane))) pages.push([...heads]);
        if (one.height > room()) overflows = true;
        pages.at(-1)!.push(one);
    }
    return { lanes: pages, overflows };
}

function heightOf(lanes: readonly MeasuredLane[]): number {
    return lanes.reduce((sum, { height }) => sum + height, 0);
}

function measure(sheet: Sheet, lanes: readonly Lane[]): readonly MeasuredLane[] {
    const shown = (name: string): boolean => lanes.some(lane => lane.name === name);
    let line: Dividing | undefined;
    return lanes.flatMap(lane => {
        const row = lane.row(sheet, shown);
        if (!row) return [];
        const crossed = lineBetween(line, lane.line);
        line = lane.line;
        return [{ lane, row, height: row.height + (crossed ? dividingLine(sheet, crossed).height : 0) }];
    });
}
