import type { Group, Paint, Path, Scene, Shape, Text } from '../map/scene.ts';
import { colourRules, palettes, typeRules } from './themes.ts';

export type Theme = 'screen' | 'auto' | keyof typeof palettes;

/**
 * A scene as SVG: real text, no script, nothing foreign. `screen` has classes for the style sheet of its page to colour;
 * the others stand alone with plain colours, since many programs paint variables black. `auto` is light and, on a dark screen, dark.
 */
export function printSvg(scene: Scene, theme: Theme): string {
    let svg = '';
    for (const piece of printPieces(scene, theme)) svg += piece;
    return svg;
}

/** The same in pieces: a cell that the map gives again is the same string again. Large pictures are compared piece by piece and never put into one string. */
export function printPieces(scene: Scene, theme: Theme): readonly string[] {
    const { width, height, title, summary, language } = scene;
    const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
    const spoken = language === undefined ? '' : ` xml:lang="${escaped(language)}"`;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size}${spoken} fill="none" font-size="11.5" role="graphics-document"`;
    const alone = theme === 'screen' ? ` aria-label="${escaped(title)}">` : `><title>${escaped(title)}</title>`;
    const style = theme === 'screen' ? '' : `<style>${typeRules}${coloursOf(theme)}</style>`;
    const ground = `<rect class="f-page" width="${number(width)}" height="${number(height)}"/>`;
    const pieces = [`${open}${alone}<desc>${escaped(summary)}</desc>${style}${ground}`];
    addPieces(scene.shapes, pieces);
    pieces.push('</svg>\n');
    return pieces;
}

function addPieces(shapes: readonly Shape[], pieces: string[]): void {
    for (const shape of shapes) {
        if (shape.kind !== 'group' || isKept(shape)) {
            pieces.push(shapeOf(shape));
            continue;
        }
        pieces.push(beginOf(shape));
        addPieces(shape.shapes, pieces);
        pieces.push('</g>');
    }
}

function isKept({ role }: Group): boolean {
    return role === 'cell' || role === 'columnheader';
}

/** Programs that know no media query, and paper, get the light colours. */
function coloursOf(theme: Exclude<Theme, 'screen'>): string {
    if (theme !== 'auto') return colourRules(palettes[theme]);
    return `${colourRules(palettes.light)}@media screen and (prefers-color-scheme:dark){${colourRules(palettes.dark)}}`;
}

function shapesOf(shapes: readonly Shape[]): string {
    let svg = '';
    for (const shape of shapes) svg += shapeOf(shape);
    return svg;
}

function shapeOf(shape: Shape): string {
    switch (shape.kind) {
        case 'text': return textOf(shape);
        case 'path': return `<path${paintOf(shape)}${placeOf(shape)} d="${shape.d}"/>`;
        case 'group': return isKept(shape) ? keptGroup(shape) : groupOf(shape);
        case 'circle': return `<circle${paintOf(shape)} cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.radius)}"/>`;
        case 'rect': {
            const round = shape.radius === undefined ? '' : ` rx="${number(shape.radius)}"`;
            return `<rect${paintOf(shape)} x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}"${round}/>`;
        }
    }
}

/** The map gives the same group again for a cell that has not changed; its markup is the same in every theme. */
function keptGroup(group: Group): string {
    return group.markup ??= inOnePiece(groupOf(group));
}

/** A text of many pieces of memory would be walked through again with every picture that it is part of; V8 joins them where it reads a text as a number. */
function inOnePiece(text: string): string {
    return Number(text) === 0 ? '' : text;
}

function placeOf({ x, y }: Path): string {
    return x === undefined || y === undefined ? '' : ` transform="translate(${number(x)} ${number(y)})"`;
}

function groupOf(group: Group): string {
    return `${beginOf(group)}${shapesOf(group.shapes)}</g>`;
}

function beginOf({ id, thing, role, column, span, label, hidden, tip }: Group): string {
    let open = id === undefined ? '<g' : `<g id="${escaped(id)}"`;
    if (thing !== undefined) open += ` data-thing="${escaped(thing)}"`;
    if (role !== undefined) open += roles[role];
    if (column !== undefined) open += columns[column] ??= ` aria-colindex="${column}"`;
    if (span !== undefined && span > 1) open += ` aria-colspan="${span}"`;
    if (label !== undefined && label !== '') open += ` aria-label="${escaped(label)}"`;
    if (hidden) open += ' aria-hidden="true"';
    const title = tip === undefined || tip === '' ? '' : `<title>${escaped(tip)}</title>`;
    return `${open}>${title}`;
}

/** A map has thousands of texts and shapes and few kinds of them: what a kind has in common is written once. */
const roles: Readonly<Record<NonNullable<Group['role']>, string>> = {
    table: ' role="table"', rowgroup: ' role="rowgroup"', row: ' role="row"', rowheader: ' role="rowheader"', columnheader: ' role="columnheader"', cell: ' role="cell"'
};

const columns: string[] = [];

function textOf({ x, y, text, size, face, fill, anchor, direction, tabular, spacing }: Text): string {
    let open = beginOfText(face, tabular ?? false, fill);
    if (size !== 11.5) open += ` font-size="${number(size)}"`;
    if (anchor !== undefined && anchor !== 'start') open += ` text-anchor="${anchor}"`;
    if (direction !== undefined) open += ` direction="${direction}"`;
    if (spacing !== undefined && spacing !== 0) open += ` letter-spacing="${number(spacing * size)}"`;
    return `${open} x="${number(x)}" y="${number(y)}">${escaped(text)}</text>`;
}

const textBegins = new Map<Text['fill'], string[]>();

function beginOfText(face: Text['face'], tabular: boolean, fill: Text['fill']): string {
    let begins = textBegins.get(fill);
    if (!begins) textBegins.set(fill, begins = []);
    const kind = (face === 'semibold' ? 2 : face === 'italic' ? 4 : 0) + (tabular ? 1 : 0);
    return begins[kind] ??= `<text${classes(face === 'semibold' ? 'b' : face === 'italic' ? 'i' : '', tabular ? 'n' : '', fill === 'ink' ? '' : `f-${fill}`)}`;
}

const paintClasses = new Map<Paint['fill'], Map<Paint['stroke'], string>>();

function classOfPaint(fill: Paint['fill'], stroke: Paint['stroke']): string {
    let byStroke = paintClasses.get(fill);
    if (!byStroke) paintClasses.set(fill, byStroke = new Map());
    let names = byStroke.get(stroke);
    if (names === undefined) byStroke.set(stroke, names = classes(fill === undefined ? '' : `f-${fill}`, stroke === undefined ? '' : `s-${stroke}`));
    return names;
}

function classes(...names: readonly string[]): string {
    const said = names.filter(name => name !== '');
    return said.length === 0 ? '' : ` class="${said.join(' ')}"`;
}

function paintOf({ fill, stroke, weight, dash }: Paint): string {
    let paint = classOfPaint(fill, stroke);
    if (weight !== undefined && weight !== 1) paint += ` stroke-width="${number(weight)}"`;
    if (dash !== undefined) paint += ` stroke-dasharray="${dash}"`;
    return paint;
}

/** Two digits are a hundredth of a pixel, and the same bytes on every machine. */
function number(value: number): string {
    return Number.isInteger(value) ? `${value}` : `${Math.round(value * 100) / 100}`;
}

/** Text as XML: markup stays text; what XML cannot hold is left out if it is a control, and the replacement character if it is half of a pair. */
function escaped(text: string): string {
    if (isPlain(text)) return text;
    return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^\t\n\r !#-%'-;=?-\ud7ff\ue000-\ufffd]/g, part =>
        part.length === 2 ? part : entities[part] ?? (part >= '\ud800' && part < '\ue000' ? '\ufffd' : ''));
}

/** Nearly every text is: to look at its letters is several times as fast as to ask a regular expression. */
function isPlain(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code <= 0x3e ? code === 0x22 || code === 0x26 || code === 0x3c || code === 0x3e || code < 0x20 && code !== 9 && code !== 10 && code !== 13 : code >= 0xd800 && (code < 0xe000 || code > 0xfffd)) return false;
    }
    return true;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
