import type { Part } from './parts.ts';
import { showPicture } from './picture.ts';
import type { Box } from './on-map.ts';
import { columnShot, wholeShot, type Land } from './present-camera.ts';
import { columnBoxes, landOf, partOfMap } from './present-land.ts';
import type { Slide } from './present-slides.ts';
import type { Stage } from './present-stage.ts';

/** Of the map, at 100 %. */
const betweenColumns = 12;

export interface Picture {
    take(svg: Part): void;
    /** Brings a slide to the middle of the stage, calmly or at once. */
    show(slide: Slide, calmly: boolean): void;
    clear(): void;
}

/** Moves the map on the stage: the whole of it, or one column large in the middle, with the lane heads at its left and the phases above. */
export function picturing({ dialog, view, map, heads, phases, corner, light }: Stage): Picture {
    const layers = [map, heads, phases];
    let land: Land | undefined;
    let boxes: ReadonlyMap<string, Box> = new Map();
    /** How far the map is scrolled down, of how much. */
    let scrolled = 0;
    let room = 0;
    let place = (): void => undefined;

    view.addEventListener('wheel', event => {
        if (event.ctrlKey || room === 0) return;
        event.preventDefault();
        scrolled = Math.min(room, Math.max(0, scrolled + event.deltaY));
        dialog.classList.add('still');
        place();
    }, { passive: false });

    return { take, show, clear };

    function take(svg: Part): void {
        showPicture(map, { svg });
        const shown = map.firstElementChild as SVGSVGElement;
        heads.replaceChildren(partOfMap(shown, ':scope > rect, :scope > path, [role=rowheader], [id$="~lines"]'));
        phases.replaceChildren(partOfMap(shown, '#periods, #phases'));
        land = undefined;
    }

    function show({ id }: Slide, calmly: boolean): void {
        const svg = map.firstElementChild as SVGSVGElement | null;
        if (!svg) return;
        if (!land) {
            boxes = columnBoxes(svg);
            land = landOf(svg, [...boxes.values()]);
        }
        const box = boxes.get(id);
        const shot = box ? columnShot(land, box, view.getBoundingClientRect()) : wholeShot(land, view.getBoundingClientRect());
        room = shot.room;
        scrolled = Math.min(scrolled, room);
        dialog.classList.toggle('still', !calmly);
        dialog.classList.toggle('whole', !box);
        const at = Number(svg.querySelector(`[id$="~${CSS.escape(id)}"]`)?.getAttribute('aria-colindex'));
        for (const phase of phases.querySelectorAll('[role=columnheader]')) phase.classList.toggle('aside', !holds(phase, at));
        light.style.setProperty('--from', `${shot.column.x - betweenColumns / 2 * shot.scale}px`);
        light.style.setProperty('--to', `${shot.column.x + shot.column.width + betweenColumns / 2 * shot.scale}px`);
        if (box) {
            for (const one of [heads.parentElement!, corner]) one.style.width = `${shot.heads}px`;
            for (const one of [phases.parentElement!, corner]) one.style.height = `${shot.phases}px`;
        }
        place = () => {
            for (const layer of layers) {
                const x = layer === heads ? 0 : shot.x;
                const y = layer === phases ? shot.y : shot.y - scrolled;
                layer.style.transform = `translate(${x}px, ${y}px) scale(${shot.scale})`;
            }
        };
        place();
    }

    function clear(): void {
        for (const layer of layers) layer.replaceChildren();
        scrolled = 0;
        land = undefined;
    }
}

/** Whether a phase, or a period, is that of a column. */
function holds(phase: Element, column: number): boolean {
    const from = Number(phase.getAttribute('aria-colindex'));
    return from <= column && column < from + Number(phase.getAttribute('aria-colspan') ?? 1);
}
