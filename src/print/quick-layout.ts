import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit';

/**
 * The same font, which sets plain text from what it has set before: each letter and each pair of neighbours is laid out once.
 * A document has some hundred pairs and ten times as many places for them. Text with marks is laid out as ever.
 */
export function withQuickLayout(font: Font): Font {
    const layout = font.layout.bind(font);
    const plain = setterOf(layout, undefined);
    const tabular = setterOf(layout, ['tnum']);
    font.layout = (text, features, ...more) => {
        if (mark.test(text) || more.length > 0) return layout(text, features, ...more);
        return (Array.isArray(features) && features.includes('tnum') ? tabular : plain)(text);
    };
    return font;
}

const mark = /\p{M}/u;

type Layout = Font['layout'];

function setterOf(layout: Layout, features: Parameters<Layout>[1]): (text: string) => GlyphRun {
    const glyphs = new Map<string, Glyph>();
    const kerns = new Map<string, number>();
    return text => {
        const set: Glyph[] = [];
        const positions: GlyphPosition[] = [];
        let before = '';
        for (const character of text) {
            const glyph = glyphOf(character);
            if (before !== '') positions.at(-1)!.xAdvance += kernOf(before + character, set.at(-1)!);
            set.push(glyph);
            positions.push({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 } as GlyphPosition);
            before = character;
        }
        // The caller scales the positions and asks for their sum afterwards.
        return { glyphs: set, positions, get advanceWidth() { return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0); } } as GlyphRun;
    };

    function glyphOf(character: string): Glyph {
        let glyph = glyphs.get(character);
        if (!glyph) glyphs.set(character, glyph = layout(character, features).glyphs[0]!);
        return glyph;
    }

    function kernOf(pair: string, left: Glyph): number {
        let kern = kerns.get(pair);
        if (kern === undefined) kerns.set(pair, kern = layout(pair, features).positions[0]!.xAdvance - left.advanceWidth);
        return kern;
    }
}
