import type { Column } from '../model/journey.ts';

/** A fact that stayed as it was weighs as much as this many words. */
const wholeText = 3;

/**
 * How alike columns are in what is said of them (Dice); undefined where one of the two says nothing. Only those that are left are
 * read. All words of one column are looked up at once, in a list of who says each.
 */
export function contentLikeness(before: readonly Column[], after: readonly Column[], left: { readonly before: readonly number[]; readonly after: readonly number[] }): (one: number, other: number) => number | undefined {
    const numbers = new Map<string, number>();
    const sizes = new Uint32Array(after.length);
    const speakers: number[][] = [];
    for (const index of left.after) {
        const { words, wholes } = bagOf(textsOf(after[index]!), numbers);
        sizes[index] = words.length + wholeText * wholes.length;
        for (const piece of [...words, ...wholes]) (speakers[piece] ??= []).push(index);
    }
    const shared = new Uint32Array(after.length);
    let current = -1;
    let size = 0;
    return (one, other) => {
        if (one !== current) {
            current = one;
            shared.fill(0);
            const { words, wholes } = bagOf(textsOf(before[one]!), numbers);
            size = words.length + wholeText * wholes.length;
            for (const piece of words) for (const index of speakers[piece] ?? []) shared[index]!++;
            for (const piece of wholes) for (const index of speakers[piece] ?? []) shared[index]! += wholeText;
        }
        const otherSize = sizes[other]!;
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

/** The words of texts and the texts as wholes, by numbers. */
interface Bag {
    readonly words: readonly number[];
    readonly wholes: readonly number[];
}

/** What is said again has another number, so that all of it counts. */
function bagOf(texts: readonly string[], numbers: Map<string, number>): Bag {
    const times = new Map<string, number>();
    const numberOf = (said: string): number => {
        const time = times.get(said) ?? 0;
        times.set(said, time + 1);
        const piece = time === 0 ? said : `${said} ${time}`;
        let number = numbers.get(piece);
        if (number === undefined) numbers.set(piece, number = numbers.size);
        return number;
    };
    const words: number[] = [];
    for (const text of texts) for (const word of text.slice(0, 600).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) words.push(numberOf(word));
    return { words, wholes: texts.map(text => numberOf(`= ${text}`)) };
}
