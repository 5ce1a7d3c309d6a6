import type { ProblemWords } from '../protocol/page-words/page-words.ts';
import { isInLine, type Place } from './problem-places.ts';
import { levels, problemSign } from './problem-sign.ts';

export interface Badge {
    readonly element: HTMLButtonElement;
    readonly place: Place;
    show(place: Place): void;
    /** Around this place of the layer. */
    stand(x: number, y: number): void;
}

/** The sign of the loudest problem of a place, with their number if there are several. */
export function badgeOf(words: ProblemWords): Badge {
    const element = document.createElement('button');
    element.type = 'button';
    element.ariaHasPopup = 'dialog';
    element.ariaExpanded = 'false';
    let shown: Place | undefined;
    let written = '';
    return {
        element,
        get place() { return shown!; },
        show(place) {
            shown = place;
            element.classList.toggle('inline', isInLine(place));
            const { problems, title } = place;
            const level = levels.find(one => problems.some(({ severity }) => severity === one)) ?? 'info';
            const counts = levels.flatMap(one => problems.some(({ severity }) => severity === one) ? words.counts[one](problems.filter(({ severity }) => severity === one).length) : []);
            const label = words.at(counts.join(', '), title, problems.map(({ text }) => text).join(' '));
            if (label === written) return;
            written = label;
            element.ariaLabel = label;
            // Drawn by the style sheet: the label says the numbers in words.
            if (problems.length > 1) element.dataset['count'] = String(problems.length);
            else delete element.dataset['count'];
            element.replaceChildren(problemSign(level));
        },
        stand(x, y) {
            const [left, top] = [`${Math.round(x * 10) / 10}px`, `${Math.round(y * 10) / 10}px`];
            if (element.style.left !== left) element.style.left = left;
            if (element.style.top !== top) element.style.top = top;
        }
    };
}
