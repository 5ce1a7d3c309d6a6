/** What is shown at once: the whole journey, or one of its columns. */
export interface Slide {
    /** The id of the journey or of the column. */
    readonly id: string;
    readonly title: string;
    /** Empty for the whole journey, and for a column that stands in no phase. */
    readonly phase: string;
    /** What is said beside it. */
    readonly notes: Element;
}

/** The slides of the notes that the server gives. Read in a document of its own, so nothing in it runs. */
export function slidesOf(notes: string): readonly Slide[] {
    const all = new DOMParser().parseFromString(notes, 'text/html').querySelectorAll('[data-slide]');
    return [...all].map(one => ({
        id: one.getAttribute('data-slide')!,
        title: one.querySelector('h2')?.textContent ?? '',
        phase: one.querySelector('.phase')?.textContent ?? '',
        notes: one
    }));
}

/** Where a presentation goes on when the journey was edited: at the same slide, or at the one that stands in its place, or at the next one that is left. */
export function heirAmong(slides: readonly string[], before: readonly string[], at: number): number {
    const same = slides.indexOf(before[at] ?? '');
    if (same >= 0) return same;
    if (at < slides.length && !before.includes(slides[at]!)) return at;
    const next = before.slice(at + 1).map(id => slides.indexOf(id)).find(place => place >= 0);
    return next ?? Math.min(at, Math.max(0, slides.length - 1));
}

/** Where a key leads, from a slide among so many; undefined for a key that does not lead on. */
export function slideBy(key: string, at: number, count: number): number | undefined {
    switch (key) {
        case 'ArrowRight': case 'ArrowDown': case 'PageDown': case ' ': case 'Enter': return Math.min(count - 1, at + 1);
        case 'ArrowLeft': case 'ArrowUp': case 'PageUp': case 'Backspace': return Math.max(0, at - 1);
        case 'Home': return 0;
        case 'End': return count - 1;
        default: return undefined;
    }
}
