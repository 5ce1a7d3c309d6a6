import type { ProblemWords } from '../protocol/page-words/page-words.ts';
import type { Place } from './problem-places.ts';
import { problemSign } from './problem-sign.ts';

export interface Popover {
    readonly element: HTMLElement;
    show(place: Place, badge: HTMLElement): void;
    /** What would put a problem right, as its host has answered. */
    offer(problem: string, titles: readonly string[]): void;
    hide(): void;
    /** Gives the keyboard to the first thing that can be chosen. */
    enter(): void;
}

/** What a badge stands for: the sentences of its problems, and how each can be put right. */
export function problemPopover(words: ProblemWords, ask: (problem: string) => void, fix: (problem: string, title: string) => void): Popover {
    const element = document.createElement('div');
    element.id = 'problem';
    element.popover = 'manual';
    element.role = 'dialog';
    document.body.append(element);
    let written = '';
    let actions = new Map<string, HTMLElement>();

    return {
        element,
        show(place, badge) {
            const text = JSON.stringify([place.owner, place.problems]);
            if (text !== written) write(place);
            written = text;
            element.ariaLabel = badge.ariaLabel;
            if (!element.matches(':popover-open')) element.showPopover();
            standAt(element, badge.getBoundingClientRect());
        },
        offer(problem, titles) {
            const list = actions.get(problem);
            if (!list || titles.length === list.childElementCount) return;
            list.replaceChildren(...titles.map(title => {
                const button = document.createElement('button');
                button.type = 'button';
                button.textContent = title;
                button.addEventListener('click', () => fix(problem, title));
                return button;
            }));
        },
        hide() {
            written = '';
            if (element.matches(':popover-open')) element.hidePopover();
        },
        enter: () => element.querySelector('button')?.focus()
    };

    function write({ problems }: Place): void {
        actions = new Map();
        element.replaceChildren(...problems.map(({ key, severity, text, code }) => {
            const [item, sentence, name, list] = ['section', 'p', 'code', 'div'].map(tag => document.createElement(tag)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
            name.textContent = code;
            sentence.append(text, ' ', name);
            list.role = 'group';
            list.ariaLabel = words.fixes;
            item.append(problemSign(severity), sentence, list);
            actions.set(key, list);
            return item;
        }));
        for (const { key } of problems) ask(key);
    }
}

/** Below the badge, or above it where there is no room, and never outside of the window. */
function standAt(element: HTMLElement, { left, top, bottom }: DOMRect): void {
    const { width, height } = element.getBoundingClientRect();
    const below = bottom + 6;
    const y = below + height <= innerHeight - 8 ? below : Math.max(8, top - 6 - height);
    element.style.left = `${Math.max(8, Math.min(left - 12, innerWidth - width - 8))}px`;
    element.style.top = `${y}px`;
}
