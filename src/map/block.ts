import type { Shape } from './scene.ts';
import { typeset } from './typeset.ts';
import { baseline, upright, type Style } from './typography.ts';
import { wrap, type Line } from './wrap.ts';

/** Something that knows its height before it is drawn with its top left corner at a place. */
export interface Block {
    readonly height: number;
    readonly draw: (x: number, y: number, out: Shape[]) => void;
}

/** A text of the journey, wrapped to a width; right-to-left text stands at the right. */
export function paragraph(text: string, style: Style, width: number, anchor: Anchor = 'start'): Block {
    return setParagraph(typeset(text), style, width, anchor);
}

/** A text that is set already: a caption, a number, a quote. */
export function setParagraph(text: string, style: Style, width: number, anchor: Anchor = 'start'): Block {
    const rtl = isRightToLeft(text);
    // Scripts that run from right to left have no italics: a browser would only slant them.
    const { leading, size, face, fill, spacing } = rtl ? upright(style) : style;
    const lines = wrap(text, rtl ? upright(style) : style, width);
    const shift = anchor === 'middle' ? width / 2 : !rtl ? 0 : anchor === 'beside' ? widest(lines) : width;
    const special = anchor === 'middle' || rtl || spacing !== undefined
        ? { anchor: anchor === 'middle' ? anchor : undefined, direction: rtl ? 'rtl' as const : undefined, spacing } : undefined;
    return {
        height: lines.length * leading,
        draw(x, y, out) {
            let at = y + baseline(style);
            for (const line of lines) {
                const drawn = line.hyphen ? `${line.text}-` : line.text;
                if (drawn !== '') out.push(special
                    ? { kind: 'text', x: x + shift, y: at, text: drawn, size, face, fill, tabular: line.tabular, ...special }
                    : { kind: 'text', x: x + shift, y: at, text: drawn, size, face, fill, tabular: line.tabular });
                at += leading;
            }
        }
    };
}

/** `beside`: right-to-left text stays near what is drawn at its left and tells whose it is. */
export type Anchor = 'start' | 'middle' | 'beside';

export function widest(lines: readonly Line[]): number {
    return lines.reduce((most, line) => Math.max(most, line.width), 0);
}

/** Blocks under each other. */
export function stack(blocks: readonly Block[], gap = 0): Block {
    if (blocks.length === 1) return blocks[0]!;
    return {
        height: blocks.reduce((sum, block) => sum + block.height, gap * Math.max(0, blocks.length - 1)),
        draw(x, y, out) {
            let top = y;
            for (const block of blocks) {
                block.draw(x, top, out);
                top += block.height + gap;
            }
        }
    };
}

/** A block moved to the right, with a sign drawn in the room that this leaves, at `middle` below its top. */
export function signed(sign: (x: number, y: number) => readonly Shape[], room: number, middle: number, block: Block): Block {
    return {
        height: block.height,
        draw(x, y, out) {
            out.push(...sign(x, y + middle));
            block.draw(x + room, y, out);
        }
    };
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether the first letter is of a script that runs from right to left. */
function isRightToLeft(text: string): boolean {
    return rightToLeft.test(text) && /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
}
