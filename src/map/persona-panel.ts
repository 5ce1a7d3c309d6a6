import { paragraph, setParagraph, stack, type Block } from './block.ts';
import { dashOf, initial, outline } from './persona-marker.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Traveller } from './sheet.ts';
import { styles } from './typography.ts';
import { quoted } from './typeset.ts';

const room = 50;

/** Who travels: the outline and the line by which the persona is known in the map, the name, and what moves them. */
export function personaPanel(sheet: Sheet, { persona, index }: Traveller): Block & { readonly width: number } {
    const width = sheet.width > 1500 ? 270 : 214;
    const inner = width - room;
    const about = [persona.role, persona.segment?.title].filter(text => text !== undefined && text !== '').join(' · ');
    const words = stack([
        paragraph(persona.title, styles.card, inner),
        ...about === '' ? [] : [paragraph(about, styles.caption, inner)],
        ...persona.job === undefined ? [] : [paragraph(persona.job, styles.caption, inner)],
        ...persona.quote === undefined ? [] : [setParagraph(quoted(persona.quote, sheet.journey.language), styles.saying, inner)]
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
