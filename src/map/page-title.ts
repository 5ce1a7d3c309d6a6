import { paragraph, setParagraph, stack, type Block } from './block.ts';
import { textWidth } from './measure.ts';
import { dashOf, initial, outline } from './persona-marker.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Traveller } from './sheet.ts';
import { spacing } from './spacing.ts';
import { typeset } from './typeset.ts';
import { styles } from './typography.ts';

const room = 46;
const between = 24;

/** The head of every page but the first: the title, and whose curves these are. */
export function pageTitle(sheet: Sheet): Block {
    const width = sheet.width - 2 * spacing.margin;
    const title = paragraph(sheet.journey.title || sheet.captions.untitled, styles.phase, width);
    const named = sheet.travellers.filter(({ persona }) => persona.title !== '');
    return named.length === 0 ? title : stack([title, key(named, width)], 5);
}

/** The lines and outlines of the travellers with their names, in as many rows as the width asks for. */
function key(travellers: readonly Traveller[], width: number): Block {
    let [x, y] = [0, 0];
    let tallest = 0;
    const entries = travellers.map(traveller => {
        const name = typeset(traveller.persona.title);
        const taken = Math.min(width - room, Math.ceil(textWidth(name, styles.caption.face, styles.caption.size)));
        const words = setParagraph(name, styles.caption, taken, 'beside');
        if (x > 0 && x + room + taken > width) {
            [x, y] = [0, y + tallest + 2];
            tallest = 0;
        }
        const entry = { traveller, words, x, y };
        x += room + taken + between;
        tallest = Math.max(tallest, words.height);
        return entry;
    });
    return {
        height: y + tallest,
        draw(left, top, out) {
            for (const { traveller, words, x: dx, y: dy } of entries) drawEntry(traveller, words, left + dx, top + dy, out);
        }
    };
}

function drawEntry({ persona, index }: Traveller, words: Block, x: number, y: number, out: Shape[]): void {
    const middle = y + styles.caption.leading / 2;
    out.push(
        { kind: 'path', d: `M${x} ${middle}H${x + 38}`, stroke: 'ink', weight: 1.6, dash: dashOf(index) },
        outline(index, x + 19, middle, 5.5, { fill: 'page', stroke: 'ink', weight: 1.5 }),
        ...index >= 6 ? [initial(persona.title, index, x + 19, middle, 5.5, 'ink')] : []
    );
    words.draw(x + room, y, out);
}
