const smallest = 0.2;
const largest = 4;

export interface Zoom {
    readonly factor: number;
    set(factor: number): void;
}

/** Zooms a sheet by ctrl and wheel around the pointer, and by the keys + - 0. */
export function zoomable(sheet: HTMLElement, changed: () => void): Zoom {
    let factor = 1;
    // The sheet begins below the bar, which is not zoomed.
    const begin = (): number => parseFloat(getComputedStyle(document.body).paddingTop);
    const set = (wish: number, x = 0, y = begin()): void => {
        const next = Math.min(largest, Math.max(smallest, wish));
        const page = document.scrollingElement ?? document.documentElement;
        const above = y - begin();
        const left = (page.scrollLeft + x) * next / factor - x;
        const top = (page.scrollTop + above) * next / factor - above;
        factor = next;
        sheet.style.zoom = String(factor);
        page.scrollTo(left, top);
        changed();
    };
    window.addEventListener('wheel', event => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        set(factor * Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
    }, { passive: false });
    window.addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === '+' || event.key === '=') set(factor * 1.1);
        if (event.key === '-') set(factor / 1.1);
        if (event.key === '0') set(1);
    });
    return { get factor() { return factor; }, set: wish => set(wish) };
}
