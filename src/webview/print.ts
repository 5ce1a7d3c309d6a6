import { readMap } from './picture.ts';

/** Prints pages of paper, each an SVG, in place of what is on the screen; without any, the screen. */
export function printPages(pages: readonly string[]): void {
    if (pages.length === 0) return window.print();
    const paper = document.createElement('div');
    paper.id = 'paper';
    paper.replaceChildren(...pages.map(readMap));
    document.body.append(paper);
    window.addEventListener('afterprint', () => paper.remove(), { once: true });
    window.print();
}

/** The keys of the browser print the pages, too. */
export function printByKey(print: () => void): void {
    window.addEventListener('keydown', event => {
        if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
        event.preventDefault();
        print();
    });
}
