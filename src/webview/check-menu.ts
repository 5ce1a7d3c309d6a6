import type { Choosable } from '../protocol/choice.ts';

export interface CheckMenu {
    /** What can be checked, and whether a reader has. Without anything the menu is not offered. */
    show(all: readonly Choosable[], isChosen: boolean): void;
}

/** A menu of the bar with a box for each thing; `choose` gets the names of those that are to be shown, or nothing for the usual ones. */
export function checkMenu(bar: HTMLElement, id: string, usual: string, count: (shown: number, of: number) => string, choose: (names: readonly string[] | undefined) => void): CheckMenu {
    const menu = bar.querySelector<HTMLElement>(`#${id}`)!;
    const opener = bar.querySelector<HTMLButtonElement>(`[popovertarget="${id}"]`)!;
    const name = opener.textContent;
    const reset = document.createElement('button');
    reset.type = 'button';
    reset.textContent = usual;
    let offered = '';

    reset.addEventListener('click', () => choose(undefined));
    menu.addEventListener('change', () => {
        const names = boxes().filter(({ checked }) => checked).map(({ value }) => value);
        choose(names.length === 0 ? undefined : names);
    });
    menu.addEventListener('toggle', event => {
        if (event.newState !== 'open') return;
        const { left } = opener.getBoundingClientRect();
        menu.style.left = `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8))}px`;
    });
    return {
        show(all, isChosen) {
            opener.hidden = all.length === 0;
            const shown = all.filter(one => one.shown).length;
            opener.textContent = isChosen ? `${name} · ${count(shown, all.length)}` : name;
            opener.classList.toggle('chosen', isChosen);
            reset.disabled = !isChosen;
            const what = JSON.stringify(all.map(({ name, title }) => [name, title]));
            if (what !== offered) fill(all);
            offered = what;
            for (const box of boxes()) box.checked = all.some(({ name, shown }) => shown && name === box.value);
        }
    };

    function boxes(): readonly HTMLInputElement[] {
        return [...menu.querySelectorAll('input')];
    }

    function fill(all: readonly Choosable[]): void {
        const focused = boxes().find(box => box === document.activeElement)?.value;
        menu.replaceChildren(...all.map(({ name, title }) => {
            const label = document.createElement('label');
            const box = document.createElement('input');
            box.type = 'checkbox';
            box.value = name;
            label.append(box, ` ${title}`);
            return label;
        }), reset);
        boxes().find(({ value }) => value === focused)?.focus();
    }
}
