import { paragraph, setParagraph, stack, type Block } from './block.ts';
import { dashOf, initial, outline } from './persona-marker.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Traveller } from './sheet.ts';
import { spacing } from './spacing.ts';
import { styles } from './typography.ts';
import { quoted } from './typeset.ts';

const room = 50;

/** A panel that would be higher than this is wider, as far as a line is read with ease. */
const highest = 150;

/** Who travels: the outline and the line by which the persona is known in the map, the name, and what moves them. */
export function personaPanel(sheet: Sheet, traveller: Traveller): Panel {
    const widths = [sheet.width > 1500 ? 270 : 214, 400, 600].filter((width, i) => i === 0 || width <= sheet.width - 2 * spacing.margin);
    for (const width of widths.slice(0, -1)) {
        const panel = panelOf(sheet, traveller, width);
        if (panel.height <= highest) return panel;
    }
    return panelOf(sheet, traveller, widths.at(-1)!);
}

/** A block that stands beside others. */
export interface Panel extends Block {
    readonly width: number;
}

function panelOf(sheet: Sheet, { persona, index }: Traveller, width: number): Panel {
    const inner = width - room;
    const about = [persona.role, persona.segment?.title].filter(text => text !== undefined && text !== '').join(' · ');
    const quote = quoted(persona.quote ?? '', sheet.journey.language);
    const words = stack([
        paragraph(persona.title, styles.card, inner),
        ...[about, persona.job ?? ''].filter(text => text !== '').map(text => paragraph(text, styles.caption, inner)),
        ...quote === '' ? [] : [setParagraph(quote, styles.saying, inner)]
    ], 3);
    return {
        width,
        height: Math.max(24, words.height),
        draw(x, y, out) {
            const shapes: Shape[] = [
                { kind: 'path', d: `M${x} ${y + 7}H${x + 40}`, stroke: 'ink', weight: 2, dash: dashOf(index) },
                outline(index, x + 20, y + 7, 8, { fill: 'page', stroke: 'ink', weight: 1.8 }),
                ...index >= 6 ? [initial(persona.title, index, x + 20, y + 7, 8, 'ink')] : []
            ];
            words.draw(x + room, y - 1, shapes);
            out.push({ kind: 'group', id: `persona~${index}`, tip: persona.note, shapes });
        }
    };
}
