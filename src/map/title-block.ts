import { paragraph, setParagraph, stack, widest, type Block } from './block.ts';
import { historiesOf, type History } from './history.ts';
import { measureBlock } from './measure-block.ts';
import { measureLegend } from './measure-legend.ts';
import { metaLine } from './meta-line.ts';
import { personaPanel } from './persona-panel.ts';
import type { Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { typeset } from './typeset.ts';
import { styles } from './typography.ts';
import { wrap } from './wrap.ts';

interface Panel extends Block {
    readonly width: number;
}

const between = 28;
const narrowestFacts = 268;
/** What the words before a fact take at least. */
const labelRoom = 58;

/** What makes a map more than hearsay: title, state, date, owner, validation, evidence; who travels, what for, and the numbers of the whole. */
export function titleBlock(sheet: Sheet): Block {
    const { journey, captions } = sheet;
    const width = sheet.width - 2 * spacing.margin;
    const title = paragraph(journey.title || captions.untitled, styles.title, width);
    const others = [
        ...sheet.travellers.filter(one => one.persona.title !== '').map(one => personaPanel(sheet, one)),
        ...historiesOf(sheet, journey.measures).map(history => measurePanel(sheet, history))
    ];
    const room = width - others.reduce((sum, panel) => sum + panel.width + between, 0);
    const aligned = sheet.left + spacing.card - spacing.margin;
    const tried = [[aligned, room], [labelRoom, room], [aligned, width]].map(([label, most]) => flowing(sheet, [...factsPanel(sheet, label!, most!), ...others], width));
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

/** Panels beside each other, in as many rows as the width asks for; each begins on one line with the words of a column where there is room for that. */
function flowing(sheet: Sheet, panels: readonly Panel[], width: number): Block {
    const rows: Panel[][] = [];
    let taken = Infinity;
    for (const panel of panels) {
        if (taken + panel.width > width) {
            rows.push([]);
            taken = 0;
        }
        rows.at(-1)!.push(panel);
        taken += panel.width + between;
    }
    return stack(rows.map((row, at): Block => ({
        height: Math.max(...row.map(panel => panel.height)),
        draw(x, y, out) {
            const lefts = alignedLefts(sheet, row, at === 0 ? spacing.margin : undefined) ?? row.map((_, i) => row.slice(0, i).reduce((sum, panel) => sum + panel.width + between, x));
            row.forEach((panel, i) => panel.draw(lefts[i]!, y, out));
        }
    })), 16);
}

/** The first at `start`, if it is said. */
function alignedLefts({ places, width }: Sheet, row: readonly Panel[], start: number | undefined): readonly number[] | undefined {
    const lefts: number[] = [];
    let least: number = spacing.margin;
    for (const [i, panel] of row.entries()) {
        const left = i === 0 && start !== undefined ? start : places.map(place => place.x + spacing.card).find(x => x >= least);
        if (left === undefined || left + panel.width > width - spacing.margin) return undefined;
        lefts.push(left);
        least = left + panel.width + between;
    }
    return lefts;
}
