import type { PageWords } from '../protocol/page-words/page-words.ts';
import { tellForAMoment } from './passing-note.ts';
import { printByKey } from './print.ts';
import type { Sharing } from '../protocol/share-menu.ts';

/** What a host does for a reader who takes the map along; each answer is a sentence to tell, empty where the host tells it itself. */
export interface Shares {
    /** The map as PNG. */
    picture(): Promise<Blob>;
    svg(): Promise<string>;
    /** A link to a thing, or to the journey. */
    link(thing: string | null): Promise<string>;
    print(): Promise<string>;
    /** True where the keys for printing are the page's to take. */
    readonly printsByKey: boolean;
}

/** Gives the entries of the menu what they do; `thing` is the one that is ringed, and `note` where the answers are told. */
export function shareMenu(menu: HTMLElement, words: PageWords['share'], host: Shares, thing: () => string | null, note: HTMLElement): void {
    const ways: Readonly<Record<Sharing, () => Promise<string>>> = {
        picture: () => copyPicture(host.picture()).then(() => words.copied),
        svg: () => host.svg(),
        link: () => host.link(thing()),
        print: () => host.print()
    };
    const share = (way: Sharing): void => void ways[way]().catch(() => words.refused).then(tell);
    const tell = (sentence: string): void => {
        if (sentence === words.copied) return tellForAMoment(note, sentence);
        note.textContent = sentence;
        note.hidden = sentence === '';
    };
    menu.addEventListener('click', event => {
        const way = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-share]')?.dataset['share'] : undefined;
        if (way === undefined) return;
        // In a narrow page the menu itself was opened from another one.
        for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
        share(way as Sharing);
    });
    if (host.printsByKey) printByKey(() => share('print'));
}

/** The clipboard is asked at once, while the click still counts, and waits for the picture. */
async function copyPicture(picture: Promise<Blob>): Promise<void> {
    // A clipboard that refuses at once does not wait for a picture that fails.
    picture.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
