import { create, type Font } from 'fontkit';

/** A TrueType or OpenType font, of a collection the first one; undefined where the bytes are none, or are damaged. */
export function openFont(bytes: Uint8Array): Font | undefined {
    try {
        const opened = create(bytes as Buffer);
        const font = 'fonts' in opened ? opened.fonts[0] : opened;
        return font && isWhole(font, bytes.length) ? font : undefined;
    } catch {
        return undefined;
    }
}

/** A font that was cut off opens all the same, and fails at the first letter that lies behind the cut. */
function isWhole(font: Font, length: number): boolean {
    const { directory } = font as Font & { readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>> } };
    if (Object.values(directory.tables).some(table => table.offset + table.length > length)) return false;
    font.layout('a');
    return font.unitsPerEm > 0;
}
