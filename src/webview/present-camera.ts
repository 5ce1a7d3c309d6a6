import type { Box } from './on-map.ts';

/** What of a map the camera must know: its size, where its columns begin, its rows of phases, and where its lanes end. */
export interface Land {
    readonly width: number;
    readonly height: number;
    readonly left: number;
    /** Above and below the rows of phases. */
    readonly top: number;
    readonly lanes: number;
    readonly bottom: number;
}

export interface Shot {
    readonly scale: number;
    /** Where the corner of the map comes to stand on the stage. */
    readonly x: number;
    readonly y: number;
    /** Of the lane heads and the phases, which stay when the map is scrolled; nothing where the whole map is shown. */
    readonly heads: number;
    readonly phases: number;
    /** The column on the stage. */
    readonly column: { readonly x: number; readonly width: number };
    /** How far the map can be scrolled down. */
    readonly room: number;
}

const margin = 28;
/** So much of a map's height is seen at once: its phases, its touchpoints, its curve and some words below. */
const height = 640;

export function wholeShot({ width, height }: Land, stage: Pick<Box, 'width' | 'height'>): Shot {
    const scale = Math.min((stage.width - 2 * margin) / width, (stage.height - 2 * margin) / height, 2);
    return { scale, x: (stage.width - width * scale) / 2, y: (stage.height - height * scale) / 2, heads: 0, phases: 0, column: { x: stage.width / 2, width: 0 }, room: 0 };
}

/** A column large in the middle, right of the lane heads and below the phases. */
export function columnShot(land: Land, column: Box, stage: Pick<Box, 'width' | 'height'>): Shot {
    const wide = Math.max(0.6, stage.width / (land.left + column.width * 1.25));
    const scale = Math.min(wide, Math.max(1, Math.min(2.4, stage.height / height)));
    const heads = land.left * scale;
    const above = 10;
    const middle = heads + (stage.width - heads) / 2;
    const x = middle - (column.x + column.width / 2) * scale;
    const y = above - land.top * scale;
    return {
        scale, x, y, heads, phases: above + (land.lanes - land.top) * scale,
        column: { x: x + column.x * scale, width: column.width * scale },
        room: Math.max(0, y + land.bottom * scale + above - stage.height)
    };
}
