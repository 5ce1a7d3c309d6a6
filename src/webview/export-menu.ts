import type { PageWords } from '../protocol/page-words/page-words.ts';

/** Gives the links of the menu what the reader chose, and saves what they lead to; without a menu nothing. What a format could not show is told. */
export function exportMenu(menu: HTMLElement | null, words: PageWords, tell: (sentence: string) => void): void {
    if (!menu) return;
    const links = [...menu.querySelectorAll<HTMLAnchorElement>('a[data-format]')];
    const choices = [...menu.querySelectorAll('select')];
    const aim = (): void => {
        const asked = new URLSearchParams(location.search);
        for (const { name, value } of choices) asked.set(name, value);
        for (const link of links) {
            asked.set('format', link.dataset['format']!);
            link.href = `export?${asked}`;
            link.parentElement!.hidden = 'picture' in link.dataset && asked.get('kind') === 'table';
        }
    };
    aim();
    menu.addEventListener('change', aim);
    menu.addEventListener('click', event => {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-format]') : undefined;
        if (!link) return;
        event.preventDefault();
        menu.hidePopover();
        void save(link.href).catch(() => words.notExported).then(tell);
    });
}

/** Saves a file of the server under the name that it bears; resolves to what is to be told. */
async function save(address: string): Promise<string> {
    const answer = await fetch(address);
    if (!answer.ok) return (await answer.text()).trim();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? '');
    link.click();
    // The browser takes the bytes some time after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return decodeURIComponent(answer.headers.get('Journey-Warnings') ?? '');
}
