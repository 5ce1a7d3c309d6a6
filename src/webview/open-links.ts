/**
 * Lets what there is to see be opened. A host that can open it is told, be it the path of a file or an address, since an editor
 * follows a plain link of a folder that it trusts without asking; in a browser an address is a plain link, and a path is text.
 */
export function openLinks(page: HTMLElement, open: ((path: string) => void) | undefined): void {
    if (!open) return;
    document.body.classList.add('opens-files');
    const openedBy = (event: Event): void => {
        const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-see], a[rel="noopener noreferrer"]') : null;
        if (!link || event instanceof KeyboardEvent && (event.key !== 'Enter' || link instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        event.stopPropagation();
        open(link.dataset['see'] ?? link.getAttribute('href')!);
    };
    for (const name of ['click', 'keydown']) page.addEventListener(name, openedBy, { capture: true });
    // A patch of the table takes away what the server did not write.
    new MutationObserver(() => {
        for (const link of page.querySelectorAll<HTMLElement>('[data-see]:not([role])')) Object.assign(link, { role: 'link', tabIndex: 0 });
    }).observe(page, { childList: true, subtree: true, attributeFilter: ['role'] });
}
