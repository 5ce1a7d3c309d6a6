import { cellAround, cellsOf } from './cells.ts';
import { heirOf, nextPlace, placeOf, type Place } from './place.ts';
import { thingOf } from './thing.ts';

export interface Walk {
    /** Changes what the sheet shows; the keyboard keeps its place. */
    over<T>(change: () => T): T;
}

/** Lets the keyboard walk from cell to cell by the arrows, Home and End, as in one control: Tab enters it and leaves it in one step. */
export function walkable(sheet: HTMLElement, choose: (thing: string) => void): Walk {
    let here: Place | undefined;

    sheet.addEventListener('keydown', event => {
        const cell = cellAround(event.target);
        if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
        if (event.key === 'Enter' || event.key === ' ') {
            // What can be opened opens by these keys.
            if (event.target !== cell) return;
            const thing = thingOf(cell);
            if (thing !== undefined) choose(thing);
        } else {
            if (event.ctrlKey && event.key.startsWith('Arrow')) return;
            const next = nextPlace(sheet, here?.cell === cell ? here : placeOf(sheet, cell), event);
            if (!next) return;
            arrive(next);
            next.cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
        event.preventDefault();
    });
    for (const touch of ['focusin', 'pointerdown']) sheet.addEventListener(touch, ({ target }) => {
        const cell = cellAround(target);
        if (cell && cell !== here?.cell) stay(placeOf(sheet, cell));
    });

    return {
        over(change) {
            const focused = sheet.contains(document.activeElement) && document.activeElement !== sheet;
            const outcome = change();
            // A map has none, and is long to look through.
            if (sheet.firstElementChild?.nodeName !== 'svg') for (const summary of sheet.querySelectorAll('table summary:not([tabindex])')) summary.setAttribute('tabindex', '-1');
            if (here?.cell.isConnected !== true) {
                // A place that nobody has chosen, at the beginning, stays at the beginning.
                const cell = (here && (focused || here.thing !== undefined) ? heirOf(sheet, here) : undefined) ?? cellsOf(sheet)[0]?.[0];
                if (cell) stay(placeOf(sheet, cell));
                else here = undefined;
            }
            if (here && focused && !sheet.contains(document.activeElement)) arrive(here);
            return outcome;
        }
    };

    function arrive(place: Place): void {
        stay(place);
        stopIn(place.cell).focus({ preventScroll: true });
    }

    function stay(place: Place): void {
        if (here) leave(stopIn(here.cell));
        here = place;
        stopIn(place.cell).setAttribute('tabindex', '0');
    }
}

/** What takes the focus for a cell: what can be opened in it, or else itself. */
function stopIn(cell: Element): SVGElement | HTMLElement {
    return cell.querySelector<HTMLElement>('summary') ?? cell as SVGElement | HTMLElement;
}

function leave(stop: Element): void {
    if (stop.nodeName === 'SUMMARY') stop.setAttribute('tabindex', '-1');
    else stop.removeAttribute('tabindex');
}
