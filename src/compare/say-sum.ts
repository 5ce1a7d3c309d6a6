import type { Sum } from './sum.ts';
import type { Words } from './words/words.ts';

/** `4 better, 1 worse, 3 pains solved, 1 new` */
export function saySum(sum: Sum, words: Words): string {
    const said = (name: keyof Sum): readonly string[] => sum[name] === 0 ? [] : [words.counts[name](sum[name])];
    const behind = (first: keyof Sum, name: keyof Sum, short: (count: number) => string): readonly string[] =>
        sum[first] > 0 && sum[name] > 0 ? [short(sum[name])] : said(name);
    const parts = [
        ...said('better'), ...said('worse'), ...said('painsSolved'), ...behind('painsSolved', 'painsNew', words.onlyNew),
        ...said('columnsAdded'), ...behind('columnsAdded', 'columnsRemoved', words.onlyRemoved), ...said('moved'), ...said('renamed'), ...said('others')
    ];
    return parts.join(', ') || words.nothing;
}
