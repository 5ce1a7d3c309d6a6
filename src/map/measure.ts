import { interWidths } from './generated/inter-widths.ts';
import type { Face } from './scene.ts';

/** The width in pixels that one line of text, or the part of it from `start` to `end`, takes at most, by the font's own table; a browser is never asked. */
export function textWidth(text: string, face: Face, size: number, spacing = 0, start = 0, end = text.length): number {
    const table = tables[face] ??= tableOf(face);
    let units = 0;
    for (let i = start; i < end; i++) {
        const width = table[text.charCodeAt(i)]!;
        if (width !== unknown) {
            units += width;
            continue;
        }
        const code = text.codePointAt(i)!;
        units += strangerWidth(code);
        if (code > 0xffff) i++;
    }
    return units * size / unitsPerEm + (end - start) * spacing * size;
}

/** True where a face has the character in its table, which is that of the basic plane. */
export function isInTable(code: number, face: Face): boolean {
    return code <= 0xffff && (tables[face] ??= tableOf(face))[code] !== unknown;
}

const unitsPerEm = 2048;
const unknown = 0xffff;

/** Filled at the first use of a face: unpacking the table costs about a millisecond. */
const tables: Partial<Record<Face, Uint16Array>> = {};

function tableOf(face: Face): Uint16Array {
    const table = new Uint16Array(0x10000).fill(unknown);
    for (const line of interWidths[face].split('\n')) {
        const [first = 0, ...widths] = line.split(' ').map(Number);
        table.set(widths, first);
    }
    return table;
}

/** Characters that the font lacks have the width of their class: what the reader's own font draws is not known; these widths are what common fonts take at most on average. */
const strangers: readonly (readonly [first: number, last: number, ems: number])[] = [
    [0x0000, 0x001f, 0], [0x007f, 0x009f, 0], [0x0300, 0x036f, 0], [0x0591, 0x05bd, 0], [0x05be, 0x05ff, 0.7],
    [0x0610, 0x061a, 0], [0x064b, 0x065f, 0], [0x0600, 0x08ff, 0.85], [0x0e31, 0x0e31, 0], [0x0e34, 0x0e3a, 0],
    [0x0e47, 0x0e4e, 0], [0x0e00, 0x0eff, 0.85], [0x1100, 0x11ff, 1], [0x200b, 0x200f, 0], [0x202a, 0x202e, 0],
    [0x2060, 0x206f, 0], [0x2300, 0x23ff, 1.4], [0x2600, 0x27bf, 1.4], [0x2b00, 0x2bff, 1.4], [0x2e80, 0xa4cf, 1],
    [0xac00, 0xd7a3, 1], [0xd800, 0xdfff, 1], [0xf900, 0xfaff, 1], [0xfb1d, 0xfdff, 0.85], [0xfe00, 0xfe0f, 0],
    [0xfe70, 0xfefe, 0.85], [0xfeff, 0xfeff, 0], [0xff00, 0xffef, 1], [0x1f000, 0x1faff, 1.4], [0x20000, 0x3ffff, 1],
    [0xe0000, 0xe01ef, 0]
];

function strangerWidth(code: number): number {
    const ems = strangers.find(([first, last]) => code >= first && code <= last)?.[2] ?? 1.1;
    return ems * unitsPerEm;
}
