/**
 * Writes `src/map/generated/inter-widths.ts` from the font files that ship: `node src/print/generate-widths.ts`.
 * A character's width is its advance with tabular figures, plus the most that kerning may push its right neighbour away,
 * so a sum of widths is never less than what a browser draws.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';

const folder = new URL('../../node_modules/@expo-google-fonts/inter/', import.meta.url);
const files = {
    regular: '400Regular/Inter_400Regular.ttf',
    italic: '400Regular_Italic/Inter_400Regular_Italic.ttf',
    semibold: '600SemiBold/Inter_600SemiBold.ttf'
};

const features = ['tnum', 'calt=0'].map(text => Feature.fromString(text)!);
const kerned = [charactersOf(0x21, 0x7e), charactersOf(0xc0, 0xff), '–—‘’‚“”„…€−'.split('')].flat();

const faces = Object.entries(files).map(([face, file]) => `    ${face}: \`\n${widthsOf(file)}\`,\n`);
writeFileSync(new URL('../map/generated/inter-widths.ts', import.meta.url), `\
/** Made by src/print/generate-widths.ts. Each line: the first code point, then the widths of those that follow, in 1/2048 em. */
export const interWidths = {
${faces.join('')}} as const;
`);

function widthsOf(file: string): string {
    const bytes = readFileSync(new URL(file, folder));
    const face = new Face(new Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer), 0);
    const font = new Font(face);
    const lines: string[] = [];
    let next = -1;
    for (const code of [...face.collectUnicodes()].filter(isDrawn).sort((a, b) => a - b)) {
        const character = String.fromCodePoint(code);
        const width = advance(font, character) + widestKern(font, character);
        if (code === next) lines[lines.length - 1] += ` ${width}`;
        else lines.push(`${code} ${width}`);
        next = code + 1;
    }
    return lines.join('\n');
}

function widestKern(font: Font, left: string): number {
    if (!kerned.includes(left)) return 0;
    const alone = advance(font, left);
    return Math.max(0, ...kerned.map(right => advance(font, left + right) - alone - advance(font, right)));
}

function advance(font: Font, text: string): number {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer, features);
    return buffer.getGlyphPositions().reduce((sum, position) => sum + position.xAdvance, 0);
}

function charactersOf(first: number, last: number): string[] {
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
}

/** In the basic plane, and neither a control nor a place for private use. */
function isDrawn(code: number): boolean {
    return code >= 0x20 && !(code >= 0x7f && code < 0xa0) && !(code >= 0xe000 && code < 0xf900) && code < 0x10000;
}
