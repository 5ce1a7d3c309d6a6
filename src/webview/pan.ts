import { isForPage } from './page-keys.ts';

/** In CSS pixels: what moves less is a click. */
const click = 4;

/** Lets the mouse drag a map: by what is no text on it, so that text can still be marked, and by anything with the middle button or while the space bar is held. */
export function pannable(ground: HTMLElement, isMap: () => boolean): void {
    let held: { readonly pointer: number; readonly x: number; readonly y: number; moving: boolean } | undefined;
    let hand = false;

    ground.addEventListener('pointerdown', event => {
        if (event.pointerType !== 'mouse' || !isMap() || !(event.button === 1 || event.button === 0 && (hand || isGround(event.target)))) return;
        held = { pointer: event.pointerId, x: event.clientX, y: event.clientY, moving: false };
    });
    // The middle button would scroll by itself.
    ground.addEventListener('mousedown', event => { if (event.button === 1 && held) event.preventDefault(); });
    document.addEventListener('selectstart', event => { if (held) event.preventDefault(); });
    window.addEventListener('pointermove', event => {
        if (event.pointerId !== held?.pointer) return;
        if (!held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) <= click) return;
        if (!held.moving) begin(event.pointerId);
        scrollBy(held.x - event.clientX, held.y - event.clientY);
        held = { ...held, x: event.clientX, y: event.clientY, moving: true };
    });
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, event => {
        if (event.pointerId !== held?.pointer) return;
        if (held.moving) letGo();
        held = undefined;
    });
    window.addEventListener('keydown', event => {
        if (event.key !== ' ' || !isForPage(event) || !isMap() || isControl(event.target)) return;
        document.body.classList.toggle('hand', hand = true);
        event.preventDefault();
    });
    window.addEventListener('keyup', event => { if (event.key === ' ') document.body.classList.toggle('hand', hand = false); });
    window.addEventListener('blur', () => document.body.classList.toggle('hand', hand = false));

    function begin(pointer: number): void {
        ground.setPointerCapture(pointer);
        document.body.classList.add('panning');
    }

    /** The click at the end of a drag chooses nothing. */
    function letGo(): void {
        document.body.classList.remove('panning');
        const swallow = (event: Event): void => event.stopPropagation();
        window.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    }
}

function isGround(target: EventTarget | null): boolean {
    return target instanceof Element && target.closest('text, button, a, input, select') === null;
}

function isControl(target: EventTarget | null): boolean {
    return target instanceof Element && target.closest('button, a, summary, input') !== null;
}
