import { create, type Font, type Glyph } from 'fontkit';

/** A TrueType or OpenType font, of a collection the first one; undefined where the bytes are none, or are damaged. */
export function openFont(bytes: Uint8Array): Font | undefined {
    try {
        const opened = create(bytes as Buffer);
        const font = 'fonts' in opened ? opened.fonts[0] : opened;
        return font && isWhole(font, bytes.length) ? withOwnLetters(font) : undefined;
    } catch {
        return undefined;
    }
}

/**
 * fontkit keeps of a glyph which letters it was first asked for. Where that was as a part of another, as и is of й, it stands for none
 * ever after: it cannot be copied from a page, and no longer joins as Arabic letters do. Here each asker gets one for its own letters.
 */
function withOwnLetters(font: Font): Font {
    const glyphOf = font.getGlyph.bind(font);
    const { _glyphs: kept } = font as Font & { readonly _glyphs: Record<number, Glyph> };
    const glyphs = new Map<string, Glyph>();
    font.getGlyph = (id, letters = []) => {
        const key = `${id} ${letters.join()}`;
        let glyph = glyphs.get(key);
        if (!glyph) {
            delete kept[id];
            glyphs.set(key, glyph = glyphOf(id, letters));
        }
        return glyph;
    };
    return font;
}

/** A font that was cut off opens all the same, and fails at the first letter that lies behind the cut. */
function isWhole(font: Font, length: number): boolean {
    const { directory } = font as Font & { readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>> } };
    if (Object.values(directory.tables).some(table => table.offset + table.length > length)) return false;
    font.layout('a');
    return font.unitsPerEm > 0;
}
