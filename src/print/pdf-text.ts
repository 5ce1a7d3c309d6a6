import { textWidth } from '../map/measure.ts';
import type { Text } from '../map/scene.ts';
import { lose } from './lacking.ts';
import { LatinFont } from './latin-font.ts';
import { lackingBox, type PdfFonts } from './pdf-fonts.ts';
import { runsOf } from './text-runs.ts';
import { light } from './themes.ts';

/** Characters in one font and one direction, and how pdfkit sets them. */
interface PdfRun {
    readonly text: string;
    readonly font: string;
    readonly options: PDFKit.Mixins.TextOptions;
}

/**
 * One line on its baseline. What the face lacks is drawn in the first other font that has it; for what none has there is a box,
 * and the text that is copied stays whole. A stranger's letters that are wider than the map has counted on are set smaller.
 */
export function paintText(document: PDFKit.PDFDocument, shape: Text, fonts: PdfFonts, lacking: Map<string, Set<string>>): void {
    const { x, y, fill, anchor, direction, face, spacing } = shape;
    const lost: string[] = [];
    const runs = pdfRuns(shape, fonts, lost);
    if (runs.length === 0) return;
    const isForeign = runs.some(({ font }) => font !== face);
    const size = isForeign ? shape.size * Math.min(1, textWidth(shape.text, face, shape.size, spacing) / widthAt(shape.size)) : shape.size;
    const fromRight = anchor === 'end' || direction === 'rtl' && anchor !== 'middle';
    let at = fromRight ? x - widthAt(size) : anchor === 'middle' ? x - widthAt(size) / 2 : x;
    for (const characters of lost) lose(lacking, characters, shape.text);
    if (lost.length > 0) document.markContent('Span', { actual: shape.text.trim() });
    setFill(document, fill);
    for (const { text, font, options } of runs) {
        document.font(font, size).text(text, at, y, { ...options, ...onBaseline });
        if (runs.length > 1) at += document.widthOfString(text, options);
    }
    if (lost.length > 0) document.endMarkedContent();

    function widthAt(fontSize: number): number {
        return runs.reduce((sum, { text, font, options }) => sum + document.font(font, fontSize).widthOfString(text, options), 0);
    }
}

/** A page begins in black, and what is painted between two texts leaves their colour as it was: said again it would make a page half as long again. */
function setFill(document: PDFKit.PDFDocument, fill: Text['fill']): void {
    if (fills.get(document.page) === fill) return;
    fills.set(document.page, fill);
    document.fillColor(light[fill]);
}

const fills = new WeakMap<PDFKit.PDFPage, Text['fill']>();

/** One line where it is put; the width is of no use and said so that it is not measured again. */
const onBaseline = { baseline: 'alphabetic', lineBreak: false, textWidth: 0, wordCount: 1 } as PDFKit.Mixins.TextOptions;

/** From left to right; what no font has is added to `lost`. */
function pdfRuns({ text, face, direction, tabular, size, spacing = 0 }: Text, { faces, others, nameOf }: PdfFonts, lost: string[]): readonly PdfRun[] {
    const line = text.replace(/\u00a0/g, ' ').replace(halfPair, '\ufffd').trimEnd();
    const plain = { characterSpacing: spacing * size, ...tabular && { features: ['tnum' as const] } };
    if (direction === 'rtl' ? /^[\x20-\x7e]*$/.test(line) : faces[face].hasAllOf(line)) return line === '' ? [] : [{ text: line, font: face, options: plain }];
    const boxed = (characters: string): string => {
        lost.push(characters);
        return lackingBox;
    };
    return runsOf(line, direction === 'rtl', faces[face], others[face], boxed).map(({ text: run, font, rightToLeft }) => ({
        text: run, font: font instanceof LatinFont ? face : nameOf.get(font)!,
        // An empty list of features keeps pdfkit from setting each word by itself, which would turn right-to-left text around.
        options: font === faces[face] && !rightToLeft ? plain : { characterSpacing: plain.characterSpacing, features: [] }
    }));
}

const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
