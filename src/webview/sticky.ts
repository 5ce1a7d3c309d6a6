import { sizeOfMap } from './on-map.ts';
import { drawn, laneOf, partsOf, segmentOf, zoomed } from './sticky-parts.ts';

/** What stays in view while a map is scrolled: the heads of its lanes at the left, its phases at the top. */
export interface Sticky {
    /** After the drawing has changed. */
    update(): void;
    /** After another thing was ringed. */
    reflect(): void;
}

/**
 * Copies of the heads lie over the sheet and stick by the style sheet alone, so that scrolling waits for no script; they are shown
 * where the originals begin to leave the window. Only a screen reader does not get them, since it has the originals.
 */
export function stickyHeads(sheet: HTMLElement): Sticky {
    const main = sheet.parentElement!;
    const layerOf = (name: string): HTMLElement => {
        const layer = document.createElement('div');
        layer.className = `stuck ${name}`;
        layer.ariaHidden = 'true';
        main.append(layer);
        return layer;
    };
    const [heads, phases, corner] = [layerOf('heads'), layerOf('phases'), layerOf('corner')];
    /** Of each copy the original. */
    let originals: readonly (readonly [copy: Element, original: Element])[] = [];
    let size = { left: 0, top: 0, high: 0 };

    window.addEventListener('scroll', stick, { passive: true });
    window.addEventListener('resize', measure);
    new MutationObserver(measure).observe(main, { attributeFilter: ['style'] });
    for (const turn of ['focusin', 'focusout']) sheet.addEventListener(turn, reflect);
    return { update, reflect };

    function update(): void {
        const svg = sheet.querySelector<SVGSVGElement>(':scope > svg');
        const parts = svg && partsOf(svg);
        size = parts ? { left: parts.left, top: parts.top, high: parts.lanesTop - parts.top } : { left: 0, top: 0, high: 0 };
        if (parts) {
            for (const layer of [heads, phases, corner]) zoomed(layer, 'margin-top', parts.top);
            const grounds = drawn(parts.grounds, { x: 0, y: parts.top, width: parts.left, height: parts.bottom - parts.top });
            show(heads, [grounds, ...parts.lanes.map(lane => laneOf(lane, parts))]);
            zoomed(phases, 'width', sizeOfMap(svg).width);
            show(phases, parts.columns.map(column => segmentOf(column, parts)));
            zoomed(phases, 'height', size.high);
            zoomed(corner, 'width', size.left);
            zoomed(corner, 'height', size.high);
            originals = [...parts.lanes.map((lane, i) => [heads.children[i + 1]!, lane.querySelector('[role=rowheader]')!] as const), ...parts.columns.map((column, i) => [phases.children[i]!, column] as const)];
        } else originals = [];
        reflect();
        measure();
    }

    /** What is brought into view comes to stand beside the heads; where they would take most of a small window they do not stick. */
    function measure(): void {
        const zoom = Number(sheet.style.zoom || 1);
        const left = size.left * zoom <= innerWidth / 2 ? size.left * zoom : 0;
        const top = size.high * zoom <= innerHeight * 0.4 ? size.high * zoom : 0;
        set('--heads', left);
        set('--phases', top);
        stick();
    }

    /** A copy that covers its original shows what the original does. */
    function reflect(): void {
        for (const [copy, original] of originals) {
            copy.classList.toggle('focused', original.matches(':focus-visible'));
            copy.classList.toggle('ringed', original.matches('.ringed'));
        }
    }

    function stick(): void {
        const { style } = document.documentElement;
        const aside = style.getPropertyValue('--heads') !== '0px' && scrollX > 0;
        const below = style.getPropertyValue('--phases') !== '0px' && scrollY > size.top * Number(sheet.style.zoom || 1);
        heads.classList.toggle('shown', aside || below);
        heads.classList.toggle('aside', aside);
        phases.classList.toggle('shown', below);
        corner.classList.toggle('shown', aside && below);
    }
}

/** Only what is new: all that is on the page depends on it. */
function set(property: string, length: number): void {
    const { style } = document.documentElement;
    if (style.getPropertyValue(property) !== `${length}px`) style.setProperty(property, `${length}px`);
}

/** What is still the same stays the same nodes. */
function show(layer: HTMLElement, copies: readonly Element[]): void {
    if (copies.length === layer.childElementCount && copies.every((copy, i) => copy.isEqualNode(layer.children[i]!))) return;
    layer.replaceChildren(...copies);
}
