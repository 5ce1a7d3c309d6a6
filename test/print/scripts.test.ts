import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { create, type Font } from 'fontkit';
import { marked } from 'marked';
import { drawMap } from '../../src/map/draw-map.ts';
import type { Journey } from '../../src/model/journey.ts';
import { exportFormats } from '../../src/print/formats/index.ts';
import { faceFiles } from '../../src/print/fonts.ts';
import { printSvg } from '../../src/print/svg.ts';
import { exportAs } from '../support/export-as.ts';
import { columnOf, journeyOf, phaseOf } from '../support/journey-data.ts';
import { readPdf, squeezed } from '../support/read-pdf.ts';

const texts: Readonly<Record<string, string>> = {
    Cyrillic: 'Мой милый домик и ёлка ели', Greek: 'Ελληνικά: άλφα και α', Chinese: '返品する 漢字', Korean: '한국어', 'Korean in letters': '\u1112\u1161\u11ab', Arabic: 'إعادة الطلب 12', Hebrew: 'שלום (abc)', Devanagari: 'नमस्ते दुनिया', Thai: 'สวัสดีครับ',
    emoji: '👍🏽 ❤️ 🎉', 'a family': '👩‍👩‍👧‍👦', flags: '🇩🇪 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 'combining marks': 'e\u0301 x\u0302\u0323 a\u0321 Z\u0337',
    'private use': 'a\ue123b\u{f0000}', 'assigned nowhere': 'a\u0378b\u{30000}\ufdd0', music: '♩ ♭ 𝄞 𝅘𝅥𝅮', mathematics: '𝒳 ∑ ⟶', 'half a pair': 'x\ud800y', 'nothing to be seen': 'a\u200bb\u2060c\u00ad d', 'notes between lines': 'a\ufff9b\ufffac\ufffb'
};
const inter = create(readFileSync(`node_modules/@expo-google-fonts/inter/${faceFiles.semibold}`)) as Font;
const hebrew = readFileSync('node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf');

/** How another program reads the text of the one touchpoint. */
const readers: Readonly<Record<string, (written: string) => string>> = {
    svg: written => new DOMParser({ onError: onErrorStopParsing }).parseFromString(written, 'image/svg+xml').documentElement!.textContent!,
    html: written => written.replace(/<style>[^]*?<\/style>/g, '').replace(/<[^>]*>/g, ' '),
    json: written => JSON.parse(written).phases[0].columns[0].title,
    csv: written => (parse(written, { bom: true }) as string[][]).flat().join(' '),
    markdown: written => (marked.parse(written) as string).replace(/<[^>]*>/g, ' ')
};

describe('A text in any script', function () {
    this.timeout(60_000);

    for (const [name, text] of Object.entries(texts)) {
        for (const format of exportFormats) {
            it(`appears or is named: ${name} in ${format.name}`, async () => {
                const { written, warnings } = await exportAs(format.name, journeyOf([phaseOf('p', [columnOf('a', { title: text })])], { title: 'T' }));
                const read = readers[format.name];
                if (read) {
                    const wanted = format.name === 'json' ? text : text.toWellFormed();
                    assert.ok(read(written as string).includes(wanted), `${wanted} is not in ${read(written as string)}`);
                    return assert.deepEqual(warnings, []);
                }
                const named = warnings.join('');
                const lost = lacking(text.toWellFormed(), inter);
                for (const letters of lost) assert.ok(named.includes(letters) || named.includes(number(letters)), `${letters} is not in ${named}`);
                assert.equal(warnings.length, lost.length > 0 ? 1 : 0, named);
                if (format.name !== 'pdf') return;
                const { pages: [page] } = await readPdf(written as Uint8Array);
                for (const letters of graphemes(text.toWellFormed())) assert.ok(lost.includes(letters) || page!.text.includes(squeezed(shown(letters))), `${letters} is not on the page: ${page!.text}`);
            });
        }
    }

    for (const format of ['png', 'pdf']) {
        it(`appears in a font that is given, alone or in a collection: ${format}`, async () => {
            const journey = journeyOf([phaseOf('p', [columnOf('a', { title: 'שלום 漢' })])], { title: 'T' });
            const { written, warnings } = await exportAs(format, journey, { fonts: [hebrew], fontAdvice: 'Bring one.' });
            assert.deepEqual(warnings, ['These letters are in no font at hand: 漢, in “שלום 漢”. Bring one.']);
            const without = await exportAs(format, journey);
            assert.notDeepEqual(written, without.written);
            const collected = await exportAs(format, journey, { fonts: [collection(hebrew)] });
            assert.deepEqual(collected.written, written);
        });

        it(`is named where the font that is given has no outline of it: ${format}`, async () => {
            const journey = journeyOf([phaseOf('p', [columnOf('a', { title: 'שלום' })])], { title: 'T' });
            const { warnings } = await exportAs(format, journey, { fonts: [withoutOutlines(hebrew)] });
            assert.deepEqual(warnings, ['These letters are in no font at hand: שלום, in “שלום”.']);
        });
    }

    it('is in a PNG also where the same map has been drawn for the screen before', async () => {
        const journey = (): Journey => journeyOf([phaseOf('p', [columnOf('a', { title: 'שלום' })])], { title: 'T' });
        const seen = journey();
        printSvg(drawMap(seen), 'screen');
        const [after, first] = await Promise.all([seen, journey()].map(one => exportAs('png', one, { fonts: [hebrew] })));
        assert.deepEqual(after!.written, first!.written);
    });

    it('is told with two of its places, and the number of the others', async () => {
        const columns = ['返 one', '返 two', '返 three', '品 four'].map((title, i) => columnOf(`c${i}`, { title }));
        const { warnings } = await exportAs('png', journeyOf([phaseOf('p', columns)], { title: 'T' }));
        assert.deepEqual(warnings, ['These letters are in no font at hand: 返品, in “返 one”, “返 two” and 2 more lines.']);
    });
});

/** What a reader takes for one letter. */
function graphemes(text: string): string[] {
    return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment).filter(letters => shown(letters).trim() !== '');
}

function lacking(text: string, font: Font): string[] {
    return [...new Set(graphemes(text))].filter(letters => ![...shown(letters)].every(letter => font.hasGlyphForCodePoint(letter.codePointAt(0)!)));
}

/** Without what has no shape of its own. */
function shown(letters: string): string {
    return letters.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

function number(letters: string): string {
    return `U+${letters.codePointAt(0)!.toString(16).toUpperCase()}`;
}

/** The font as the only one of a collection. */
function collection(font: Buffer): Buffer {
    const head = Buffer.alloc(16);
    head.write('ttcf');
    [0x10000, 1, 16].forEach((value, i) => head.writeUInt32BE(value, 4 + 4 * i));
    return Buffer.concat([head, eachTable(font, (tables, at) => tables.writeUInt32BE(tables.readUInt32BE(at + 8) + 16, at + 8))]);
}

/** The font with empty shapes, as one of coloured pictures has them. */
function withoutOutlines(font: Buffer): Buffer {
    return eachTable(font, (tables, at) => {
        if (tables.toString('latin1', at, at + 4) === 'loca') tables.fill(0, tables.readUInt32BE(at + 8), tables.readUInt32BE(at + 8) + tables.readUInt32BE(at + 12));
    });
}

function eachTable(font: Buffer, change: (tables: Buffer, at: number) => void): Buffer {
    const copy = Buffer.from(font);
    for (let i = 0; i < copy.readUInt16BE(4); i++) change(copy, 12 + 16 * i);
    return copy;
}
