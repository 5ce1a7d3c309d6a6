import { drawingOf } from './thing.ts';

const ringed = 'ringed';

/** Rings what the picture draws of a thing, and brings it into view if it is outside. */
export function ring(sheet: HTMLElement, thing: string | null, intoView: boolean): void {
    for (const element of sheet.querySelectorAll(`.${ringed}`)) element.classList.remove(ringed);
    const element = thing === null ? undefined : drawingOf(sheet, thing);
    element?.classList.add(ringed);
    if (intoView) element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
