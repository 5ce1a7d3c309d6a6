import type { Font } from 'fontkit';
import type { Face, Scene, Shape } from '../map/scene.ts';
import type { FontFiles } from './fonts.ts';
import { openFont } from './open-font.ts';
import { withQuickLayout } from './quick-layout.ts';
import { subsetFont } from './subset-font.ts';

/** The fonts that a document may draw with: the shipped faces, cut down to what is used, and those that were given. */
export interface PdfFonts {
    readonly faces: Readonly<Record<Face, Font>>;
    /** In the order in which they are asked for what the faces lack. */
    readonly others: readonly Font[];
    /** As the document knows them: a face by its own name. */
    readonly nameOf: ReadonlyMap<Font, string>;
}

/** What stands for a character that no font has. */
export const lackingBox = '□';

/**
 * Cut down by HarfBuzz first: a face then keeps no feature but kerning and figures of equal width, so that words are set as
 * the map has measured them, and is read many times sooner.
 */
export async function openPdfFonts(scenes: readonly Scene[], files: FontFiles, given: readonly Uint8Array[]): Promise<PdfFonts> {
    const used = (): Set<string> => new Set([' ', lackingBox, '\ufffd']);
    const characters: Readonly<Record<Face, Set<string>>> = { regular: used(), italic: used(), semibold: used() };
    for (const scene of scenes) collectCharacters(scene.shapes, characters);
    const open = async (face: Face): Promise<Font> => {
        const whole = files.faces[face];
        return withQuickLayout(openFont(await subsetFont(whole, characters[face], files.subsetter) ?? whole)!);
    };
    const [regular, italic, semibold] = await Promise.all([open('regular'), open('italic'), open('semibold')]);
    const others = given.flatMap(bytes => openFont(bytes) ?? []);
    const names: (readonly [Font, string])[] = [[regular, 'regular'], [italic, 'italic'], [semibold, 'semibold'], ...others.map((font, i) => [font, `other${i}`] as const)];
    return { faces: { regular, italic, semibold }, others, nameOf: new Map(names) };
}

export function registerFonts(document: PDFKit.PDFDocument, { nameOf }: PdfFonts): void {
    // pdfkit takes a font that is open, which its types do not know.
    for (const [font, name] of nameOf) document.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource);
}

function collectCharacters(shapes: readonly Shape[], used: Readonly<Record<Face, Set<string>>>): void {
    for (const shape of shapes) {
        if (shape.kind === 'group') collectCharacters(shape.shapes, used);
        else if (shape.kind === 'text') for (const character of shape.text) used[shape.face].add(character);
    }
}
