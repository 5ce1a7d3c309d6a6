import { paragraph, setParagraph, stack, type Block } from './block.ts';
import { historiesOf, type History } from './history.ts';
import { measureBlock } from './measure-block.ts';
import { metaLine } from './meta-line.ts';
import { personaPanel } from './persona-panel.ts';
import type { Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { styles } from './typography.ts';

interface Panel extends Block {
    readonly width: number;
}

const between = 28;

/** What makes a map more than hearsay: title, state, date, owner, validation, evidence; who travels, what for, and the numbers of the whole. */
export function titleBlock(sheet: Sheet): Block {
    const { journey, captions } = sheet;
    const width = sheet.width - 2 * spacing.margin;
    const title = paragraph(journey.title || captions.untitled, styles.title, width);
    const panels = [
        ...factsPanel(sheet),
        ...sheet.travellers.filter(one => one.persona.title !== '').map(one => personaPanel(sheet, one)),
        ...historiesOf(sheet, journey.measures).map(history => measurePanel(sheet, history))
    ];
    return stack([title, metaLine(sheet, width), ...panels.length > 0 ? [{ height: 10, draw() {} }, flowing(panels, width)] : []], 2);
}

function factsPanel(sheet: Sheet): Panel[] {
    const { captions, journey } = sheet;
    const width = sheet.width > 1500 ? 420 : 326;
    const facts = ([['goal', journey.goal], ['scenario', journey.scenario], ['vision', journey.brand?.vision], ['mission', journey.brand?.mission]] as const)
        .flatMap(([key, text]) => text === undefined ? [] : [labelled(captions.facts[key], text, width)]);
    return facts.length === 0 ? [] : [{ ...stack(facts, 4), width }];
}

function labelled(label: string, text: string, width: number): Block {
    const room = 58;
    const words = paragraph(text, styles.cell, width - room);
    return {
        height: words.height,
        draw(x, y, out) {
            setParagraph(label, styles.quiet, room).draw(x, y, out);
            words.draw(x + room, y, out);
        }
    };
}

function measurePanel(sheet: Sheet, history: History): Panel {
    const width = 138;
    return { ...measureBlock(sheet, history, width), width };
}

/** Panels beside each other, in as many rows as the width asks for. */
function flowing(panels: readonly Panel[], width: number): Block {
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
    return stack(rows.map((row): Block => ({
        height: Math.max(...row.map(panel => panel.height)),
        draw(x, y, out) {
            let at = x;
            for (const panel of row) {
                panel.draw(at, y, out);
                at += panel.width + between;
            }
        }
    })), 16);
}
