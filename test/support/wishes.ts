import type { AstNode } from 'langium';
import { copied } from '../../src/edit/copied.ts';
import type * as ast from '../../src/language/generated/ast.ts';
import { type ColumnOutline, type Entry, type JourneyOutline, outlineOf } from '../../src/language/outline.ts';
import type { Wish } from '../../src/language/wish.ts';
import type { Chance } from './chance.ts';

/** A wish with what it may change of the model, as paths that start so, and what undoes it, made from the tree after it. */
export interface Trial {
    readonly wish: Wish;
    readonly names: readonly RegExp[];
    readonly undo: (after: ast.JourneyFile) => Wish | readonly Wish[];
}

/** A wish of any kind about a generated journey; undefined where the one that chance has chosen does not fit the place. */
export function someWish(file: ast.JourneyFile, luck: Chance): Trial | undefined {
    const { journeys: [journey] } = outlineOf(file);
    const columns = journey!.phases.flatMap(phase => phase.columns);
    const number = luck.whole(0, columns.length - 1);
    const column = columns[number]!;
    const path = pathOf(journey!, column);
    const here = new RegExp(`^${path.replaceAll('.', '\\.')}\\.`);
    const again = (after: ast.JourneyFile) => outlineOf(after).journeys[0]!.phases.flatMap(phase => phase.columns)[number]!;
    switch (luck.whole(0, 13)) {
        case 0: case 1: return adding(column, luck, path, again);
        case 2: return removing(column, luck, here, again);
        case 3: return scoring(column, luck, here, again);
        case 4: return channelling(column, luck, here, again);
        case 5: return telling(column, here, again);
        case 6: return turning(column, here, again);
        case 7: return moving(journey!, luck);
        case 8: return standingIn(column, columns[luck.whole(0, columns.length - 1)]!, path, again);
        case 9: return rewriting(column, here, again);
        case 10: return noting(column, luck, again);
        case 11: return clearing(column, luck, here, again);
        case 12: return ordering(journey!, luck);
        default: return retitling(journey!, luck);
    }
}

type Again = (after: ast.JourneyFile) => ColumnOutline;

const facts: readonly (readonly [text: string, fields: string])[] = [
    ['via Store for Aylin', 'via'], ['does "Something more"', 'does'], ['thinks "Why? \\"Really\\""', 'thinks'], ['needs "Calm"', 'needs'],
    ['expects "An answer" met', 'expects'], ['artifact "A second receipt"', 'artifacts'], ['policy "Another one"', 'policies'], ['support "A hand" by Sales', 'support'],
    ['evidence "Seen" observed', 'evidence'], ['handover Warehouse "Parcel"', 'handovers'], ['pays 49 EUR', 'pays'], ['exit 1 % as churn', '^flow'],
];

function adding(column: ColumnOutline, luck: Chance, path: string, again: Again): Trial | undefined {
    const [text, field] = luck.oneOf(facts);
    const before = new Set(column.facts.map(textOf));
    if (before.has(text)) return undefined;
    return {
        wish: { do: 'add', to: column.node, text },
        names: [field.startsWith('^') ? new RegExp(field) : new RegExp(`^${path.replaceAll('.', '\\.')}\\.${field}\\b`), ...gradeCounts],
        undo: after => ({ do: 'remove', what: again(after).facts.find(fact => textOf(fact) === text)! }),
    };
}

/** A graded fact is also counted. */
const gradeCounts = [/^evidence\./];

function removing(column: ColumnOutline, luck: Chance, here: RegExp, again: Again): Trial | undefined {
    const index = luck.whole(0, column.facts.length - 1);
    const fact = column.facts[index];
    // A comment behind a fact stays, on a line of its own, and does not go back.
    if (!fact || /^ \/\//.test(fact.$cstNode!.root.fullText.slice(fact.$cstNode!.end))) return undefined;
    const text = atTheEdge(fact);
    const all = fact.$type === 'Feature' || fact.$type === 'Opportunity' ? [here, /^pains/, /^gains/, /^opportunities/, /^initiatives/, ...gradeCounts] : [here, /^flow/, ...gradeCounts];
    return {
        wish: { do: 'remove', what: fact },
        names: all,
        undo: after => ({ do: 'add', to: again(after).node, text, behind: index === 0 ? 'first' : again(after).facts[index - 1]! }),
    };
}

/** A fact of a column as a wish says it: at the left edge, two blanks a level. Facts of columns stand three levels deep. */
function atTheEdge(fact: Entry): string {
    const { root, offset } = fact.$cstNode!;
    const indentation = root.fullText.slice(root.fullText.lastIndexOf('\n', offset) + 1, offset);
    const level = indentation.slice(0, indentation.length / 3);
    return textOf(fact).split(/\r?\n/).map((line, i) => i === 0 ? line : line.slice(indentation.length).replace(new RegExp(`^(${level})+`), levels => '  '.repeat(levels.length / level.length))).join('\n');
}

function scoring(column: ColumnOutline, luck: Chance, here: RegExp, again: Again): Trial | undefined {
    const index = column.facts.findIndex(fact => fact.$type === 'Reaction' && fact.score !== undefined);
    if (index < 0) return undefined;
    const of = column.facts[index] as ast.Reaction;
    const old = textOf(of).match(/[+-]?\d(\.5)?/)![0];
    const score = luck.oneOf(['-2', '+1.5', '0']);
    return score === old ? undefined : {
        wish: { do: 'put', of, property: 'score', text: score },
        names: [here],
        undo: after => ({ do: 'put', of: again(after).facts[index]!, property: 'score', text: old }),
    };
}

function channelling(column: ColumnOutline, luck: Chance, here: RegExp, again: Again): Trial | undefined {
    const index = column.facts.findIndex(fact => fact.$type === 'ChannelsFact');
    if (index < 0) return undefined;
    const to = column.facts[index] as ast.ChannelsFact;
    return {
        wish: { do: 'append', to, property: 'channels', text: luck.oneOf(['Store', 'Phone']) },
        names: [here],
        undo: after => ({ do: 'drop', from: again(after).facts[index]!, property: 'channels', index: to.channels.length }),
    };
}

function telling(column: ColumnOutline, here: RegExp, again: Again): Trial | undefined {
    const index = column.facts.findIndex(fact => fact.$type === 'Saying' && fact.tails.length === 0);
    if (index < 0) return undefined;
    return {
        wish: { do: 'tail', of: column.facts[index]!, text: 'for Aylin' },
        names: [here],
        undo: after => {
            const of = again(after).facts[index] as ast.Saying;
            return { do: 'tail', of, text: '', instead: of.tails.at(-1) };
        },
    };
}

function turning(column: ColumnOutline, here: RegExp, again: Again): Trial {
    const { kind } = column.node;
    return {
        wish: { do: 'put', of: column.node, property: 'kind', text: kind === 'action' ? 'touchpoint' : 'action' },
        names: [here],
        undo: after => ({ do: 'put', of: again(after).node, property: 'kind', text: kind }),
    };
}

/** A fact with the comments that belong to it. */
function clearing(column: ColumnOutline, luck: Chance, here: RegExp, again: Again): Trial | undefined {
    const index = luck.whole(0, column.facts.length - 1);
    const what = column.facts[index];
    if (!what || what.$type === 'Feature' || what.$type === 'Opportunity') return undefined;
    const copy = copied(what, what);
    return 'why' in copy ? undefined : {
        wish: { do: 'remove', what, comments: true },
        names: [here, /^flow/, ...gradeCounts],
        undo: after => ({ do: 'add', to: again(after).node, text: copy.text, behind: index === 0 ? 'first' : again(after).facts[index - 1]! }),
    };
}

/** Two columns of a phase change places, and back. */
function ordering(journey: JourneyOutline, luck: Chance): Trial | undefined {
    const number = luck.whole(0, journey.phases.length - 1);
    const { columns } = journey.phases[number]!;
    const [one, other] = [luck.whole(0, columns.length - 1), luck.whole(0, columns.length - 1)];
    if (one === other) return undefined;
    const swap = ({ columns }: JourneyOutline['phases'][number], entries: readonly [number, number]): Wish => ({ do: 'order', entries: [columns[entries[0]]!.node, columns[entries[1]]!.node] });
    const wrong: readonly [number, number] = one < other ? [other, one] : [one, other];
    return {
        wish: swap(journey.phases[number]!, wrong),
        names: [new RegExp(`^phases\\.${number}\\.columns`), /^flow/, /^pains/, /^gains/, /^opportunities/],
        undo: after => swap(outlineOf(after).journeys[0]!.phases[number]!, wrong),
    };
}

/** A column behind another one of its phase, and back. */
function moving(journey: JourneyOutline, luck: Chance): Trial | undefined {
    const number = luck.whole(0, journey.phases.length - 1);
    const phase = journey.phases[number]!;
    if (phase.columns.length < 2) return undefined;
    const from = luck.whole(0, phase.columns.length - 1);
    const to = luck.whole(-1, phase.columns.length - 1);
    if (to === from || to === from - 1) return undefined;
    const { name } = phase.columns[from]!.node;
    const before = phase.columns[from - 1]?.node.name;
    const node = phase.node!;
    const named = (after: ast.JourneyFile, wanted: string | undefined) => outlineOf(after).journeys[0]!.phases[number]!.columns.find(column => column.node.name === wanted)!.node;
    return {
        wish: { do: 'move', what: phase.columns[from]!.node, to: node, behind: to < 0 ? 'first' : phase.columns[to]!.node },
        // Where pains, opportunities and ways stand in the lists of the journey goes by the order of the columns.
        names: [new RegExp(`^phases\\.${number}\\.columns`), /^flow/, /^pains/, /^gains/, /^opportunities/],
        undo: after => ({ do: 'move', what: named(after, name), to: outlineOf(after).journeys[0]!.phases[number]!.node!, behind: before === undefined ? 'first' : named(after, before) }),
    };
}

/** What a customer does is told of another column; another word stands where it was told. */
function standingIn(column: ColumnOutline, other: ColumnOutline, path: string, again: Again): Trial | undefined {
    const index = column.facts.findIndex(fact => fact.$type === 'Saying' && fact.word === 'does');
    const what = column.facts[index];
    const columnsAfter = (after: ast.JourneyFile) => outlineOf(after).journeys[0]!.phases.flatMap(phase => phase.columns);
    if (!what || other === column || /^ \/\//.test(what.$cstNode!.root.fullText.slice(what.$cstNode!.end))) return undefined;
    const said = other.facts.findLastIndex(fact => fact.$type === 'Saying' && fact.word === 'does');
    return {
        wish: { do: 'move', what, to: other.node, behind: other.facts[said], instead: 'does "What is told elsewhere"' },
        names: [/^phases\.\d+\.columns\.\d+\.does/],
        undo: after => [
            { do: 'put', of: again(after).facts[index]!, text: textOf(what) },
            { do: 'remove', what: columnsAfter(after).find(({ node }) => node.name === other.node.name)!.facts[said + 1]! },
        ],
    };
}

function rewriting(column: ColumnOutline, here: RegExp, again: Again): Trial | undefined {
    const index = column.facts.findIndex(fact => fact.$type === 'Saying' && fact.word === 'thinks');
    const of = column.facts[index];
    return of && {
        wish: { do: 'put', of, text: 'wants "To know" for Aylin' },
        names: [here],
        undo: after => ({ do: 'put', of: again(after).facts[index]!, text: textOf(of) }),
    };
}

/** The columns of a journey that has no phases, put into one. */
export function wrapping(file: ast.JourneyFile): Trial {
    const columns = outlineOf(file).journeys[0]!.phases[0]!.columns.map(({ node }) => node);
    return {
        wish: { do: 'wrap', first: columns[0]!, last: columns.at(-1)!, head: 'phase All "All of it" during' },
        names: [/^phases\.0\.(?!columns)/],
        undo: after => ({ do: 'unwrap', what: outlineOf(after).journeys[0]!.phases[0]!.node! }),
    };
}

function noting(column: ColumnOutline, luck: Chance, again: Again): Trial | undefined {
    const index = luck.whole(0, column.facts.length - 1);
    const text = '// journey-ignore stale: the next survey is in spring';
    const fact = column.facts[index];
    return fact && {
        wish: { do: 'comment', above: fact, text }, names: [],
        undo: after => ({ do: 'uncomment', above: again(after).facts[index]!, text }),
    };
}

function retitling(journey: JourneyOutline, luck: Chance): Trial {
    const number = luck.whole(0, journey.phases.length - 1);
    const { node } = journey.phases[number]!;
    const old = textOf(node!).match(/"[^"]*"/)![0];
    return {
        wish: { do: 'put', of: node!, property: 'title', text: '"Another title"' },
        names: [new RegExp(`^phases\\.${number}\\.title`)],
        undo: after => ({ do: 'put', of: outlineOf(after).journeys[0]!.phases[number]!.node!, property: 'title', text: old }),
    };
}

function pathOf(journey: JourneyOutline, column: ColumnOutline): string {
    const phase = journey.phases.findIndex(({ columns }) => columns.includes(column));
    return `phases.${phase}.columns.${journey.phases[phase]!.columns.indexOf(column)}`;
}

function textOf(node: AstNode | Entry): string {
    return node.$cstNode?.text ?? '';
}
