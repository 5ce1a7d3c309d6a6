import { paragraph, setParagraph, stack, widest, type Block } from './block.ts';
import { historiesOf, type History } from './history.ts';
import { measureBlock } from './measure-block.ts';
import { measureLegend } from './measure-legend.ts';
import { metaLine } from './meta-line.ts';
import { personaPanel, type Panel } from './persona-panel.ts';
import type { Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { typeset } from './typeset.ts';
import { styles } from './typography.ts';
import { wrap } from './wrap.ts';

const between = 28;
const narrowestFacts = 268;
/** What the words before a fact take at least. */
const labelRoom = 58;

/** What makes a map more than hearsay: title, state, date, owner, validation, evidence; who travels, what for, and the numbers of the whole. */
export function titleBlock(sheet: Sheet): Block {
    const { journey, captions } = sheet;
    const width = sheet.width - 2 * spacing.margin;
    const title = paragraph(journey.title || captions.untitled, styles.title, width);
    const personas = sheet.travellers.filter(one => one.persona.title !== '').map(one => personaPanel(sheet, one));
    const measures = historiesOf(sheet, journey.measures).map(history => measurePanel(sheet, history));
    const room = width - [...personas, ...measures].reduce((sum, panel) => sum + panel.width + between, 0);
    const aligned = sheet.left + spacing.card - spacing.margin;
    const tried = [[aligned, room], [labelRoom, room], [aligned, width]].map(([label, most]) => flowing(sheet, factsPanel(sheet, label!, most!), personas, measures));
    const panels = tried.reduce((best, one) => one.height < best.height ? one : best);
    return stack([title, metaLine(sheet, width), ...panels.height > 0 ? [{ height: 10, draw() {} }, panels] : []], 2);
}

/** The signs of the numbers of the whole. */
export const titleSigns = { legend: measureLegend(sheet => [sheet.journey.measures]) };

/** As wide as its longest line, as far as the panels beside it allow and a line is read with ease; its words on one line with those of the columns where that makes the title no higher. */
function factsPanel(sheet: Sheet, label: number, room: number): Panel[] {
    const { captions, journey } = sheet;
    const width = label + Math.min(460, Math.max(narrowestFacts, room - label));
    const facts = ([['goal', journey.goal], ['scenario', journey.scenario], ['vision', journey.brand?.vision], ['mission', journey.brand?.mission]] as const)
        .flatMap(([key, text]) => text === undefined ? [] : [labelled(captions.facts[key], text, label, width)]);
    return facts.length === 0 ? [] : [{ ...stack(facts, 4), width: Math.max(narrowestFacts, ...facts.map(fact => fact.width)) }];
}

function labelled(label: string, text: string, room: number, width: number): Panel {
    const set = typeset(text);
    const words = setParagraph(set, styles.cell, width - room, 'beside');
    return {
        height: words.height,
        width: room + Math.ceil(widest(wrap(set, styles.cell, width - room))),
        draw(x, y, out) {
            setParagraph(label, styles.quiet, room).draw(x, y, out);
            words.draw(x + room, y, out);
        }
    };
}

function measurePanel(sheet: Sheet, history: History): Panel {
    const [narrow, wide] = [134, 200].map(width => ({ ...measureBlock(sheet, history, width), width })) as [Panel, Panel];
    return wide.height < narrow.height ? wide : narrow;
}

/**
 * Panels beside each other, in as many rows as the width asks for, of which those under the first begin where its panels do, beside
 * the facts. Each stands on one line with a panel above it, or else with the words of a column, where there is room for that; the
 * numbers stay together.
 */
function flowing(sheet: Sheet, facts: readonly Panel[], personas: readonly Panel[], measures: readonly Panel[]): Block {
    const { margin } = spacing;
    const end = sheet.width - margin;
    const columns = sheet.places.map(place => place.x + spacing.card);
    const rows: { readonly panels: readonly Panel[]; readonly lefts: readonly number[] }[] = [];
    let rest = [...facts, ...personas, ...measures];
    while (rest.length > 0) {
        const [above] = rows;
        const beside = above && facts.length > 0 ? above.lefts[1] : undefined;
        const start = beside !== undefined && rest.every(panel => beside + panel.width <= end) ? beside : margin;
        const panels = rest.slice(0, countOf(rest, measures, end - start));
        const taken = panels.reduce((lefts, panel) => [...lefts, lefts.at(-1)! + panel.width + between], [start]).slice(0, -1);
        const lefts = above && alignedLefts(above.lefts, panels, start, end) || alignedLefts(columns, panels, start, end) || taken;
        rows.push({ panels, lefts });
        rest = rest.slice(panels.length);
    }
    return stack(rows.map(({ panels, lefts }): Block => ({
        height: Math.max(...panels.map(panel => panel.height)),
        draw: (_x, y, out) => panels.forEach((panel, i) => panel.draw(lefts[i]!, y, out))
    })), 16);
}

/** How many of the panels stand in a row with so much room, at least one. */
function countOf(panels: readonly Panel[], measures: readonly Panel[], room: number): number {
    let taken = 0;
    let count = 0;
    while (count < panels.length && (count === 0 || taken + panels[count]!.width <= room)) taken += panels[count++]!.width + between;
    const cut = count < panels.length && measures.includes(panels[count]!);
    const before = panels.findIndex(panel => measures.includes(panel));
    return cut && before > 0 ? before : count;
}

/** The first at `start`, the others at the next of the places. */
function alignedLefts(places: readonly number[], row: readonly Panel[], start: number, end: number): readonly number[] | undefined {
    const lefts: number[] = [];
    let least = start;
    for (const [i, panel] of row.entries()) {
        const left = i === 0 ? start : places.find(x => x >= least);
        if (left === undefined || left + panel.width > end) return undefined;
        lefts.push(left);
        least = left + panel.width + between;
    }
    return lefts;
}
