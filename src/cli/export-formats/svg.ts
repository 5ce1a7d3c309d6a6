import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { drawMap } from '../../map/draw-map.ts';
import { embedFonts, faceFiles, type FontFiles } from '../../print/fonts.ts';
import { prepareSubsetting } from '../../print/subset-font.ts';
import { printSvg } from '../../print/svg.ts';
import type { ExportFormat } from './export-format.ts';

/** The map, with the letters that it uses: it looks the same everywhere. */
export const svg: ExportFormat = {
    name: 'svg',
    prepare() {
        fonts ??= readFonts();
    },
    async print(journey, { view, theme }) {
        fonts ??= readFonts();
        const scene = drawMap(journey, view);
        return embedFonts(printSvg(scene, theme === 'auto' ? 'light' : theme), scene, await fonts);
    }
};

/** Read once. */
let fonts: Promise<FontFiles> | undefined;

/** The fonts lie beside the built program. */
async function readFonts(): Promise<FontFiles> {
    // At once, so that its machine code is made beside all that follows.
    const subsetter = readFileSync(join(__dirname, 'harfbuzz-subset.wasm'));
    prepareSubsetting(subsetter);
    const face = (name: string): Promise<Buffer> => readFile(join(__dirname, 'fonts', basename(name)));
    const [regular, italic, semibold] = await Promise.all([face(faceFiles.regular), face(faceFiles.italic), face(faceFiles.semibold)]);
    return { faces: { regular, italic, semibold }, subsetter };
}
