import type { Font } from 'fontkit';
import type { Face, Scene } from '../map/scene.ts';
import { charactersByFace, type FontFiles } from './fonts.ts';
import { LatinFont } from './latin-font.ts';
import { withQuickLayout } from './quick-layout.ts';
import { subsetFont } from './subset-font.ts';

/** The fonts that a document may draw with: the shipped faces, their Latin letters for themselves, and those that were given. */
export interface PdfFonts {
    readonly faces: Readonly<Record<Face, LatinFont>>;
    /** For each face, in the order in which they are asked for what its Latin letters lack. */
    readonly others: Readonly<Record<Face, readonly Font[]>>;
    /** As the document knows the others. */
    readonly nameOf: ReadonlyMap<Font, string>;
}

/** What stands for a character that no font has. */
export const lackingBox = '□';

/** A face is opened as a whole only where a scene has more than Latin letters in it; `files` is not asked before. */
export async function openPdfFonts(scenes: readonly Scene[], files: () => Promise<FontFiles>, given: readonly Uint8Array[]): Promise<PdfFonts> {
    const faces: PdfFonts['faces'] = { regular: new LatinFont('regular'), italic: new LatinFont('italic'), semibold: new LatinFont('semibold') };
    const characters = charactersByFace(scenes.flatMap(({ shapes }) => shapes));
    const nameOf = new Map<Font, string>();
    const strangers = faceNames.filter(face => [...characters.get(face) ?? []].some(character => isStranger(character, faces[face])));
    if (strangers.length === 0) return { faces, others: { regular: [], italic: [], semibold: [] }, nameOf };
    const { openFont } = await import('./open-font.ts');
    const whole = await Promise.all(faceNames.map(async face => {
        const font = strangers.includes(face) ? openFont(await cutDown(face, characters.get(face)!, await files())) : undefined;
        if (font) nameOf.set(font, `${face} whole`);
        return font ? [withQuickLayout(font)] : [];
    }));
    const others = given.flatMap(bytes => openFont(bytes) ?? []);
    others.forEach((font, i) => nameOf.set(font, `other${i}`));
    const [regular, italic, semibold] = whole.map(own => [...own, ...others]) as [Font[], Font[], Font[]];
    return { faces, others: { regular, italic, semibold }, nameOf };
}

const faceNames: readonly Face[] = ['regular', 'italic', 'semibold'];

export function registerFonts(document: PDFKit.PDFDocument, { faces, nameOf }: PdfFonts): void {
    for (const face of Object.values(faces)) face.register(document);
    // pdfkit takes a font that is open, which its types do not know.
    for (const [font, name] of nameOf) document.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource);
}

function isStranger(character: string, face: LatinFont): boolean {
    return !face.hasGlyphForCodePoint(character.codePointAt(0)!) && !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character);
}

/** By HarfBuzz: a face then keeps no feature but kerning and figures of equal width, so that words are set as the map has measured them, and is read many times sooner. */
async function cutDown(face: Face, characters: ReadonlySet<string>, { faces, subsetter }: FontFiles): Promise<Uint8Array> {
    return await subsetFont(faces[face], [' ', ...characters], subsetter) ?? faces[face];
}
