import { paragraph, setParagraph, stack, widest, type Block } from './block.ts';
import { historiesOf, type History } from './history.ts';
import { measureBlock } from './measure-block.ts';
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
const narrowestFacts = 326;

/** What makes a map more than hearsay: title, state, date, owner, validation, evidence; who travels, what for, and the numbers of the whole. */
export function titleBlock(sheet: Sheet): Block {
    const { journey, captions } = sheet;
    const width = sheet.width - 2 * spacing.margin;
    const title = paragraph(journey.title || captions.untitled, styles.title, width);
    const others = [
        ...sheet.travellers.filter(one => one.persona.title !== '').map(one => personaPanel(sheet, one)),
        ...historiesOf(sheet, journey.measures).map(history => measurePanel(sheet, history))
    ];
    const panels = [...factsPanel(sheet, width - others.reduce((sum, panel) => sum + panel.width + between, 0)), ...others];
    return stack([title, metaLine(sheet, width), ...panels.length > 0 ? [{ height: 10, draw() {} }, flowing(panels, width)] : []], 2);
}

/** As wide as its longest line, as far as the panels beside it allow and a line is read with ease. */
function factsPanel(sheet: Sheet, room: number): Panel[] {
    const { captions, journey } = sheet;
    const width = Math.min(520, Math.max(narrowestFacts, room));
    const facts = ([['goal', journey.goal], ['scenario', journey.scenario], ['vision', journey.brand?.vision], ['mission', journey.brand?.mission]] as const)
        .flatMap(([key, text]) => text === undefined ? [] : [labelled(captions.facts[key], text, width)]);
    return facts.length === 0 ? [] : [{ ...stack(facts, 4), width: Math.max(narrowestFacts, ...facts.map(fact => fact.width)) }];
}

function labelled(label: string, text: string, width: number): Panel {
    const room = 58;
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
