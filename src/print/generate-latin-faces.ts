/**
 * Writes `src/print/generated/latin-faces.ts` from the font files that ship: `node src/print/generate-latin-faces.ts`. Of each face
 * the letters of Latin scripts and the signs of a map, as a PDF holds them, and what is needed to set them: to cut a font down
 * and to open it takes longer than all the rest of a PDF.
 */
import { create } from 'fontkit';
import { zlibSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { Blob, Face, type Feature, Font } from 'harfbuzzjs';
import { faceFiles } from './fonts.ts';
import { charactersOf, plain, shaped, tabular } from './shaped.ts';
import { subsetFont } from './subset-font.ts';

const modules = new URL('../../node_modules/', import.meta.url);
const subsetter = readFileSync(new URL('harfbuzzjs/dist/harfbuzz-subset.wasm', modules));

const characters = [...charactersOf(0x20, 0x7e), ...charactersOf(0xa0, 0x17f), ...charactersOf(0x2010, 0x205e), ...'ȘșȚțẞ€−←↑→↓↔↗↘↻×✓✕▲▼●○◆◇■□★☆\ufffd']
    .filter(character => !/[\p{C}\p{M}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(character));

/** What a PDF needs of a TrueType font: no names, no characters, no rules to set them by. */
const kept = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

/** A glyph as it stands in a line: that of a character, or its figure of equal width. */
interface Entry {
    readonly code: number;
    readonly glyph: number;
    readonly advance: number;
    readonly features: readonly Feature[];
}

const faces = await Promise.all(Object.entries(faceFiles).map(async ([face, file]) => `    ${face}: ${await describe(file)},\n`));
writeFileSync(new URL('generated/latin-faces.ts', import.meta.url), `\
/**
 * Made by src/print/generate-latin-faces.ts. \`file\` is a font and \`unicode\` the characters of its glyphs, both deflated; all lengths
 * are in units of the font. A line of \`plain\` or \`tabular\`: a code point, its glyph, how far it advances, and its rows in the table
 * of kerns as the left and as the right one of a pair. A line of \`kerns\` is one left row.
 */
export const latinFaces = {
${faces.join('')}} as const;
`);

async function describe(file: string): Promise<string> {
    const whole = readFileSync(new URL(`@expo-google-fonts/inter/${file}`, modules));
    const cut = (await subsetFont(whole, characters, subsetter))!;
    const opened = create(Uint8Array.from(cut) as Parameters<typeof create>[0]);
    if ('fonts' in opened) throw new Error(`${file} is a collection.`);
    const font = new Font(new Face(new Blob(Uint8Array.from(cut).buffer), 0));
    const own = characters.filter(character => opened.hasGlyphForCodePoint(character.codePointAt(0)!)).map(character => entryOf(font, character, plain));
    const figures = own.map(({ code }) => entryOf(font, String.fromCodePoint(code), tabular)).filter((entry, i) => entry.glyph !== own[i]!.glyph);
    const entries = [...own, ...figures];
    const kerns = entries.map(left => entries.map(right => kernOf(font, left, right)));
    const rows = classesOf(kerns);
    const columns = classesOf(entries.map((_, right) => kerns.map(row => row[right]!)));
    const line = (entry: Entry): string => [entry.code, entry.glyph, entry.advance, rows.of[entries.indexOf(entry)], columns.of[entries.indexOf(entry)]].join(' ');
    const bytes = withTables(cut, kept);
    const { ascent, descent, capHeight, xHeight, italicAngle, unitsPerEm, bbox } = opened;
    return `{
        name: '${opened.postscriptName}', unitsPerEm: ${unitsPerEm}, ascent: ${ascent}, descent: ${descent}, capHeight: ${capHeight}, xHeight: ${xHeight},
        italicAngle: ${italicAngle}, box: [${[bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].join(', ')}], length: ${bytes.length},
        file: '${deflated(bytes)}',
        unicode: '${deflated(new TextEncoder().encode(unicodeOf(entries)))}',
        plain: \`\n${own.map(line).join('\n')}\`,
        tabular: \`\n${figures.map(line).join('\n')}\`,
        kerns: \`\n${rows.first.map(row => columns.first.map(column => kerns[row]![column] || '').join(' ')).join('\n')}\`
    }`;
}

function entryOf(font: Font, character: string, features: readonly Feature[]): Entry {
    const [set] = shaped(font, character, features);
    return { code: character.codePointAt(0)!, glyph: set!.glyph, advance: set!.advance, features };
}

/** How much nearer or farther the right one stands; figures of equal width never stand beside others. */
function kernOf(font: Font, left: Entry, right: Entry): number {
    const features = [left, right].find(entry => entry.features === tabular)?.features ?? plain;
    const [first, second] = shaped(font, String.fromCodePoint(left.code, right.code), features);
    return first?.glyph === left.glyph && second?.glyph === right.glyph ? first.advance - left.advance : 0;
}

/** Equal lists are of one class: the class of each, and where the first of each stands. */
function classesOf(lists: readonly (readonly number[])[]): { readonly of: readonly number[]; readonly first: readonly number[] } {
    const classes = new Map<string, number>();
    const first: number[] = [];
    const of = lists.map((list, i) => {
        const key = list.join(' ');
        const known = classes.get(key);
        if (known !== undefined) return known;
        classes.set(key, first.length);
        return first.push(i) - 1;
    });
    return { of, first };
}

/** What a reader copies of each glyph, in the words of a PDF (ISO 32000-1, 9.10.3). */
function unicodeOf(entries: readonly Entry[]): string {
    const codes = new Map(entries.map(({ glyph, code }) => [glyph, code]));
    const lines = [...codes].sort(([a], [b]) => a - b).map(([glyph, code]) => `<${hex(glyph)}> <${hex(code)}>`);
    const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => lines.slice(i * 100, (i + 1) * 100));
    return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.map(block => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** The same font with no other tables (Apple and Microsoft, "The OpenType Font File"). */
function withTables(font: Uint8Array, names: readonly string[]): Uint8Array {
    const from = new DataView(font.buffer, font.byteOffset, font.length);
    const records = Array.from({ length: from.getUint16(4) }, (_, i) => 12 + 16 * i)
        .map(at => ({ name: String.fromCharCode(...font.subarray(at, at + 4)), sum: from.getUint32(at + 4), start: from.getUint32(at + 8), length: from.getUint32(at + 12) }))
        .filter(({ name }) => names.includes(name));
    const padded = (length: number): number => Math.ceil(length / 4) * 4;
    let next = 12 + 16 * records.length;
    const bytes = new Uint8Array(records.reduce((sum, { length }) => sum + padded(length), next));
    const to = new DataView(bytes.buffer);
    const power = Math.floor(Math.log2(records.length));
    to.setUint32(0, from.getUint32(0));
    [records.length, 16 * 2 ** power, power, 16 * (records.length - 2 ** power)].forEach((value, i) => to.setUint16(4 + 2 * i, value));
    records.forEach(({ name, sum, start, length }, i) => {
        bytes.set(new TextEncoder().encode(name), 12 + 16 * i);
        [sum, next, length].forEach((value, field) => to.setUint32(12 + 16 * i + 4 + 4 * field, value));
        bytes.set(font.subarray(start, start + length), next);
        next += padded(length);
    });
    return bytes;
}

function deflated(bytes: Uint8Array): string {
    return Buffer.from(zlibSync(bytes, { level: 9 })).toString('base64');
}

function hex(value: number): string {
    return value.toString(16).padStart(4, '0');
}
