import { readFileSync } from 'node:fs';
import type { Journey } from '../../src/model/journey.ts';
import { assetsFrom } from '../../src/print/formats/assets.ts';
import type { Look } from '../../src/print/formats/export-format.ts';
import { exportFormats } from '../../src/print/formats/index.ts';
import { faceFiles } from '../../src/print/fonts.ts';

const places: Readonly<Record<string, string>> = {
    'harfbuzz-subset.wasm': 'harfbuzzjs/dist/harfbuzz-subset.wasm', 'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
    ...Object.fromEntries(Object.values(faceFiles).map(path => [`fonts/${path.split('/').at(-1)}`, `@expo-google-fonts/inter/${path}`]))
};
const assets = assetsFrom(async name => readFileSync(`node_modules/${places[name]}`));

/** A journey in one of the formats, as an export writes it, with what was warned of. */
export async function exportAs(name: string, journey: Journey, look: Partial<Look> = {}): Promise<{ readonly written: string | Uint8Array; readonly warnings: readonly string[] }> {
    const format = exportFormats.find(format => format.name === name)!;
    const warnings: string[] = [];
    const written = await format.print(journey, { theme: format.themes?.[0] ?? 'light', fonts: [], warn: sentence => warnings.push(sentence), ...look }, assets);
    return { written, warnings };
}
