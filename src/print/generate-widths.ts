/**
 * Writes `src/map/generated/inter-widths.ts` from the font files that ship: `node src/print/generate-widths.ts`.
 * A character's width is its advance and the most that kerning may push its right neighbour away, or the advance with
 * tabular figures, whichever is more: a sum of widths is never less than what a browser draws.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Blob, Face, Font } from 'harfbuzzjs';
import { faceFiles } from './fonts.ts';
import { charactersOf, plain, shaped, tabular } from './shaped.ts';

const folder = new URL('../../node_modules/@expo-google-fonts/inter/', import.meta.url);

/** Whose pairs the font kerns; letters with marks are kerned like those without. */
const alphabets = [
    { letters: /[\p{Script=Latin}\p{Script=Common}]/u, neighbours: [...charactersOf(0x21, 0x7e), ...charactersOf(0xc0, 0xff), ...'–—‘’‚“”„…€−'] },
    { letters: /\p{Script=Greek}/u, neighbours: [...charactersOf(0x391, 0x3c9), ...'.,;-’'] },
    { letters: /\p{Script=Cyrillic}/u, neighbours: [...charactersOf(0x410, 0x44f), ...'.,;-’'] }
];

const alone = new WeakMap<Font, Map<string, number>>();

const faces = Object.entries(faceFiles).map(([face, file]) => `    ${face}: \`\n${widthsOf(file)}\`,\n`);
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
        const kerned = advance(font, character) + widestKern(font, character);
        const width = Math.max(kerned, character === '-' ? 0 : advance(font, character, tabular));
        if (code === next) lines[lines.length - 1] += ` ${width}`;
        else lines.push(`${code} ${width}`);
        next = code + 1;
    }
    return lines.join('\n');
}

function widestKern(font: Font, left: string): number {
    const neighbours = alphabets.find(({ letters }) => left < '\u0530' && letters.test(left))?.neighbours ?? [];
    const own = advance(font, left);
    return Math.max(0, ...neighbours.map(right => advance(font, left + right) - own - advanceAlone(font, right)));
}

function advanceAlone(font: Font, character: string): number {
    let known = alone.get(font);
    if (!known) alone.set(font, known = new Map());
    const width = known.get(character) ?? advance(font, character);
    known.set(character, width);
    return width;
}

function advance(font: Font, text: string, features = plain): number {
    return shaped(font, text, features).reduce((sum, glyph) => sum + glyph.advance, 0);
}

/** In the basic plane, and neither a control nor a place for private use. */
function isDrawn(code: number): boolean {
    return code >= 0x20 && !(code >= 0x7f && code < 0xa0) && !(code >= 0xe000 && code < 0xf900) && code < 0x10000;
}
