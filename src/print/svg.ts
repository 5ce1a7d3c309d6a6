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
        case 'path': return pathOf(shape);
        case 'group': return isKept(shape) ? keptGroup(shape) : groupOf(shape);
        case 'circle': return beginOfPaint(circles, shape) + cx(shape.x) + cy(shape.y) + r(shape.radius);
        case 'rect': return beginOfPaint(rects, shape) + x(shape.x) + y(shape.y) + width(shape.width) + height(shape.height)
            + (shape.radius === undefined ? '/>' : rx(shape.radius));
    }
}

function pathOf(path: Path): string {
    const begin = beginOfPaint(paths, path);
    return path.x === undefined || path.y === undefined ? `${begin} d="${path.d}"/>` : begin + movedRight(path.x) + movedDown(path.y) + path.d + '"/>';
}

/** The map gives the same group again for a cell that has not changed; its markup is the same in every theme. */
function keptGroup(group: Group): string {
    return group.markup ??= inOnePiece(groupOf(group));
}

/** A text of many pieces of memory would be walked through again with every picture that it is part of; V8 joins them where it reads a text as a number. */
function inOnePiece(text: string): string {
    return Number(text) === 0 ? '' : text;
}

function groupOf(group: Group): string {
    return beginOf(group) + shapesOf(group.shapes) + '</g>';
}

/** Ids have no markup, as the scene has it; a program that makes its own scene may not keep that. */
function beginOf({ id, thing, role, column, span, label, hidden, tip, x, y }: Group): string {
    let open = id !== undefined ? '<g id="' + escaped(id) + '"' : thing === undefined ? '<g' : '';
    if (thing !== undefined) open += (id === undefined ? '<g data-thing="' : ' data-thing="') + escaped(thing) + '"';
    if (role !== undefined) open += roles[role];
    if (column !== undefined) open += columnIndex(column);
    if (x !== undefined || y !== undefined) open += movedRight(x ?? 0) + lowered(y ?? 0);
    if (span !== undefined && span > 1) open += ` aria-colspan="${span}"`;
    if (label !== undefined && label !== '') open += ' aria-label="' + escaped(label) + '"';
    if (hidden) open += ' aria-hidden="true"';
    return tip === undefined || tip === '' ? open + '>' : open + '><title>' + escaped(tip) + '</title>';
}

/** A map has thousands of texts and shapes and few kinds of them: what a kind has in common is written once. */
const roles: Readonly<Record<NonNullable<Group['role']>, string>> = {
    table: ' role="table"', rowgroup: ' role="rowgroup"', row: ' role="row"', rowheader: ' role="rowheader"', columnheader: ' role="columnheader"', cell: ' role="cell"'
};

function textOf(text: Text): string {
    const { size, anchor, direction, spacing } = text;
    let begin = beginOfText(text.face, text.tabular ?? false, text.fill);
    if (size !== 11.5) begin += fontSize(size);
    if (anchor !== undefined && anchor !== 'start') begin += ` text-anchor="${anchor}"`;
    if (direction !== undefined) begin += ` direction="${direction}"`;
    if (spacing !== undefined && spacing !== 0) begin += letterSpacing(spacing * size);
    return begin + x(text.x) + baseline(text.y) + escaped(text.text) + '</text>';
}

const textBegins = new Map<Text['fill'], string[]>();

function beginOfText(face: Text['face'], tabular: boolean, fill: Text['fill']): string {
    let begins = textBegins.get(fill);
    if (!begins) textBegins.set(fill, begins = []);
    const kind = (face === 'semibold' ? 2 : face === 'italic' ? 4 : 0) + (tabular ? 1 : 0);
    return begins[kind] ??= inOnePiece(`<text${classes(face === 'semibold' ? 'b' : face === 'italic' ? 'i' : '', tabular ? 'n' : '', fill === 'ink' ? '' : `f-${fill}`)}`);
}

/** By fill and stroke. */
type Begins = Map<Paint['fill'], Map<Paint['stroke'], string>>;

const paths: Begins = new Map();
const rects: Begins = new Map();
const circles: Begins = new Map();

function beginOfPaint(begins: Begins, { fill, stroke, weight, dash }: Paint): string {
    let byStroke = begins.get(fill);
    if (!byStroke) begins.set(fill, byStroke = new Map());
    let begin = byStroke.get(stroke);
    if (begin === undefined) {
        const name = begins === paths ? 'path' : begins === rects ? 'rect' : 'circle';
        byStroke.set(stroke, begin = inOnePiece(`<${name}${classes(fill === undefined ? '' : `f-${fill}`, stroke === undefined ? '' : `s-${stroke}`)}`));
    }
    if (weight !== undefined && weight !== 1) begin += strokeWidth(weight);
    return dash === undefined ? begin : `${begin} stroke-dasharray="${dash}"`;
}

function classes(...names: readonly string[]): string {
    const said = names.filter(name => name !== '');
    return said.length === 0 ? '' : ` class="${said.join(' ')}"`;
}

const columnIndex = numbered(' aria-colindex="', '"');
const x = numbered(' x="', '"');
const y = numbered(' y="', '"');
const baseline = numbered(' y="', '">');
const width = numbered(' width="', '"');
const height = numbered(' height="', '"');
const rx = numbered(' rx="', '"/>');
const cx = numbered(' cx="', '"');
const cy = numbered(' cy="', '"');
const r = numbered(' r="', '"/>');
const movedRight = numbered(' transform="translate(', ' ');
const movedDown = numbered('', ')" d="');
const lowered = numbered('', ')"');
const strokeWidth = numbered(' stroke-width="', '"');
const fontSize = numbered(' font-size="', '"');
const letterSpacing = numbered(' letter-spacing="', '"');

/** A number with what always stands around it: what is in a column or a row stands at the same places, so most come again. */
function numbered(before: string, behind: string): (value: number) => string {
    const known = new Map<number, string>();
    return value => {
        let text = known.get(value);
        if (text === undefined) {
            if (known.size > 50_000) known.clear();
            known.set(value, text = inOnePiece(`${before}${number(value)}${behind}`));
        }
        return text;
    };
}

/** Two digits are a hundredth of a pixel, and the same bytes on every machine. */
function number(value: number): string {
    return Number.isInteger(value) ? `${value}` : `${Math.round(value * 100) / 100}`;
}

/** Text as XML: markup stays text; what XML cannot hold is left out if it is a control, and the replacement character if it is half of a pair. */
function escaped(text: string): string {
    return strange.test(text) ? replaced(text) : text;
}

/** Hardly a text has one of these: V8 finds so in half of the time that looking at its letters takes. */
const strange = /[^\t\n\r !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

const pairsAndStrange = new RegExp(`[\\ud800-\\udbff][\\udc00-\\udfff]|${strange.source}`, 'g');

function replaced(text: string): string {
    return text.replace(pairsAndStrange, part =>
        part.length === 2 ? part : entities[part] ?? (part >= '\ud800' && part < '\ue000' ? '\ufffd' : ''));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
