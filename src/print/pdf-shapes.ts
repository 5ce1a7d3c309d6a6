import type { Group, Paint, Shape } from '../map/scene.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { paintText } from './pdf-text.ts';
import { light } from './themes.ts';

/** Paints a shape, in the units of the scene, with the colours of paper. */
export function paintShape(document: PDFKit.PDFDocument, shape: Shape, fonts: PdfFonts, lacking: Map<string, Set<string>>): void {
    switch (shape.kind) {
        case 'group':
            moved(document, shape, () => { for (const inner of shape.shapes) paintShape(document, inner, fonts, lacking); });
            break;
        case 'text':
            paintText(document, shape, fonts, lacking);
            break;
        case 'circle':
            paint(document, shape, () => document.circle(shape.x, shape.y, shape.radius));
            break;
        case 'rect':
            paint(document, shape, () => shape.radius
                ? document.roundedRect(shape.x, shape.y, shape.width, shape.height, Math.min(shape.radius, shape.width / 2, shape.height / 2))
                : document.rect(shape.x, shape.y, shape.width, shape.height));
            break;
        case 'path':
            paint(document, shape, () => {
                if (shape.x !== undefined && shape.y !== undefined) document.translate(shape.x, shape.y);
                document.path(shape.d);
            });
    }
}

/** Paints what stands in a group where it stands. It is moved back and not restored, which would turn the colour of texts back too. */
export function moved(document: PDFKit.PDFDocument, { x = 0, y = 0 }: Group, draw: () => void): void {
    const stands = x === 0 && y === 0;
    if (!stands) document.translate(x, y);
    draw();
    if (!stands) document.translate(-x, -y);
}

function paint(document: PDFKit.PDFDocument, { fill, stroke, weight = 1, dash }: Paint, draw: () => void): void {
    if (fill === undefined && stroke === undefined) return;
    document.save();
    if (stroke !== undefined) document.lineWidth(weight);
    // pdfkit takes several lengths, which its types do not know.
    if (dash !== undefined) document.dash(dash.split(' ').map(Number) as unknown as number, {});
    draw();
    if (fill === undefined) document.stroke(light[stroke!]);
    else if (stroke === undefined) document.fill(light[fill]);
    else document.fillAndStroke(light[fill], light[stroke]);
    document.restore();
}
