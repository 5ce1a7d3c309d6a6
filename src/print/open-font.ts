import { create, type Font } from 'fontkit';

/** A TrueType or OpenType font, of a collection the first one; undefined where the bytes are none. */
export function openFont(bytes: Uint8Array): Font | undefined {
    try {
        const font = create(bytes as Buffer);
        return 'fonts' in font ? font.fonts[0] : font;
    } catch {
        return undefined;
    }
}
