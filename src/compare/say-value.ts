import type { Part, Property, Value } from './change.ts';
import type { Speech } from './words/words.ts';

/** So much of a text is said in a sentence. */
const most = 160;

export function sayValue(value: Value, of: Property | undefined, words: Speech): string {
    switch (value.is) {
        case 'text': return quoted(value.text, words);
        case 'list': return joined(value.items.map(item => quoted(item, words)), words);
        case 'words': return joined(value.words.map(word => sayWord(word, of, words)), words);
        case 'word': return sayWord(value.word, of, words);
        case 'score': return words.score(value.score);
        case 'amount': return words.amount(value.amount);
        case 'date': return value.date;
        case 'column': return quoted(value.column.title, words);
        case 'place': return quoted((value.behind ?? value.phase)?.title ?? '', words);
    }
}

/** A text in quotes, cut where it is too long for a sentence. */
export function quoted(text: string, words: Speech): string {
    const line = text.replace(/\s+/gu, ' ').trim();
    const signs = line.length <= most ? [] : Array.from(line.slice(0, 2 * most));
    return words.quote(signs.length <= most ? line : `${signs.slice(0, most - 1).join('')}…`);
}

export function joined(items: readonly string[], { and }: Speech): string {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** `high → low`; of a list only what came and what went. */
export function sayPart({ of, before, after }: Part, words: Speech): string {
    if (before && after) return sayLists(before, after, of, words) ?? `${sayValue(before, of, words)} → ${sayValue(after, of, words)}`;
    if (after) return words.came(sayValue(after, of, words));
    return before ? words.went(sayValue(before, of, words)) : '';
}

function sayLists(before: Value, after: Value, of: Property | undefined, words: Speech): string | undefined {
    const [old, now] = [itemsOf(before, of, words), itemsOf(after, of, words)];
    if (!old || !now) return undefined;
    const came = now.filter(({ key }) => !old.some(item => item.key === key)).map(({ said }) => said);
    const went = old.filter(({ key }) => !now.some(item => item.key === key)).map(({ said }) => said);
    return [...came.length > 0 ? [words.came(joined(came, words))] : [], ...went.length > 0 ? [words.went(joined(went, words))] : []].join(', ') || undefined;
}

function itemsOf(value: Value, of: Property | undefined, words: Speech): readonly { readonly key: string; readonly said: string }[] | undefined {
    if (value.is === 'list') return value.items.map((item, index) => ({ key: value.keys?.[index] ?? item, said: quoted(item, words) }));
    return value.is === 'words' ? value.words.map(word => ({ key: word, said: sayWord(word, of, words) })) : undefined;
}

function sayWord(word: string, of: Property | undefined, { values }: Speech): string {
    return values[`${of}.${word}`] ?? values[word] ?? word.replaceAll('-', ' ');
}
