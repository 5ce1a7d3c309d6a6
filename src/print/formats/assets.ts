import { faceFiles, type FontFiles } from '../fonts.ts';
import { prepareResvg } from '../resvg.ts';
import { prepareSubsetting } from '../subset-font.ts';

/** What formats are made with; each is read at most once, when a format needs it. */
export interface Assets {
    readonly fonts: () => Promise<FontFiles>;
    /** `index_bg.wasm` of resvg. */
    readonly resvg: () => Promise<Uint8Array>;
}

/** Reads a file that lies beside the built program. */
export type ReadAsset = (name: string) => Promise<Uint8Array>;

export function assetsFrom(read: ReadAsset): Assets {
    let fonts: Promise<FontFiles> | undefined;
    let resvg: Promise<Uint8Array> | undefined;
    return {
        fonts: () => fonts ??= readFonts(read),
        resvg: () => resvg ??= read('resvg.wasm').then(bytes => {
            prepareResvg(bytes);
            return bytes;
        })
    };
}

async function readFonts(read: ReadAsset): Promise<FontFiles> {
    const face = (path: string): Promise<Uint8Array> => read(`fonts/${path.slice(path.lastIndexOf('/') + 1)}`);
    const [subsetter, regular, italic, semibold] = await Promise.all([
        // At once, so that its machine code is made beside all that follows.
        read('harfbuzz-subset.wasm').then(bytes => {
            prepareSubsetting(bytes);
            return bytes;
        }),
        face(faceFiles.regular), face(faceFiles.italic), face(faceFiles.semibold)
    ]);
    return { faces: { regular, italic, semibold }, subsetter };
}
