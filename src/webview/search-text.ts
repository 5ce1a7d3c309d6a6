/** A text as it is searched: without case, accents and what is written to break lines; `at` says for each sign, and for the end, where it stood. */
interface Folded {
    readonly text: string;
    readonly at: readonly number[];
}

/** Between two lines of a text that was broken to fit. */
export const lineEnd = '\n';

const same: Readonly<Record<string, string>> = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', '’': "'", '‘': "'", '‐': '-', '‑': '-', '\u00ad': '', '\u200b': '', '\u2060': '', '…': '...' };

export function folded(text: string): Folded {
    let all = '';
    const at: number[] = [];
    for (let i = 0; i < text.length; i++) {
        const sign = text[i]!.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
        const plain = sign === lineEnd ? sign : [...sign].map(one => same[one] ?? (/\s/.test(one) ? ' ' : one)).join('');
        all += plain;
        for (let n = 0; n < plain.length; n++) at.push(i);
    }
    return { text: all, at: [...at, text.length] };
}

/** What finds a wish in folded texts, be it broken into lines, with or without a hyphen; undefined for a wish of nothing. */
export function patternOf(wish: string): RegExp | undefined {
    const words = folded(wish.trim()).text.split(/[ \n]+/).filter(Boolean);
    if (words.length === 0) return undefined;
    const anyLine = words.map(word => [...word].map(sign => sign.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')).join(`(?:-?${lineEnd})?`));
    return new RegExp(anyLine.join(`[ ${lineEnd}]+`), 'gu');
}

/** Where a pattern is found in a folded text, as places of the text before it was folded. */
export function placesOf(pattern: RegExp, { text, at }: Folded): readonly (readonly [from: number, to: number])[] {
    return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => [at[index]!, Math.max(at[index + length - 1]! + 1, at[index + length]!)]);
}
