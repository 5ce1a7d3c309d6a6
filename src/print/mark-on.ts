import { colourOver, held, hex } from './colour.ts';

/** A colour for a mark on a page, both as CSS writes them: the colour itself, or what of it stands out there. */
export function markOn(css: string, page: string): string {
    const ground = colourOver(page, [255, 255, 255]) ?? [255, 255, 255];
    return hex(held(colourOver(css, ground) ?? [128, 128, 128], [ground], 3));
}
