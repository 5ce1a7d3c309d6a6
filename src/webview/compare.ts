import type { DrawnChange, DrawnComparison } from '../protocol/comparing.ts';
import type { PageWords } from '../protocol/page-words/page-words.ts';
import { drawingOf } from './thing.ts';

export interface Strip {
    /** Shows what a new picture differs in, or nothing; who was at a change stays there. */
    show(comparison: DrawnComparison | undefined): void;
}

const visited = 'visited';

/** The strip of a comparison: its sum, and from change to change by its buttons and the keys N and F7. */
export function comparisonStrip(strip: HTMLElement, sheet: HTMLElement, words: PageWords['comparison'], stop: () => void): Strip {
    const [other, sum, told, place, steps] = ['.with', '.sum', '.change', '.place', '.steps'].map(name => strip.querySelector<HTMLElement>(name)!) as
        [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    let changes: readonly DrawnChange[] = [];
    /** Which change the reader is at; -1 before the first step. */
    let at = -1;

    strip.querySelector('[data-step=previous]')!.addEventListener('click', () => step(-1));
    strip.querySelector('[data-step=next]')!.addEventListener('click', () => step(1));
    strip.querySelector('[data-step=stop]')!.addEventListener('click', stop);
    window.addEventListener('keydown', event => {
        const isStep = event.key === 'F7' || event.key.toLowerCase() === 'n' && !writes(event.target);
        if (!isStep || event.ctrlKey || event.metaKey || event.altKey || strip.hidden || changes.length === 0) return;
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
    });

    return {
        show(comparison) {
            const last = changes[at];
            changes = comparison?.changes ?? [];
            at = last ? placeOf(last, changes) : -1;
            strip.hidden = comparison === undefined;
            // An attribute and no `:has()`, for which a browser would look at the whole map again with every change of it.
            document.documentElement.toggleAttribute('data-compared', !strip.hidden);
            steps.hidden = changes.length === 0;
            write(other, comparison?.with === undefined ? '' : words.with(comparison.with));
            write(sum, comparison?.sum ?? '');
            mark(false);
        }
    };

    /** From the last change the first one follows. */
    function step(by: 1 | -1): void {
        at = at < 0 ? by > 0 ? 0 : changes.length - 1 : (at + by + changes.length) % changes.length;
        mark(true);
    }

    function mark(intoView: boolean): void {
        for (const element of sheet.querySelectorAll(`.${visited}`)) element.classList.remove(visited);
        const change = changes[at];
        write(told, change?.sentence ?? '');
        strip.toggleAttribute('data-visits', change !== undefined);
        write(place, words.place(at + 1, changes.length));
        const element = change && drawingOf(sheet, change.id);
        element?.classList.add(visited);
        if (intoView) element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
}

/** Where a change is among those of a new picture: as it was said, or else one of its kind of the same thing; -1 where it is none any more. */
function placeOf({ id, kind, sentence }: DrawnChange, changes: readonly DrawnChange[]): number {
    const same = changes.findIndex(one => one.id === id && one.kind === kind && one.sentence === sentence);
    return same >= 0 ? same : changes.findIndex(one => one.id === id && one.kind === kind);
}

/** What is said already is not said again to who listens. */
function write(element: HTMLElement, text: string): void {
    if (element.textContent !== text) element.textContent = text;
    element.title = text;
}

/** Who writes, or seeks in a list, means the letter. */
function writes(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
}
