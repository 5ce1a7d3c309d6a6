import type { PageProblem } from '../protocol/problems.ts';

/** The problems of one column, phase or persona, or of the journey as a whole, in one place. */
export interface Place {
    readonly owner: string;
    readonly title: string;
    readonly problems: readonly PageProblem[];
    /** What of the picture the badge stands at. */
    readonly anchor: Element;
}

/** Where problems are shown, in the order of the picture. Those of a column that is not shown are not shown either. */
export function placesOf(sheet: HTMLElement, problems: readonly PageProblem[]): readonly Place[] {
    const places = new Map<string, Place>();
    for (const problem of problems) {
        const own = ownerOf(problem.thing);
        const found = anchorOf(sheet, own);
        const [owner, anchor] = found || own.startsWith('column.') ? [own, found] as const : ['journey', anchorOf(sheet, 'journey')] as const;
        if (!anchor) continue;
        const place = places.get(owner);
        places.set(owner, { owner, title: place?.title ?? problem.title, problems: [...place?.problems ?? [], problem], anchor });
    }
    return [...places.values()].sort((a, b) => a.anchor === b.anchor ? 0 : a.anchor.compareDocumentPosition(b.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
}

export function ownerOf(thing: string): string {
    return /^(column|phase|opportunity)\.[^.]*|^persona~\d+/.exec(thing)?.[0] ?? 'journey';
}

/** The card of a column, the arrow of a phase, the words of a title; in a table what heads the row. */
function anchorOf(sheet: HTMLElement, owner: string): Element | undefined {
    const name = CSS.escape(owner);
    const group = sheet.querySelector(`[data-thing="${name}"], #${name}`);
    if (!group) return owner === 'journey' ? sheet.querySelector('h1') ?? undefined : undefined;
    const part = owner.startsWith('phase.') ? ':scope > path' : owner.startsWith('column.') ? ':scope > rect:not(:has(~ rect))' : /^(journey|persona)/.test(owner) ? 'text' : undefined;
    return group.querySelector('[role=rowheader]') ?? (part === undefined ? null : group.querySelector(part)) ?? group;
}

/** Where the badge of a place stands: at a part of the map, or behind the last of the words that head a row. */
export function standOf({ anchor }: Place): Pick<Element, 'getBoundingClientRect'> {
    if (!(anchor instanceof HTMLElement)) return anchor;
    const words = document.createRange();
    words.selectNodeContents(anchor);
    const lastLine = [...words.getClientRects()].findLast(({ width }) => width > 0);
    return lastLine ? { getBoundingClientRect: () => lastLine } : anchor;
}

/** Behind words a badge stands in their line; a card and an arrow bear it on their corner. */
export function isInLine({ anchor }: Place): boolean {
    return anchor instanceof HTMLElement || anchor instanceof SVGTextElement;
}
