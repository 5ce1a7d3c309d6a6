import morphdom from 'morphdom';
import type { PageDrawing } from '../protocol/preview.ts';
import { sizeOfMap } from './on-map.ts';
import { textOf, type Part } from './parts.ts';
import { patchMap } from './patch-map.ts';

/** A drawing as the page has it: a large map in parts. */
export type ShownDrawing = Omit<PageDrawing, 'svg'> & { readonly svg: Part };

/** What the map on the page was drawn from. */
const drawnFrom = new WeakMap<Element, Part>();

/**
 * Makes the sheet show this map or table, or nothing, by changing only what differs: the nodes of untouched parts stay the same
 * objects. False where nothing but what stands in the cells of lanes has changed.
 */
export function showPicture(sheet: HTMLElement, { svg = '', table = '' }: { readonly svg?: Part; readonly table?: string }): boolean {
    const shown = sheet.firstElementChild;
    for (const side of sides) sheet.style[side] = svg === '' ? '' : `${lengthOf(svg, side)}px`;
    if (svg === '' && table === '') {
        sheet.replaceChildren();
        return true;
    }
    const old = shown ? drawnFrom.get(shown) : undefined;
    if (shown && old !== undefined && svg !== '') {
        drawnFrom.set(shown, svg);
        return patch(shown, old, svg);
    }
    const next = svg === '' ? readTable(table) : readMap(textOf(svg));
    if (shown?.nodeName === next.nodeName) morph(shown, next);
    else sheet.replaceChildren(next);
    if (svg !== '') drawnFrom.set(sheet.firstElementChild!, svg);
    return true;
}

function patch(map: Element, old: Part, now: Part): boolean {
    let goesFurther = false;
    const note = (element: Element): void => void (goesFurther ||= !isInCell(element));
    patchMap(map, old, now, {
        morph(element, markup) {
            note(element);
            morph(element, element.nodeName === 'svg' ? readMap(markup) : readPart(markup));
        },
        attributes(element, open) {
            note(element);
            const next = readPart(`${open.slice(0, -1)}/>`);
            if (element instanceof SVGSVGElement && next instanceof SVGSVGElement) giveRoom(element, next);
            takeAttributes(element, next);
        },
        create(parent, markup) {
            note(parent);
            return readPart(markup);
        },
        remove(element) {
            note(element);
            element.remove();
        }
    });
    return goesFurther;
}

/** The place of the keyboard is the page's own. */
function takeAttributes(shown: Element, next: Element): void {
    for (const { name, value } of next.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    for (const name of shown.getAttributeNames()) if (!next.hasAttribute(name) && name !== 'tabindex') shown.removeAttribute(name);
}

const sides = ['width', 'height'] as const;
type Side = typeof sides[number];

/** In pixels of the map. */
const room = 600;

/** A picture that takes another size has all its texts laid out anew by the browser: one that grows once is given room to grow further, of which nobody sees anything. */
function giveRoom(shown: SVGSVGElement, next: SVGSVGElement): void {
    const [had, wanted] = [shown.viewBox.baseVal, next.viewBox.baseVal];
    const given = (side: Side): number => wanted[side] === had[side] || wanted[side] < had[side] && had[side] <= wanted[side] + 2 * room ? had[side] : wanted[side] + room;
    takeSize(next, given('width'), given('height'));
}

/** Takes the room to grow back, for who prints what is on the screen. */
export function withoutRoom(sheet: HTMLElement): void {
    const map = sheet.querySelector<SVGSVGElement>(':scope > svg');
    if (!map) return;
    const { width, height } = sizeOfMap(map);
    takeSize(map, width, height);
}

function takeSize(map: SVGSVGElement, width: number, height: number): void {
    map.setAttribute('width', `${width}`);
    map.setAttribute('height', `${height}`);
    map.setAttribute('viewBox', `0 0 ${width} ${height}`);
}

function lengthOf(svg: Part, side: Side): number {
    return Number(new RegExp(` ${side}="([^"]*)"`).exec(typeof svg === 'string' ? svg : svg.open)?.[1]);
}

/** Whether it stands in a column of a lane; the heads above the lanes stand in rows that have no head of their own. */
function isInCell(element: Element): boolean {
    const row = element.closest('[role=cell], [role=columnheader]')?.parentElement;
    return row?.querySelector(':scope > [role=rowheader]') != null;
}

function morph(shown: Element, next: Element): void {
    morphdom(shown, next, { getNodeKey: keyOf, onBeforeElUpdated });
}

/** Read in a document of its own, so nothing in it runs. */
export function readMap(svg: string): Element {
    return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
}

/** One document for all parts: making one for each takes longer than reading it. */
function readPart(markup: string): Element {
    const { documentElement } = quiet ??= new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    documentElement.innerHTML = markup;
    return document.importNode(documentElement.firstElementChild!, true);
}

let quiet: Document | undefined;

function readTable(html: string): Element {
    return document.importNode(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!, true);
}

/** A row of the table is known by the thing that it tells of. */
function keyOf(node: Node): string | undefined {
    if (!(node instanceof Element)) return undefined;
    if (node.id !== '' || !(node instanceof HTMLTableRowElement)) return node.id || undefined;
    const { thing } = node.dataset;
    return thing && `${node.classList.contains('more') ? 'more' : 'row'} ${thing}`;
}

/** What the reader has opened stays open, and the place of the keyboard stays where it is. */
function onBeforeElUpdated(from: Element, to: Element): boolean {
    const stop = from.getAttribute('tabindex');
    if (stop !== null) to.setAttribute('tabindex', stop);
    if (from instanceof HTMLDetailsElement && from.open) to.setAttribute('open', '');
    return !from.isEqualNode(to);
}
