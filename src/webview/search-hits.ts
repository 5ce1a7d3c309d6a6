import { folded, lineEnd, placesOf } from './search-text.ts';

/** A place where something was found: the words themselves, or the thing whose tooltip or name has them. */
export interface Hit {
    readonly element: Element;
    readonly ranges: readonly Range[];
}

/** What is searched of a sheet. */
interface Passage {
    readonly folded: ReturnType<typeof folded>;
    readonly element: Element;
    /** The nodes that it consists of, with where each begins in it. */
    readonly pieces: readonly { readonly node: Text; readonly from: number }[];
    /** True of a tooltip and of a name for a screen reader. */
    readonly unseen: boolean;
}

const block = 'p, li, dd, dt, td, th, h1, h2, h3, summary, caption';
const cells = '[role=cell], [role=columnheader], [role=rowheader]';

/** Everything that is written on a sheet, in its order: what is seen, then tooltips and names where they say more. */
export function passagesOf(sheet: Element): readonly Passage[] {
    return sheet.querySelector(':scope > svg') ? passagesOfMap(sheet) : passagesOfTable(sheet);
}

/** In the order of the sheet. A cell of which nothing that is seen has the words, but a tooltip or its name does, counts once. */
export function hitsIn(passages: readonly Passage[], pattern: RegExp): readonly Hit[] {
    const told = new Set<Element>();
    const hits = passages.flatMap(({ folded, element, pieces, unseen }): readonly Hit[] => {
        const cell = element.closest(cells) ?? element;
        if (unseen && told.has(cell)) return [];
        const places = placesOf(pattern, folded);
        if (places.length > 0) told.add(cell);
        if (unseen) return places.slice(0, 1).map(() => ({ element, ranges: [] }));
        return places.map(place => ({ element: elementAt(pieces, place[0]) ?? element, ranges: rangesOf(pieces, place) }));
    });
    return hits.toSorted((a, b) => a.element === b.element ? 0 : a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
}

function passagesOfMap(sheet: Element): Passage[] {
    const passages: Passage[] = [];
    let lines: Text[] = [];
    let parent: Element | null = null;
    const flush = (): void => {
        if (lines.length > 0) passages.push(passage(lines, lineEnd, parent!));
        lines = [];
    };
    for (const text of sheet.querySelectorAll('svg text')) {
        if (text.parentElement !== parent) flush();
        parent = text.parentElement;
        if (text.firstChild instanceof Text) lines.push(text.firstChild);
    }
    flush();
    const tips = [...sheet.querySelectorAll('svg title')].map(tip => ({ text: tip.textContent, element: tip.parentElement! }));
    const names = [...sheet.querySelectorAll('svg [role] [aria-label]')].map(element => ({ text: element.getAttribute('aria-label')!, element }));
    return [...passages, ...[...tips, ...names].map(({ text, element }) => ({ folded: folded(text), element, pieces: [], unseen: true }))];
}

function passagesOfTable(sheet: Element): Passage[] {
    const blocks = new Map<Element, Text[]>();
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.textContent!.trim() === '') continue;
        const around = node.parentElement!.closest(block) ?? node.parentElement!;
        const texts = blocks.get(around);
        if (texts) texts.push(node as Text);
        else blocks.set(around, [node as Text]);
    }
    return [...blocks].filter(([around]) => isShown(around)).map(([around, texts]) => passage(texts, '', around));
}

/** What can be opened counts as shown; what is there for a screen reader alone does not, nor does a sign on the sheet that is no part of the journey. */
function isShown(element: Element): boolean {
    return element.closest('.unseen, button') === null && (element.checkVisibility() || element.closest('details:not([open])') !== null);
}

function passage(nodes: readonly Text[], between: string, element: Element): Passage {
    let text = '';
    const pieces = nodes.map(node => {
        if (text !== '') text += between;
        const from = text.length;
        text += node.data;
        return { node, from };
    });
    return { folded: folded(text), element, pieces, unseen: false };
}

function elementAt(pieces: Passage['pieces'], place: number): Element | undefined {
    return pieces.findLast(({ from }) => from <= place)?.node.parentElement ?? undefined;
}

function rangesOf(pieces: Passage['pieces'], [from, to]: readonly [number, number]): readonly Range[] {
    return pieces.flatMap(({ node, from: begin }) => {
        const [first, last] = [Math.max(0, from - begin), Math.min(node.length, to - begin)];
        if (first >= last) return [];
        const range = document.createRange();
        range.setStart(node, first);
        range.setEnd(node, last);
        return [range];
    });
}
