import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { drawMap } from '../../map/draw-map.ts';
import { embedFonts, faceFiles, type FontFiles } from '../../print/fonts.ts';
import { printSvg } from '../../print/svg.ts';
import type { ExportFormat } from './export-format.ts';

/** The map, with the letters that it uses: it looks the same everywhere. */
export const svg: ExportFormat = {
    name: 'svg',
    async print(journey, { view, theme }) {
        fonts ??= readFonts();
        const scene = drawMap(journey, view);
        return embedFonts(printSvg(scene, theme), scene, await fonts);
    }
};

/** Read once, while the first picture is drawn. */
let fonts: Promise<FontFiles> | undefined;

/** The fonts lie beside the built program. */
async function readFonts(): Promise<FontFiles> {
    const face = (name: string): Promise<Buffer> => readFile(join(__dirname, 'fonts', basename(name)));
    const [regular, italic, semibold, subsetter] = await Promise.all([
        face(faceFiles.regular), face(faceFiles.italic), face(faceFiles.semibold), readFile(join(__dirname, 'harfbuzz-subset.wasm'))
    ]);
    return { faces: { regular, italic, semibold }, subsetter };
}
