import type { Scene } from '../map/scene.ts';
import { charactersByFace, type FontFiles } from './fonts.ts';
import type { Lacking } from './lacking.ts';
import { outlineStrangers } from './outlined-strangers.ts';
import { resvg } from './resvg.ts';
import { subsetFont } from './subset-font.ts';
import { printSvg, type Theme } from './svg.ts';

/** The bytes that an entry file has read, with `index_bg.wasm` of resvg. */
export interface PngFiles extends FontFiles {
    readonly resvg: Uint8Array;
}

export interface PngWish {
    readonly theme: Exclude<Theme, 'screen' | 'auto'>;
    /** Picture points a CSS pixel. */
    readonly scale: number;
    /** The bytes of fonts for what the shipped faces lack. */
    readonly others: readonly Uint8Array[];
}

export interface PrintedPng {
    readonly bytes: Uint8Array;
    readonly lacking: Lacking;
    /** Less than what was wished where the picture would not fit into memory. */
    readonly scale: number;
}

/** A scene as PNG on the ground of its theme; the same bytes on every machine. */
export async function printPng(scene: Scene, { theme, scale: wished, others }: PngWish, files: PngFiles): Promise<PrintedPng> {
    const { scene: drawn, lacking } = await outlineStrangers(scene, files.faces, others);
    const [Resvg, fontBuffers] = await Promise.all([resvg(files.resvg), fontsFor(drawn, files)]);
    const scale = scaleFor(scene, wished);
    const renderer = new Resvg(printSvg(drawn, theme), { font: { fontBuffers, defaultFontFamily: 'Inter' }, fitTo: { mode: 'zoom', value: scale } });
    const image = renderer.render();
    const bytes = image.asPng();
    image.free();
    renderer.free();
    return { bytes, lacking, scale };
}

/** The scale that is wished, or the largest one with which the picture fits into memory: 400 MB before it is packed. */
export function scaleFor({ width, height }: Pick<Scene, 'width' | 'height'>, wished: number): number {
    return Math.min(wished, Math.sqrt(mostPoints / (width * height)));
}

const mostPoints = 100_000_000;

/** Cut down, a face keeps no feature but kerning, so that words are set as the map has measured them, and is read sooner. */
async function fontsFor({ shapes }: Scene, { faces, subsetter }: FontFiles): Promise<Uint8Array[]> {
    return Promise.all([...charactersByFace(shapes)].map(async ([face, characters]) =>
        await subsetFont(faces[face], characters, subsetter, familyNames) ?? faces[face]));
}

/** By the typographic names resvg knows that the faces are of one family. */
const familyNames = [16, 17];
