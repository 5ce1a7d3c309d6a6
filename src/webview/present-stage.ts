import type { PageWords } from '../protocol/page-words/page-words.ts';

/** What a presentation stands on: a dialog over the page, which makes the page behind it rest. */
export interface Stage {
    readonly dialog: HTMLDialogElement;
    /** What the map is shown in. */
    readonly view: HTMLElement;
    /** The map; its lane heads and its phases over it, which stay when the map goes on; and the column in the light. */
    readonly map: HTMLElement;
    readonly heads: HTMLElement;
    readonly phases: HTMLElement;
    readonly corner: HTMLElement;
    readonly light: HTMLElement;
    readonly notes: HTMLElement;
    /** Where one is, in numbers and in words, for a screen reader too. */
    readonly count: HTMLElement;
    readonly name: HTMLElement;
    readonly bar: HTMLElement;
    readonly back: HTMLButtonElement;
    readonly next: HTMLButtonElement;
    readonly leave: HTMLButtonElement;
}

export function buildStage({ present: words }: PageWords): Stage {
    const dialog = document.createElement('dialog');
    dialog.className = 'present';
    dialog.ariaLabel = words.start;
    dialog.tabIndex = -1;
    const view = part(dialog, 'div', 'view');
    // The notes tell all of it in words.
    view.ariaHidden = 'true';
    const map = part(view, 'div', 'map');
    const light = part(view, 'div', 'light');
    const phases = part(part(view, 'div', 'phases'), 'div', 'map');
    const heads = part(part(view, 'div', 'heads'), 'div', 'map');
    const corner = part(view, 'div', 'corner');
    const notes = part(dialog, 'div', 'notes');
    const foot = part(dialog, 'footer', 'foot');
    const progress = part(foot, 'div', 'progress');
    const bar = part(progress, 'div', 'done');
    const said = part(foot, 'p', 'where');
    said.role = 'status';
    const count = part(said, 'span', 'count');
    const name = part(said, 'span', 'name');
    const [back, next, leave] = [[words.back, '←', '‹'], [words.next, '→', '›'], [words.leave, 'Esc', '×']].map(([word, key, sign]) => {
        const button = part(foot, 'button', 'step') as HTMLButtonElement;
        button.type = 'button';
        button.ariaLabel = word!;
        button.title = `${word} (${key})`;
        button.textContent = sign!;
        return button;
    }) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
    document.body.append(dialog);
    return { dialog, view, map, heads, phases, corner, light, notes, count, name, bar, back, next, leave };
}

function part(parent: HTMLElement, tag: string, name: string): HTMLElement {
    const element = document.createElement(tag);
    element.className = name;
    parent.append(element);
    return element;
}
