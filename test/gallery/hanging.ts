import { basename, dirname } from 'node:path/posix';
import type { Work } from './exhibits.ts';

/** The picture in the theme of who looks, with the summary that it has for who cannot see it. */
export function hungPicture(title: string, works: readonly Work[], read: (path: string) => string): readonly string[] {
    const [light, dark] = works.map(({ path }) => beside(path));
    const [, summary] = /<desc>([^]*?)<\/desc>/.exec(read(works[0]!.path))!;
    const words = `${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')} ${summary}`.replaceAll('"', '&quot;');
    return [
        [
            '<picture>',
            `  <source media="(prefers-color-scheme: dark)" srcset="${dark}">`,
            `  <img alt="${words}" src="${light}">`,
            '</picture>'
        ].join('\n'),
        `Full size: [light](${light}), [dark](${dark})`
    ];
}

/** The rows as they are written, to be unfolded; the rest is in the file. */
export function hungTable({ path }: Work, read: (path: string) => string): readonly string[] {
    const rows = read(path).split('\n').filter(line => line.startsWith('|'));
    return [
        `The rows are below; [the whole page](${beside(path)}) has what is known of the journey before them, and people, sources and initiatives after them.`,
        '<details><summary>The rows</summary>',
        rows.join('\n'),
        '</details>'
    ];
}

export function commandOf({ words, path }: Pick<Work, 'words' | 'path'>): string {
    return `npm run --silent journey -- ${words.join(' ')} -o ${path}`;
}

/** The works lie in folders beside the page. */
function beside(path: string): string {
    return `${basename(dirname(path))}/${basename(path)}`;
}
