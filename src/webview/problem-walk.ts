import { cellAround } from './cells.ts';
import { isForPage } from './page-keys.ts';
import type { Badge } from './problem-badge.ts';
import { ownerOf } from './problem-places.ts';
import type { Teller } from './problem-teller.ts';
import { thingOf } from './thing.ts';

/** The keyboard at the badges, which are one stop of Tab. */
export interface ProblemWalk {
    focus(owner: string | undefined): void;
    /** Into the picture, where a badge stands or stood. */
    goBack(owner: string): void;
    /** After badges have come or gone. */
    keepStop(): void;
}

/** P leads from a cell to its badge, F8 and the arrows from badge to badge, in the order of the map, Escape back to the cell. */
export function problemWalk(sheet: HTMLElement, layer: HTMLElement, popover: HTMLElement, badges: ReadonlyMap<string, Badge>, teller: Teller): ProblemWalk {
    let stop: string | undefined;

    window.addEventListener('keydown', event => {
        const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
        if (badges.size === 0 || ctrlKey || metaKey || altKey || key !== 'F8' && !(key.toLowerCase() === 'p' && !shiftKey && isForPage(event))) return;
        event.preventDefault();
        const own = key === 'F8' ? undefined : ownOf(target);
        focus(key === 'F8' ? next(shiftKey ? -1 : 1) : own !== undefined && badges.has(own) ? own : stop);
    });
    layer.addEventListener('focusin', ({ target }) => {
        stop = [...badges].find(([, { element }]) => element === target)?.[0];
        keepStop();
    });
    layer.addEventListener('keydown', event => {
        if (!lead(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
    });
    popover.addEventListener('keydown', event => {
        const isOut = event.key === 'Tab' && event.target === [...popover.querySelectorAll('button')].at(event.shiftKey ? 0 : -1);
        if (event.key !== 'Escape' && !isOut) return;
        event.preventDefault();
        focus(teller.open);
        if (event.key === 'Escape') teller.stop();
    });
    return { focus, goBack, keepStop };

    function keepStop(): void {
        if (stop === undefined || !badges.has(stop)) [stop] = badges.keys();
        for (const [owner, { element }] of badges) element.tabIndex = owner === stop ? 0 : -1;
    }

    /** From the last badge the first one follows. */
    function next(by: 1 | -1): string | undefined {
        const owners = [...badges.keys()];
        const isAt = [layer, popover].some(one => one.contains(document.activeElement));
        return isAt && stop !== undefined ? owners[(owners.indexOf(stop) + by + owners.length) % owners.length] : owners.at(by > 0 ? 0 : -1);
    }

    function focus(owner: string | undefined): void {
        const element = owner === undefined ? undefined : badges.get(owner)?.element;
        element?.focus({ preventScroll: true });
        element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    /** True for a key that leads somewhere. */
    function lead(key: string): boolean {
        if (key === 'ArrowRight' || key === 'ArrowDown') focus(next(1));
        else if (key === 'ArrowLeft' || key === 'ArrowUp') focus(next(-1));
        else if (key === 'Escape' && teller.open !== undefined) teller.stop();
        else if (key === 'Escape' && stop !== undefined) goBack(stop);
        else return false;
        return true;
    }

    function ownOf(target: EventTarget | null): string | undefined {
        const cell = cellAround(target);
        return cell && ownerOf(thingOf(cell) ?? '');
    }

    function goBack(owner: string): void {
        const thing = sheet.querySelector(`[data-thing="${CSS.escape(owner)}"]`);
        const cell = (thing && (cellAround(thing) ?? thing.querySelector('[role=rowheader]'))) ?? sheet.querySelector('[role=columnheader],[role=cell]');
        if (!(cell instanceof SVGElement || cell instanceof HTMLElement)) return;
        cell.tabIndex = 0;
        cell.focus({ preventScroll: true });
    }
}
