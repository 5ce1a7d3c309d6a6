import { setParagraph, type Block } from './block.ts';
import type { Lane } from './lane.ts';
import { textWidth } from './measure.ts';
import type { Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { spacing } from './spacing.ts';
import { styles } from './typography.ts';

const style = styles.caption;
const room = 20;

/** The signs that this map uses, and no others, in as many rows as its width asks for. */
export function legendOf(sheet: Sheet, lanes: readonly Lane[]): Block | undefined {
    const entries = lanes.flatMap(lane => lane.legend ?? []).filter(entry => entry.used(sheet)).map(entry => {
        const words = sheet.captions.legend[entry.words] ?? entry.words;
        return { sign: entry.sign, words, width: room + textWidth(words, style.face, style.size) + 22 };
    });
    if (entries.length === 0) return undefined;
    const width = sheet.width - 2 * spacing.margin;
    const placed: { at: number; row: number; entry: (typeof entries)[number] }[] = [];
    let at = 0;
    let row = 0;
    for (const entry of entries) {
        if (at > 0 && at + entry.width - 22 > width) [at, row] = [0, row + 1];
        placed.push({ at, row, entry });
        at += entry.width;
    }
    return {
        height: (row + 1) * 18,
        draw(x, y, out) {
            const shapes: Shape[] = [];
            for (const { at, row, entry } of placed) {
                const top = y + row * 18 + 2;
                shapes.push(...entry.sign(x + at + 8, top + style.leading / 2));
                setParagraph(entry.words, style, entry.width).draw(x + at + room, top, shapes);
            }
            out.push({ kind: 'group', id: 'legend', shapes });
        }
    };
}
