/** In CSS pixels: what is smaller can be hit as if it were this large. */
const target = 24;

/** The thing that stands nearest around a place of the picture: what is drawn there, or else what is small and right beside. */
export function thingAt(sheet: HTMLElement, { target: hit, clientX, clientY }: MouseEvent): string | undefined {
    const around = hit instanceof Element ? hit.closest<SVGElement | HTMLElement>('[data-thing]') : null;
    return (around ?? smallOneAt(sheet, clientX, clientY))?.dataset['thing'];
}

/** The thing that a cell tells of, or the first of several. */
export function thingOf(cell: Element): string | undefined {
    const own = cell.closest<SVGElement>('[data-thing]') ?? cell.querySelector<SVGElement>('[data-thing]');
    return own?.dataset['thing'];
}

/** What the picture does not draw is found in the thing around it: `column.register` for `column.register.backstage.1`. */
export function drawingOf(sheet: HTMLElement, thing: string): Element | undefined {
    for (let id = thing; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) {
        const element = sheet.querySelector(`[data-thing="${CSS.escape(id)}"]`);
        if (element) return element;
    }
    return undefined;
}

function smallOneAt(sheet: HTMLElement, x: number, y: number): SVGElement | HTMLElement | undefined {
    const near = [...sheet.querySelectorAll<SVGElement | HTMLElement>('[data-thing]')].flatMap(element => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [aside, away] = [Math.abs(x - left - width / 2), Math.abs(y - top - height / 2)];
        return aside <= Math.max(target, width) / 2 && away <= Math.max(target, height) / 2 ? [{ element, distance: Math.hypot(aside, away) }] : [];
    });
    return near.sort((a, b) => a.distance - b.distance)[0]?.element;
}
