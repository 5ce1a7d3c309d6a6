/** A sheet of paper, landscape; lengths are points, 72 to an inch. */
export interface Paper {
    readonly width: number;
    readonly height: number;
    /** What stays white around the picture, which has a margin of its own beside. */
    readonly edge: number;
}

export type PaperName = keyof typeof papers;

export const papers = {
    a3: { width: 1190.55, height: 841.89, edge: 11 },
    a4: { width: 841.89, height: 595.28, edge: 11 }
} as const satisfies Record<string, Paper>;
