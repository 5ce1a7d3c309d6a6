/** A stretch of text that runs one way, as it is read. */
export interface Stretch<T> {
    readonly parts: readonly T[];
    readonly rightToLeft: boolean;
}

/**
 * The parts of a line in stretches of one direction, from the left of the paper to the right: the Unicode Bidirectional
 * Algorithm without explicit embeddings, which a journey does not have. Parts are what a reader sees as one character.
 */
export function stretchesOf<T>(parts: readonly T[], textOf: (part: T) => string, rightToLeft: boolean): readonly Stretch<T>[] {
    const levels = levelsOf(parts.map(textOf), rightToLeft ? 1 : 0);
    const stretches: { parts: T[]; level: number }[] = [];
    parts.forEach((part, i) => {
        const last = stretches.at(-1);
        if (last && last.level === levels[i]) last.parts.push(part);
        else stretches.push({ parts: [part], level: levels[i]! });
    });
    for (let level = 2; level >= 1; level--) reverseRuns(stretches, level);
    return stretches.map(({ parts: own, level }) => ({ parts: own, rightToLeft: level === 1 }));
}

type Kind = 'left' | 'right' | 'figure' | 'neutral';

function levelsOf(texts: readonly string[], base: 0 | 1): readonly number[] {
    const kinds: Kind[] = texts.map(kindOf);
    kinds.forEach((kind, i) => {
        if (kind === 'neutral' && kinds[i - 1] === 'figure' && kinds[i + 1] === 'figure' && /^[.,:/+-]$/.test(texts[i]!)) kinds[i] = 'figure';
        if (kind === 'neutral' && (kinds[i - 1] === 'figure' || kinds[i + 1] === 'figure') && /^[%‰€$£°]$/.test(texts[i]!)) kinds[i] = 'figure';
    });
    let strong: Kind = base === 1 ? 'right' : 'left';
    const levels = kinds.map((kind): number | undefined => {
        if (kind === 'left' || kind === 'right') strong = kind;
        if (kind === 'left') return base === 1 ? 2 : 0;
        if (kind === 'right') return 1;
        if (kind === 'figure') return strong === 'right' || base === 1 ? 2 : 0;
        return undefined;
    });
    return levels.map((level, i) => level ?? neutral(i));

    /** Between two of one direction it is of theirs, else of the line's; figures count as the right-to-left text around them. */
    function neutral(at: number): number {
        const side = (found: number | undefined): number => found === undefined ? base : found === 2 && (base === 0 || !isLetter(at)) ? 1 : found;
        const before = side(levels.slice(0, at).findLast(level => level !== undefined));
        const after = side(levels.slice(at).find(level => level !== undefined));
        return before === after ? before : base;
    }

    function isLetter(at: number): boolean {
        const before = kinds.slice(0, at).findLast(kind => kind !== 'neutral');
        const after = kinds.slice(at).find(kind => kind !== 'neutral');
        return before === 'left' && after === 'left';
    }
}

function kindOf(text: string): Kind {
    if (/^\p{Nd}/u.test(text)) return 'figure';
    if (/^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text)) return 'right';
    return /^\p{L}/u.test(text) ? 'left' : 'neutral';
}

function reverseRuns(stretches: { readonly level: number }[], level: number): void {
    for (let start = 0; start < stretches.length; start++) {
        let end = start;
        while (end < stretches.length && stretches[end]!.level >= level) end++;
        if (end > start + 1) stretches.splice(start, end - start, ...stretches.slice(start, end).reverse());
        start = Math.max(start, end);
    }
}
