import { setParagraph, type Block } from './block.ts';
import type { Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { styles } from './typography.ts';

/** Between what the customer does, what they see, what they do not see, and what others contribute. */
export type Dividing = 'interaction' | 'visibility' | 'internal';

/** Which line lies between a lane and the one before it. Without a backstage, what is internal begins where the customer sees no further. */
export function lineBetween(before: Dividing | undefined, lane: Dividing | undefined): Dividing | undefined {
    if (before === lane) return undefined;
    return lane === 'internal' && before !== 'visibility' ? 'visibility' : lane;
}

/** They differ by dash and by label. */
const dashes: Readonly<Record<Dividing, string>> = { interaction: '10 4', visibility: '2 4', internal: '10 4 2 4' };

/** A line of the blueprint over the whole width, with its name at the left. */
export function dividingLine(sheet: Sheet, which: Dividing): Block {
    const words = setParagraph(sheet.captions.lines[which], styles.small, spacing.header - spacing.gap);
    const height = words.height + 8;
    return {
        height,
        draw(x, y, out) {
            const label: Shape[] = [];
            words.draw(x, 4, label);
            out.push({
                kind: 'group', id: `line~${which}`, role: 'row', y, shapes: [
                    { kind: 'group', id: `line~${which}~`, role: 'rowheader', column: 1, shapes: label },
                    { kind: 'path', d: `M${sheet.left} ${height / 2}H${sheet.width - spacing.margin}`, stroke: 'quiet', weight: 1.5, dash: dashes[which] }
                ]
            });
        }
    };
}
