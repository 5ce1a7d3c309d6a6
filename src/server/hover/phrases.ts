/** The most things of which a line tells the names. */
const MOST = 4;

/** `a; b; c`, since a title may have a comma; of many the first few: `a; b; c and 7 more`. */
export function few(texts: readonly string[]): string {
    return texts.length <= MOST ? texts.join('; ') : `${texts.slice(0, MOST - 1).join('; ')} and ${texts.length - MOST + 1} more`;
}

/** `1 pain`, `3 pains`. */
export function count(number: number, noun: string): string {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A line of a fact, or none where nothing is said. */
export function line(label: string, text: string | undefined): readonly string[] {
    return text === undefined || text === '' ? [] : [`${label}: ${text}`];
}

/** `“I have no printer.”`; a text that brings its own quotation marks keeps those. */
export function quoted(text: string): string {
    return /^["“„«]/.test(text) ? text : `“${text}”`;
}

/** What holds for some of the travellers: ` (Walter)`, and nothing where it holds for all of them. */
export function whom(names: readonly string[], travellers: readonly { readonly name: string }[]): string {
    return names.length === travellers.length ? '' : ` (${names.join(', ')})`;
}

/** What is said of each traveller: `3 days (Walter); none (Aylin)`. Those of whom the same is said come together. */
export function eachTraveller(travellers: readonly { readonly name: string }[], tell: (name: string) => string | undefined): string | undefined {
    const named = new Map<string, string[]>();
    for (const { name } of travellers) {
        const text = tell(name);
        if (text !== undefined) named.set(text, [...named.get(text) ?? [], name]);
    }
    return named.size === 0 ? undefined : [...named].map(([text, names]) => text + whom(names, travellers)).join('; ');
}
