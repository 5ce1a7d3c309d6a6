import type { PageWords } from '../protocol/page-words/page-words.ts';
import { linkTo } from './address.ts';
import { printPages } from './print.ts';
import type { Shares } from './share.ts';

/** `journey serve` makes what is shared; the page puts it into the clipboard and prints. `asked` is what the page shows. */
export function shareInBrowser(words: PageWords['share'], asked: () => URLSearchParams): Shares {
    const get = async (path: string, more: Readonly<Record<string, string>>): Promise<Response> => {
        const query = asked();
        for (const [name, value] of Object.entries(more)) query.set(name, value);
        const answer = await fetch(`${path}?${query}`);
        if (!answer.ok) throw new Error(await answer.text());
        return answer;
    };
    return {
        picture: async () => new Blob([await (await get('export', { format: 'png', theme: 'light' })).blob()], { type: 'image/png' }),
        async svg() {
            const text = get('export', { format: 'svg', theme: 'light' }).then(async answer => new Blob([await answer.text()], { type: 'text/plain' }));
            text.catch(() => undefined);
            await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
            return words.copied;
        },
        async link(thing) {
            await navigator.clipboard.writeText(linkTo(thing));
            return words.copied;
        },
        async print() {
            // A table goes over pages by itself.
            const isTable = asked().get('as') === 'table';
            const pages = isTable ? [] : await get('pages', {}).then(answer => answer.json() as Promise<readonly string[]>).catch(() => undefined);
            if (!pages) return words.notPrinted;
            printPages(pages);
            return '';
        },
        printsByKey: true
    };
}
