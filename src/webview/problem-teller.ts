import type { Badge } from './problem-badge.ts';
import type { Popover } from './problem-popover.ts';

/** Which of the badges tells of its problems now, by their owners. */
export interface Teller {
    readonly open: string | undefined;
    tell(owner: string): void;
    stop(): void;
    /** After something has moved, or has been said anew. */
    again(): void;
    /** The pointer or the keyboard goes away, perhaps only from a badge to its popover. */
    leave(): void;
}

/** In milliseconds: how long a pointer may take from a badge to its popover. */
const way = 200;

export function problemTeller(popover: Popover, badges: ReadonlyMap<string, Badge>): Teller {
    let open: string | undefined;
    let leaving = 0;
    for (const name of ['pointerleave', 'focusout'] as const) popover.element.addEventListener(name, leave);
    window.addEventListener('scroll', again, { passive: true });
    return { get open() { return open; }, tell, stop, again, leave };

    function tell(owner: string): void {
        clearTimeout(leaving);
        const badge = badges.get(owner);
        if (!badge) return;
        open = owner;
        for (const [name, { element }] of badges) element.ariaExpanded = String(name === owner);
        popover.show(badge.place, badge.element);
    }

    function stop(): void {
        open = undefined;
        for (const { element } of badges.values()) element.ariaExpanded = 'false';
        popover.hide();
    }

    function again(): void {
        if (open === undefined) return;
        if (badges.has(open)) tell(open);
        else stop();
    }

    function leave(): void {
        clearTimeout(leaving);
        leaving = window.setTimeout(() => {
            const badge = open === undefined ? undefined : badges.get(open)?.element;
            if (![badge, popover.element].some(one => one && (one.matches(':hover') || one.contains(document.activeElement)))) stop();
        }, way);
    }
}
