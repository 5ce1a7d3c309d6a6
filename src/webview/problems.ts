import type { ProblemWords } from '../protocol/page-words/page-words.ts';
import type { FromPage, PageDrawing, ToPage } from '../protocol/preview.ts';
import type { PageProblem } from '../protocol/problems.ts';
import { badgeOf, type Badge } from './problem-badge.ts';
import { layerOver } from './problem-layer.ts';
import { isInLine, placesOf, standOf } from './problem-places.ts';
import { problemPopover } from './problem-popover.ts';
import { problemTeller } from './problem-teller.ts';
import { problemWalk } from './problem-walk.ts';

export interface Problems {
    hear(said: Extract<ToPage, { readonly type: 'problems' | 'fixes' }>): void;
    /** After the picture has changed; what was found in another journey says nothing of this one. */
    update(shown: Pick<PageDrawing, 'uri' | 'journey'>): void;
}

/** Badges over the picture where the text has problems; each tells of them when it is pointed at, focused or clicked. */
export function problemBadges(sheet: HTMLElement, words: ProblemWords, say: (message: FromPage) => void): Problems {
    const layer = layerOver(sheet, 'problems');
    layer.element.role = 'group';
    /** In the order of the picture, by the column, phase or persona that each stands at. */
    const badges = new Map<string, Badge>();
    const popover = problemPopover(words, problem => say({ type: 'fixes', problem }), (problem, title) => say({ type: 'fix', problem, title }));
    const teller = problemTeller(popover, badges);
    const walk = problemWalk(sheet, layer.element, popover.element, badges, teller);
    let problems: readonly PageProblem[] = [];
    let of: string | undefined;
    let waiting = 0;

    new ResizeObserver(later).observe(sheet);
    // A click on a badge is none on the map behind it.
    for (const name of ['click', 'pointerdown'] as const) layer.element.addEventListener(name, event => event.stopPropagation());

    return {
        hear(said) {
            if (said.type === 'fixes') {
                popover.offer(said.problem, said.titles);
                return teller.again();
            }
            problems = said.problems;
            layer.element.ariaLabel = words.all(problems.length);
            place();
        },
        update({ uri, journey }) {
            if (of !== `${uri} ${journey}`) problems = [];
            of = `${uri} ${journey}`;
            later();
        }
    };

    /** Once before the next picture of the screen, whatever has changed until then. */
    function later(): void {
        waiting ||= requestAnimationFrame(() => {
            waiting = 0;
            place();
        });
    }

    function place(): void {
        const places = placesOf(sheet, problems);
        const before = new Map(badges);
        const held = [...before].find(([owner, { element }]) => element === document.activeElement || owner === teller.open && popover.element.contains(document.activeElement))?.[0];
        badges.clear();
        for (const at of places) badges.set(at.owner, before.get(at.owner) ?? begin(at.owner));
        if (places.length === 0) layer.element.remove();
        else layer.attach();
        // A table is as wide as its page, and nothing makes it wider, nor does the room in which a badge can be hit.
        const end = sheet.dataset['as'] === 'table' ? sheet.clientWidth : Infinity;
        places.forEach((at, i) => {
            const badge = badges.get(at.owner)!;
            const { top, right, bottom } = layer.boxOf(standOf(at));
            badge.show(at);
            if (isInLine(at)) badge.stand(Math.min(right + 4, end - badge.element.offsetWidth - 2), (top + bottom) / 2);
            else badge.stand(right + 2, top + 2);
            if (layer.element.children[i] !== badge.element) layer.element.insertBefore(badge.element, layer.element.children[i] ?? null);
        });
        for (const [owner, { element }] of before) if (!badges.has(owner)) element.remove();
        walk.keepStop();
        teller.again();
        if (held === undefined) return;
        // What is hidden with the focus in it keeps the focus until the next picture of the screen.
        if (!badges.has(held)) walk.goBack(held);
        else if (![layer.element, popover.element].some(one => one.contains(document.activeElement))) walk.focus(held);
    }

    function begin(owner: string): Badge {
        const badge = badgeOf(words);
        const { element } = badge;
        for (const name of ['pointerenter', 'focus', 'click'] as const) element.addEventListener(name, () => teller.tell(owner));
        for (const name of ['pointerleave', 'blur'] as const) element.addEventListener(name, teller.leave);
        // By the keyboard one wants to get to the ways out.
        element.addEventListener('click', ({ detail }) => { if (detail === 0) popover.enter(); });
        return badge;
    }
}
