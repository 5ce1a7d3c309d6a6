import type { Hit } from './search-hits.ts';

/** Marks what was found, and above all the one that the reader is at. Words are marked without a change to the drawing, so that the next one is patched as ever. */
export function mark(sheet: HTMLElement, hits: readonly Hit[], current: Hit | undefined): void {
    for (const element of sheet.querySelectorAll('.found')) element.classList.remove('found', 'here');
    for (const { element, ranges } of hits) if (ranges.length === 0 || !canMarkWords) element.classList.add('found');
    current?.element.classList.add('found', 'here');
    if (!canMarkWords) return;
    CSS.highlights.set('found', new Highlight(...hits.filter(hit => hit !== current).flatMap(({ ranges }) => ranges)));
    CSS.highlights.set('here', new Highlight(...current?.ranges ?? []));
}

const canMarkWords = 'highlights' in CSS;
