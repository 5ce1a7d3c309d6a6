/** A layer over the picture that moves and grows with it, for what the page adds to the map and no export has. */
export interface Layer {
    readonly element: HTMLElement;
    /** Where something of the picture stands in the layer. */
    boxOf(part: Pick<Element, 'getBoundingClientRect'>): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
    /** Back over the picture, which may have been exchanged as a whole. */
    attach(): void;
}

export function layerOver(sheet: HTMLElement, name: string, isUndermost = false): Layer {
    const element = document.createElement('div');
    element.className = `layer ${name}`;
    return {
        element,
        boxOf(part) {
            const zoom = Number(sheet.style.zoom || 1);
            const from = element.getBoundingClientRect();
            const { left, top, right, bottom } = part.getBoundingClientRect();
            return { left: (left - from.left) / zoom, top: (top - from.top) / zoom, right: (right - from.left) / zoom, bottom: (bottom - from.top) / zoom };
        },
        attach() {
            if (element.parentElement === sheet) return;
            if (isUndermost) sheet.firstElementChild?.after(element);
            else if (sheet.firstElementChild) sheet.append(element);
        }
    };
}
