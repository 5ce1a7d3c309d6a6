import type { Face } from '../map/scene.ts';
import { latinFaces } from './generated/latin-faces.ts';

/** A glyph by its number, how far it advances, and its rows in the table of kerns. */
interface Glyph {
    readonly hex: string;
    readonly number: number;
    readonly advance: number;
    readonly left: number;
    readonly right: number;
}

/** Where pdfkit sets a glyph, in thousandths of the size. */
interface Position {
    xAdvance: number;
    readonly advanceWidth: number;
    readonly xOffset: 0;
    readonly yOffset: 0;
    readonly yAdvance: 0;
}

/** What is written of a font into a document, without the number of the object that it becomes. */
interface Reference {
    data: unknown;
    write(bytes: Uint8Array): void;
    end(): void;
}

type Features = readonly string[] | undefined;

/**
 * The Latin letters of a shipped face as pdfkit asks a font for them: set with kerning and figures of equal width, and put
 * into the document as they lie in `generated/latin-faces.ts`. Neither fontkit nor HarfBuzz is needed for them.
 */
export class LatinFont {
    readonly id: string;
    readonly ascender: number;
    readonly descender: number;
    private readonly made: (typeof latinFaces)[Face];
    private readonly scale: number;
    private readonly plain: ReadonlyMap<number, Glyph>;
    private readonly tabular: ReadonlyMap<number, Glyph>;
    private readonly kerns: readonly (readonly number[])[];
    private readonly used = new Set<Glyph>();
    private document?: PDFKit.PDFDocument;
    private dictionary?: Reference;

    constructor(face: Face) {
        this.id = face;
        this.made = latinFaces[face];
        this.scale = 1000 / this.made.unitsPerEm;
        this.ascender = this.made.ascent * this.scale;
        this.descender = this.made.descent * this.scale;
        this.plain = this.glyphsOf(this.made.plain);
        this.tabular = this.glyphsOf(this.made.tabular);
        this.kerns = linesOf(this.made.kerns).map(line => line.split(' ').map(units => Number(units) * this.scale));
    }

    hasGlyphForCodePoint(code: number): boolean {
        return this.plain.has(code);
    }

    hasAllOf(text: string): boolean {
        for (let i = 0; i < text.length; i++) if (!this.plain.has(text.charCodeAt(i))) return false;
        return true;
    }

    /** The document asks for the font by its id from now on, and keeps it when it ends. */
    register(document: PDFKit.PDFDocument): void {
        this.document = document;
        // pdfkit keeps its open fonts there, which its types do not know.
        (document as unknown as { readonly _fontFamilies: Record<string, LatinFont> })._fontFamilies[this.id] = this;
    }

    encode(text: string, features: Features): readonly [readonly string[], readonly Position[]] {
        const glyphs = this.set(text, features);
        for (const glyph of glyphs) this.used.add(glyph);
        const positions = glyphs.map(({ advance }): Position => ({ xAdvance: advance, advanceWidth: advance, xOffset: 0, yOffset: 0, yAdvance: 0 }));
        for (let i = 1; i < glyphs.length; i++) positions[i - 1]!.xAdvance += this.kern(glyphs[i - 1]!, glyphs[i]!);
        return [glyphs.map(({ hex }) => hex), positions];
    }

    widthOfString(text: string, size: number, features: Features): number {
        const glyphs = this.set(text, features);
        return glyphs.reduce((sum, glyph, i) => sum + glyph.advance + (i === 0 ? 0 : this.kern(glyphs[i - 1]!, glyph)), 0) * size / 1000;
    }

    ref(): Reference {
        return this.dictionary ??= this.reference();
    }

    /** Writes the font, if anything is written with it. */
    finalize(): void {
        if (!this.dictionary) return;
        const { name, box, italicAngle, capHeight, xHeight, length } = this.made;
        const scale = (units: number): number => units * this.scale;
        const own = `LATINS+${name}`;
        const file = this.stream(this.made.file, { Length1: length });
        const descriptor = this.ended({
            Type: 'FontDescriptor', FontName: own, Flags: symbolic | (italicAngle === 0 ? 0 : italic), FontBBox: box.map(scale), ItalicAngle: italicAngle,
            Ascent: this.ascender, Descent: this.descender, CapHeight: scale(capHeight), XHeight: scale(xHeight), StemV: 0, FontFile2: file
        });
        const descendant = this.ended({
            Type: 'Font', Subtype: 'CIDFontType2', BaseFont: own, FontDescriptor: descriptor, CIDToGIDMap: 'Identity',
            // pdfkit writes a String as a text and a string as a name.
            CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
            W: [...this.used].sort((a, b) => a.number - b.number).flatMap(({ number, advance }) => [number, [advance]])
        });
        this.dictionary.data = { Type: 'Font', Subtype: 'Type0', BaseFont: own, Encoding: 'Identity-H', DescendantFonts: [descendant], ToUnicode: this.stream(this.made.unicode, {}) };
        this.dictionary.end();
    }

    private set(text: string, features: Features): readonly Glyph[] {
        const isTabular = features?.includes('tnum');
        return Array.from(text, character => {
            const code = character.codePointAt(0)!;
            return isTabular && this.tabular.get(code) || this.plain.get(code)!;
        });
    }

    private kern(left: Glyph, right: Glyph): number {
        return this.kerns[left.left]![right.right]!;
    }

    private glyphsOf(lines: string): ReadonlyMap<number, Glyph> {
        return new Map(linesOf(lines).map(line => {
            const [code, number, advance, left, right] = line.split(' ').map(Number) as [number, number, number, number, number];
            return [code, { hex: number.toString(16).padStart(4, '0'), number, advance: advance * this.scale, left, right }];
        }));
    }

    private stream(deflated: string, data: object): Reference {
        const written = this.reference({ ...data, Filter: 'FlateDecode' });
        written.write(Uint8Array.from(atob(deflated), letter => letter.charCodeAt(0)));
        written.end();
        return written;
    }

    private ended(data: object): Reference {
        const written = this.reference(data);
        written.end();
        return written;
    }

    private reference(data?: object): Reference {
        return this.document!.ref(data as Record<string, unknown>) as unknown as Reference;
    }
}

/** Flags of a font in a PDF (ISO 32000-1, table 123). */
const symbolic = 4;
const italic = 64;

function linesOf(lines: string): readonly string[] {
    return lines.slice(1).split('\n');
}
