import type { Font } from 'fontkit';
import { isInTable, textWidth } from '../map/measure.ts';
import type { Face, Scene, Shape, Text } from '../map/scene.ts';
import { lose, type Lacking } from './lacking.ts';
import { runsOf, type Run } from './text-runs.ts';

/** A scene whose texts have only what the shipped faces have: all else is drawn as paths, or is a box and told. */
export interface Outlined {
    readonly scene: Scene;
    readonly lacking: Lacking;
}

/** What `resvg` would draw at a wrong place or not at all: it takes another font for a whole line, and knows no direction. */
export async function outlineStrangers(scene: Scene, faces: Readonly<Record<Face, Uint8Array>>, others: readonly Uint8Array[]): Promise<Outlined> {
    if (!hasStranger(scene.shapes)) return { scene, lacking: new Map() };
    const { openFont } = await import('./open-font.ts');
    const opened: Partial<Record<Face, Font>> = {};
    const own = (face: Face): Font | undefined => opened[face] ??= openFont(faces[face]);
    const given = others.flatMap(bytes => openFont(bytes) ?? []);
    const lacking = new Map<string, Set<string>>();
    const drawn = (shapes: readonly Shape[]): readonly Shape[] => shapes.map(shape => {
        // How it was printed with its texts is of no use here.
        if (shape.kind === 'group') return { ...shape, shapes: drawn(shape.shapes), markup: undefined };
        const font = shape.kind === 'text' && isStranger(shape) ? own(shape.face) : undefined;
        return font ? { kind: 'group', shapes: outlined(shape as Text, font, given, lacking) } : shape;
    });
    return { scene: { ...scene, shapes: drawn(scene.shapes) }, lacking };
}

function hasStranger(shapes: readonly Shape[]): boolean {
    return shapes.some(shape => shape.kind === 'group' ? hasStranger(shape.shapes) : shape.kind === 'text' && isStranger(shape));
}

function isStranger({ text, face, direction }: Text): boolean {
    if (direction === 'rtl') return true;
    for (const character of text) if (!isInTable(character.codePointAt(0)!, face)) return true;
    return false;
}

/** Letters that are wider than the map has counted on are set smaller. */
function outlined(shape: Text, own: Font, given: readonly Font[], lacking: Map<string, Set<string>>): readonly Shape[] {
    const { x, text, face, anchor, direction, spacing } = shape;
    const runs = runsOf(text, direction === 'rtl', own, given, characters => {
        lose(lacking, characters, text);
        return box;
    });
    const natural = runs.reduce((sum, run) => sum + widthOf(run, shape), 0);
    const size = shape.size * Math.min(1, textWidth(text, face, shape.size, spacing) / natural);
    const width = natural * size / shape.size;
    let at = anchor === 'middle' ? x - width / 2 : anchor === 'end' || direction === 'rtl' && anchor === undefined ? x - width : x;
    return runs.flatMap(run => {
        const start = at;
        at += widthOf(run, { ...shape, size });
        if (run.font === own) return [{ ...shape, x: start, text: run.text, size, anchor: undefined, direction: undefined }];
        return glyphsOf(run, { ...shape, x: start, size }, characters => lose(lacking, characters, text));
    });
}

/** What stands for a character that no font has. */
const box = '□';

function widthOf({ text, font }: Run, { size, spacing = 0 }: Text): number {
    const { advanceWidth, glyphs } = font.layout(text);
    return advanceWidth * size / font.unitsPerEm + glyphs.length * spacing * size;
}

function glyphsOf({ text, font }: Run, { x, y, size, fill, spacing = 0 }: Text, lost: (characters: string) => void): readonly Shape[] {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    const shapes: Shape[] = [];
    let at = x;
    glyphs.forEach((glyph, i) => {
        const { xAdvance, xOffset, yOffset } = positions[i]!;
        const d = glyph.path.scale(scale, -scale).toSVG();
        if (d !== '') shapes.push({ kind: 'path', d, x: at + xOffset * scale, y: y - yOffset * scale, fill });
        // A font of coloured pictures has no outlines.
        else if (xAdvance > 0 && !/^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(String.fromCodePoint(...glyph.codePoints))) lost(String.fromCodePoint(...glyph.codePoints));
        at += xAdvance * scale + spacing * size;
    });
    return shapes;
}
