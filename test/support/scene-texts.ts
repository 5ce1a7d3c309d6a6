import { textWidth } from '../../src/map/measure.ts';
import type { Scene, Shape, Text } from '../../src/map/scene.ts';

export interface PlacedText {
    readonly text: Text;
    /** The id of the nearest group that has one. */
    readonly owner: string;
    readonly left: number;
    readonly right: number;
    /** From the top of the capitals to the end of the descenders. */
    readonly top: number;
    readonly bottom: number;
}

/** Every text of a scene with the box that the width table promises for it. */
export function textsOf(scene: Scene): readonly PlacedText[] {
    const texts: PlacedText[] = [];
    walk(scene.shapes, 'scene', (shape, owner) => {
        if (shape.kind === 'text') texts.push({ text: shape, owner, ...textBox(shape) });
    });
    return texts;
}

/** Visits all shapes, each where it stands in the picture. */
export function walk(shapes: readonly Shape[], owner: string, visit: (shape: Shape, owner: string) => void): void {
    for (const one of shapes) {
        const shape = standing(one);
        visit(shape, owner);
        if (shape.kind === 'group') walk(shape.shapes, shape.id ?? owner, visit);
    }
}

/** A group that moves nothing, of shapes that stand where they are drawn. */
function standing(shape: Shape): Shape {
    if (shape.kind !== 'group' || shape.x === undefined && shape.y === undefined) return shape;
    const { x = 0, y = 0, ...group } = shape;
    return { ...group, shapes: group.shapes.map(inner => moved(inner, x, y)) };
}

function moved(shape: Shape, right: number, down: number): Shape {
    switch (shape.kind) {
        case 'group': return { ...shape, x: (shape.x ?? 0) + right, y: (shape.y ?? 0) + down };
        case 'path': return { ...shape, x: (shape.x ?? 0) + right, y: (shape.y ?? 0) + down };
        default: return { ...shape, x: shape.x + right, y: shape.y + down };
    }
}

/** From the top of the capitals to the end of the descenders, as wide as the width table promises. */
export function textBox(text: Text): Pick<PlacedText, 'left' | 'right' | 'top' | 'bottom'> {
    const width = textWidth(text.text.trimEnd(), text.face, text.size, text.spacing);
    const left = text.anchor === 'middle' ? text.x - width / 2 : text.anchor === 'end' || text.direction === 'rtl' ? text.x - width : text.x;
    return { left, right: left + width, top: text.y - text.size * 0.72, bottom: text.y + text.size * 0.2 };
}
