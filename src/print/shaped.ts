import { Buffer, Feature, shape, type Font } from 'harfbuzzjs';

/** How HarfBuzz sets text as the map does: without the signs that stand for several characters, and with figures of equal width. */
export const plain = ['calt=0'].map(text => Feature.fromString(text)!);
export const tabular = ['calt=0', 'tnum'].map(text => Feature.fromString(text)!);

/** The glyphs of a text, and how far each advances, in units of the font. */
export function shaped(font: Font, text: string, features: readonly Feature[]): readonly { readonly glyph: number; readonly advance: number }[] {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer, [...features]);
    return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0 }) => ({ glyph: codepoint, advance: xAdvance }));
}

export function charactersOf(first: number, last: number): string[] {
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
}
