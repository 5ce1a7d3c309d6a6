import type { Column } from '../model/journey.ts';

/** A fact that stayed as it was weighs as much as this many words. */
const wholeText = 3;

/**
 * How alike columns are in what is said of them (Dice); undefined where one of the two says nothing. Only those that are left are
 * read. All words of one column are looked up at once, in a list of who says each.
 */
export function contentLikeness(before: readonly Column[], after: readonly Column[], left: { readonly before: readonly number[]; readonly after: readonly number[] }): (one: number, other: number) => number | undefined {
    const numbers = new Map<string, number>();
    const now = new Map(left.after.map(index => [index, bagOf(textsOf(after[index]!), numbers)]));
    const speakers: number[][] = [];
    for (const [index, bag] of now) for (const piece of bag) (speakers[piece] ??= []).push(index);
    const shared = new Uint32Array(after.length);
    let current = -1;
    let size = 0;
    return (one, other) => {
        if (one !== current) {
            current = one;
            shared.fill(0);
            const bag = bagOf(textsOf(before[one]!), numbers);
            size = bag.length;
            for (const piece of bag) for (const index of speakers[piece] ?? []) shared[index]!++;
        }
        const otherSize = now.get(other)!.length;
        return size === 0 || otherSize === 0 ? undefined : 2 * shared[other]! / (size + otherSize);
    };
}

function textsOf({ via, does, thinks, wants, needs, expects, feels, judges, pains, gains, frontstage, backstage, support, handovers, artifacts, policies, evidence, measures, takes, waits }: Column): readonly string[] {
    return [
        ...[does, thinks, wants, needs, expects, artifacts, policies, evidence].flatMap(lines => lines.map(({ text }) => text)),
        ...[feels, judges].flatMap(reactions => reactions.map(({ text, score }) => `${text ?? ''} ${score ?? ''}`)),
        ...[pains, gains].flatMap(felt => felt.map(({ title }) => title)),
        ...[frontstage, backstage, support].flatMap(work => work.map(({ text, teams, systems }) => [text, ...teams.map(({ title }) => title), ...systems.map(({ title }) => title)].join(' '))),
        ...via.map(({ channels }) => channels.map(({ title }) => title).join(' ')),
        ...handovers.map(({ team, text }) => `${team.title} ${text ?? ''}`),
        ...measures.map(({ metric }) => metric.title),
        ...[takes, waits].flatMap(timings => timings.map(({ amount }) => `${amount.from} ${amount.to ?? ''} ${amount.unit ?? ''}`))
    ];
}

/** The pieces of texts by their numbers; a word that is said again is another piece, so that all of them count. */
function bagOf(texts: readonly string[], numbers: Map<string, number>): readonly number[] {
    const times = new Map<string, number>();
    const all: number[] = [];
    const add = (word: string): void => {
        const time = times.get(word) ?? 0;
        times.set(word, time + 1);
        const piece = time === 0 ? word : `${word} ${time}`;
        let number = numbers.get(piece);
        if (number === undefined) numbers.set(piece, number = numbers.size);
        all.push(number);
    };
    for (const text of texts) {
        for (let i = 0; i < wholeText; i++) add(`= ${text}`);
        for (const [word] of text.slice(0, 600).toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) add(word);
    }
    return all;
}
