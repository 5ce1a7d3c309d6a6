import type { Shape, Text } from './scene.ts';
import { typeset } from './typeset.ts';
import { baseline, upright, type Style } from './typography.ts';
import { wrap, type Line } from './wrap.ts';

/** Something that knows its height before it is drawn with its top left corner at a place. */
export interface Block {
    readonly height: number;
    readonly draw: (x: number, y: number, out: Shape[]) => void;
}

/** A text of the journey, wrapped to a width; right-to-left text stands at the right. */
export function paragraph(text: string, style: Style, width: number, anchor: Anchor = 'start'): Paragraph {
    return setParagraph(typeset(text), style, width, anchor);
}

/** A text that is set already: a caption, a number, a quote. */
export function setParagraph(text: string, style: Style, width: number, anchor: Anchor = 'start'): Paragraph {
    const rtl = isRightToLeft(text);
    // Scripts that run from right to left have no italics: a browser would only slant them.
    const look = rtl ? upright(style) : style;
    const lines = wrap(text, look, width);
    const shift = anchor === 'middle' ? width / 2 : !rtl ? 0 : anchor === 'beside' ? widest(lines) : width;
    return new Paragraph(lines, look, shift, anchor === 'middle' ? anchor : undefined, rtl ? 'rtl' : undefined);
}

/** Its lines, ready to draw. A map has thousands, and an object of a class takes a third of the memory of one that remembers all this in a function. */
class Paragraph implements Block {
    readonly height: number;
    private readonly lines: readonly Line[];
    private readonly style: Style;
    private readonly shift: number;
    private readonly anchor: Text['anchor'];
    private readonly direction: Text['direction'];

    constructor(lines: readonly Line[], style: Style, shift: number, anchor: Text['anchor'], direction: Text['direction']) {
        this.height = lines.length * style.leading;
        this.lines = lines;
        this.style = style;
        this.shift = shift;
        this.anchor = anchor;
        this.direction = direction;
    }

    get isRightToLeft(): boolean {
        return this.direction === 'rtl';
    }

    /** Where its last line ends. */
    get end(): number {
        return this.lines.at(-1)!.width;
    }

    draw(left: number, top: number, out: Shape[]): void {
        const { size, face, fill, leading, spacing } = this.style;
        const { anchor, direction } = this;
        const x = left + this.shift;
        let y = top + baseline(this.style);
        for (const line of this.lines) {
            const text = line.hyphen ? `${line.text}-` : line.text;
            if (text !== '') out.push({ kind: 'text', x, y, text, size, face, fill, tabular: line.tabular, anchor, direction, spacing });
            y += leading;
        }
    }
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
