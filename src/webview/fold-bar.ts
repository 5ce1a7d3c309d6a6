/** Puts what finds no room in the bar behind its last button, the least needed first; what is there comes back when there is room. The answer does it anew. */
export function foldBar(bar: HTMLElement): () => void {
    const [rest, more, choices, tools] = ['#rest', '#more', '.choices', '.tools'].map(selector => bar.querySelector<HTMLElement>(selector)!) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    const homes = [choices, tools].flatMap(home => [...home.children].filter(one => one !== more && one !== rest).map(one => ({ one: one as HTMLElement, home })));
    const stays = new Set(['find', 'export']);
    // A menu goes with the button that opens it.
    const menu = (one: HTMLElement): boolean => one.popover !== null;
    const inTools = homes.filter(({ one, home }) => home === tools && one.id !== 'zoom');
    const order = [...inTools.toReversed(), ...homes.filter(({ home }) => home === choices).toReversed(), ...homes.filter(({ one }) => one.id === 'zoom')]
        .map(({ one }) => one).filter(one => !stays.has(one.id) && !menu(one));

    new ResizeObserver(fold).observe(bar);
    return fold;

    function fold(): void {
        const focused = document.activeElement;
        const folded = new Set<HTMLElement>();
        lay(folded);
        for (const one of order) {
            if (bar.scrollWidth <= bar.clientWidth) break;
            if (one.hidden) continue;
            folded.add(one);
            lay(folded);
        }
        if (focused instanceof HTMLElement && bar.contains(focused) && focused !== document.activeElement) focused.focus();
    }

    /** Touches nothing that stands where it should. */
    function lay(folded: ReadonlySet<HTMLElement>): void {
        more.hidden = folded.size === 0;
        for (const home of [choices, tools]) {
            const own = homes.filter(at => at.home === home && !folded.has(at.one)).map(({ one }) => one);
            const now = [...home.children].filter(one => one !== more && one !== rest);
            if (own.length !== now.length || own.some((one, i) => one !== now[i])) home.prepend(...own);
        }
        const away = homes.filter(({ one }) => folded.has(one)).map(({ one }) => one);
        if (away.length !== rest.childElementCount || away.some((one, i) => one !== rest.children[i])) rest.replaceChildren(...away);
    }
}
