const ringed = 'ringed';

/** Rings what the picture draws of a thing, and brings it into view if it is outside. */
export function ring(sheet: HTMLElement, thing: string | null, intoView: boolean): void {
    for (const element of sheet.querySelectorAll(`.${ringed}`)) element.classList.remove(ringed);
    const element = thing === null ? undefined : drawingOf(sheet, thing);
    element?.classList.add(ringed);
    if (intoView) element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The thing that stands nearest around an element of the picture. */
export function thingAt(target: EventTarget | null): string | undefined {
    return target instanceof Element ? target.closest<SVGElement>('[data-thing]')?.dataset['thing'] : undefined;
}

/** What the picture does not draw is found in the thing around it: `column.register` for `column.register.backstage.1`. */
function drawingOf(sheet: HTMLElement, thing: string): Element | undefined {
    for (let id = thing; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) {
        const element = sheet.querySelector(`[data-thing="${CSS.escape(id)}"]`);
        if (element) return element;
    }
    return undefined;
}
