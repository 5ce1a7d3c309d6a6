import type { Paper } from '../map/paper.ts';
import type { Group, Scene, Shape } from '../map/scene.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { moved, paintShape } from './pdf-shapes.ts';

/** What a screen reader is told of a group, by its role in the table. */
const tags: Readonly<Record<NonNullable<Group['role']>, string>> = {
    table: 'Table', rowgroup: 'TBody', row: 'TR', rowheader: 'TH', columnheader: 'TH', cell: 'TD'
};

/** Paints a scene on the page that was added last, as a part of `whole`, and notes the characters that no font has. */
export function paintScene(document: PDFKit.PDFDocument, whole: PDFKit.PDFStructureElement, scene: Scene, paper: Paper, fonts: PdfFonts, lacking: Map<string, Set<string>>): void {
    const scale = (paper.width - 2 * paper.edge) / scene.width;
    const part = document.struct('Sect');
    whole.add(part);
    document.translate(paper.edge, paper.edge);
    document.scale(scale);
    add(part, scene.shapes);
    part.end();

    function add(parent: PDFKit.PDFStructureElement, shapes: readonly Shape[]): void {
        for (const shape of shapes) {
            if (shape.kind === 'group' && !shape.hidden) addGroup(parent, shape);
            else decorate(shape);
        }
    }

    function addGroup(parent: PDFKit.PDFStructureElement, group: Group): void {
        if (group.role === 'table' || group.role === 'rowgroup' || group.role === 'row') {
            const element = document.struct(tags[group.role]);
            parent.add(element);
            moved(document, group, () => {
                if (group.role === 'row') addCells(element, group.shapes);
                else add(element, group.shapes);
            });
            element.end();
        } else if (group.role === undefined && group.shapes.some(shape => shape.kind === 'group' && shape.role)) moved(document, group, () => add(parent, group.shapes));
        else addLeaf(parent, group);
    }

    /** In the columns where they stand: the empty ones between are said too. */
    function addCells(row: PDFKit.PDFStructureElement, shapes: readonly Shape[]): void {
        let next = 1;
        for (const shape of shapes) {
            if (shape.kind !== 'group' || shape.hidden || shape.role === undefined) {
                decorate(shape);
                continue;
            }
            for (; next < (shape.column ?? next); next++) row.add(emptyCell());
            addLeaf(row, shape);
            next = Math.max(next, (shape.column ?? next) + 1);
        }
    }

    function emptyCell(): PDFKit.PDFStructureElement {
        const cell = document.struct('TD');
        cell.end();
        return cell;
    }

    function addLeaf(parent: PDFKit.PDFStructureElement, group: Group): void {
        const header = group.role === 'rowheader' ? { scope: 'Row' } : group.role === 'columnheader' ? { scope: 'Column' } : {};
        const element = document.struct(group.role ? tags[group.role] : 'P', { ...header, ...group.label && { alt: group.label } });
        parent.add(element);
        element.add(() => moved(document, group, () => { for (const shape of group.shapes) paintShape(document, shape, fonts, lacking); }));
        element.end();
    }

    function decorate(shape: Shape): void {
        document.markContent('Artifact');
        paintShape(document, shape, fonts, lacking);
        document.endMarkedContent();
    }
}
