import type { Handover } from '../model/journey.ts';
import { setParagraph, stack, type Block } from './block.ts';
import type { Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { stamp, type Sign } from './signs.ts';
import { typeset } from './typeset.ts';
import { styles } from './typography.ts';

const room = 18;

/**
 * Where work goes from one team to another: an arrow in the room at the left of its words, so that it meets none.
 * It points down to the work that follows, which names its team, or else to the name of the team.
 */
export function handoverBlock(sheet: Sheet, handover: Handover, width: number, goesOn: boolean): Block {
    const { team, text } = handover;
    const inner = width - room;
    const what = text === undefined ? [] : [setParagraph(typeset(text), styles.caption, inner, 'beside')];
    const who = goesOn && what.length > 0 ? [] : [setParagraph(typeset(team.title), styles.strong, inner, 'beside')];
    const words = stack([...who, ...what]);
    return {
        height: Math.max(words.height, goesOn ? 17 : 0),
        draw(x, y, out) {
            const shapes: Shape[] = [];
            if (goesOn) shapes.push(...downTo(x + 4, y, Math.max(words.height, 17)));
            else shapes.push(...handoverSign(x + 7, y + styles.strong.leading / 2));
            words.draw(x + room, y + (goesOn ? Math.max(0, 17 - words.height) / 2 : 0), shapes);
            out.push({ kind: 'group', thing: handover.id, tip: sheet.captions.handover(team.title), shapes });
        }
    };
}

/** From the work above, around the corner and to a name. */
export const handoverSign: Sign = (x, y) => [
    ...stamp('M-3 -8V0H2', { stroke: 'accent', weight: 1.3 })(x, y),
    ...stamp('M1 -3.5L7 0L1 3.5Z', { fill: 'accent' })(x, y)
];

/** Down to the work below, as it is drawn where the next step is of that team. */
export const downSign: Sign = (x, y) => downTo(x, y - 7, 14);

function downTo(x: number, y: number, height: number): readonly Shape[] {
    return [
        { kind: 'path', x, y, d: `M0 0V${height - 5}`, stroke: 'accent', weight: 1.3 },
        { kind: 'path', x, y: y + height, d: 'M-3.5 -6H3.5L0 0Z', fill: 'accent' }
    ];
}
