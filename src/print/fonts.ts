import type { Face, Scene, Shape } from '../map/scene.ts';
import { subsetFont } from './subset-font.ts';

/** The bytes that an entry file has read: the faces as TrueType, and `harfbuzz-subset.wasm` of harfbuzzjs. */
export interface FontFiles {
    readonly faces: Readonly<Record<Face, Uint8Array>>;
    readonly subsetter: Uint8Array;
}

/** Where the package `@expo-google-fonts/inter` keeps the faces. */
export const faceFiles: Readonly<Record<Face, string>> = {
    regular: '400Regular/Inter_400Regular.ttf',
    italic: '400Regular_Italic/Inter_400Regular_Italic.ttf',
    semibold: '600SemiBold/Inter_600SemiBold.ttf'
};

/** The SVG of a scene with the letters it uses, and no others, so that it looks the same where Inter is not installed. */
export async function embedFonts(svg: string, scene: Scene, fonts: FontFiles): Promise<string> {
    const used = charactersByFace(scene.shapes);
    const rules = await Promise.all((['regular', 'italic', 'semibold'] as const).map(async face => {
        const characters = used.get(face);
        const bytes = characters && await subsetFont(fonts.faces[face], characters, fonts.subsetter);
        return bytes ? `@font-face{font-family:Inter;${descriptors[face]};src:url(data:font/ttf;base64,${base64(bytes)}) format("truetype")}` : '';
    }));
    return svg.replace('<style>', () => `<style>${rules.join('')}`);
}

const descriptors: Readonly<Record<Face, string>> = {
    regular: 'font-weight:400', italic: 'font-weight:400;font-style:italic', semibold: 'font-weight:600'
};

/** What is written in each face that is used. */
export function charactersByFace(shapes: readonly Shape[], used = new Map<Face, Set<string>>()): Map<Face, Set<string>> {
    for (const shape of shapes) {
        if (shape.kind === 'group') charactersByFace(shape.shapes, used);
        else if (shape.kind === 'text') {
            const characters = used.get(shape.face) ?? new Set<string>();
            for (const character of shape.text) characters.add(character);
            used.set(shape.face, characters);
        }
    }
    return used;
}

function base64(bytes: Uint8Array): string {
    let binary = '';
    for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return btoa(binary);
}
