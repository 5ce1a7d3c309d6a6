import { readFileSync } from 'node:fs';
import { faceFiles } from '../../src/print/fonts.ts';
import type { PngFiles } from '../../src/print/png.ts';

/** What a PNG is made with, from the packages that it comes from. */
export function pngFiles(): PngFiles {
    const read = (path: string): Uint8Array => readFileSync(`node_modules/${path}`);
    const face = (name: keyof typeof faceFiles): Uint8Array => read(`@expo-google-fonts/inter/${faceFiles[name]}`);
    return {
        faces: { regular: face('regular'), italic: face('italic'), semibold: face('semibold') },
        subsetter: read('harfbuzzjs/dist/harfbuzz-subset.wasm'), resvg: read('@resvg/resvg-wasm/index_bg.wasm')
    };
}
