import type { Face, Role } from './scene.ts';

/** How a kind of text looks. `size` and `leading` are CSS pixels; the base is 13 and nothing is smaller than 10. */
export interface Style {
    readonly face: Face;
    readonly size: number;
    readonly leading: number;
    readonly fill: Role;
    /** Letter spacing in em. */
    readonly spacing?: number;
}

export const styles = {
    title: { face: 'semibold', size: 22, leading: 28, fill: 'ink' },
    phase: { face: 'semibold', size: 14, leading: 18, fill: 'ink' },
    card: { face: 'semibold', size: 12.5, leading: 16, fill: 'ink' },
    cell: { face: 'regular', size: 11.5, leading: 15, fill: 'ink' },
    strong: { face: 'semibold', size: 11.5, leading: 15, fill: 'ink' },
    quiet: { face: 'regular', size: 11.5, leading: 15, fill: 'quiet' },
    quote: { face: 'italic', size: 11.5, leading: 15, fill: 'ink' },
    /** For a reader who stands before the wall. */
    largeQuote: { face: 'italic', size: 15, leading: 20, fill: 'ink' },
    figure: { face: 'semibold', size: 14, leading: 18, fill: 'ink' },
    caption: { face: 'regular', size: 10.4, leading: 14, fill: 'quiet' },
    saying: { face: 'italic', size: 10.4, leading: 14, fill: 'quiet' },
    small: { face: 'semibold', size: 10.4, leading: 14, fill: 'quiet' },
    capitals: { face: 'semibold', size: 10.4, leading: 14, fill: 'quiet', spacing: 0.06 }
} as const satisfies Record<string, Style>;

const uprights = new Map<Style, Style>();

/** The same style without italics. */
export function upright(style: Style): Style {
    if (style.face !== 'italic') return style;
    if (!uprights.has(style)) uprights.set(style, { ...style, face: 'regular' });
    return uprights.get(style)!;
}

/** Where the baseline lies under the top of a line: capitals stand in its middle, on a whole pixel. */
export function baseline(style: Style): number {
    return Math.round(style.leading / 2 + style.size * 0.364);
}
