import type { AstNode } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import type { ColumnOutline, Entry, JourneyOutline } from '../language/outline.ts';
import { wordOf } from '../language/word-of.ts';

/** The id of every thing of a journey that can be drawn; see `Journey` for what an id looks like. */
export interface Ids {
    /** The journey, its phases and opportunities, their facts. */
    readonly own: ReadonlyMap<AstNode, string>;
    /** A column's own id and those of its facts. */
    readonly columns: ReadonlyMap<AstNode, ColumnIds>;
}

export interface ColumnIds {
    readonly id: string;
    readonly facts: ReadonlyMap<AstNode, string>;
}

/** Columns are taken over from one tree to the next, and with them the ids of their facts. */
const known = new WeakMap<ast.Column, ColumnIds>();

/** The ids of a journey; found once, for the model and for the places in the text. */
export function identify(journey: JourneyOutline): Ids {
    let ids = identified.get(journey);
    if (!ids) identified.set(journey, ids = idsOfJourney(journey));
    return ids;
}

const identified = new WeakMap<JourneyOutline, Ids>();

function idsOfJourney(journey: JourneyOutline): Ids {
    const own = new Map<AstNode, string>();
    const columns = new Map<AstNode, ColumnIds>();
    const taken = new Set<string>();
    const free = (wanted: string): string => {
        let id = wanted;
        for (let n = 2; taken.has(id); n++) id = `${wanted}~${n}`;
        taken.add(id);
        return id;
    };
    const give = (node: AstNode, wanted: string): string => {
        const id = free(wanted);
        own.set(node, id);
        return id;
    };
    give(journey.node, 'journey');
    for (const [fact, id] of idsOf('journey', journey.facts)) own.set(fact, id);
    for (const phase of journey.phases) {
        if (phase.node) {
            const owner = give(phase.node, `phase.${escaped(phase.node.name ?? '')}`);
            for (const [fact, id] of idsOf(owner, phase.facts)) own.set(fact, id);
        }
        for (const column of phase.columns) columns.set(column.node, columnIds(column, free(`column.${escaped(column.node.name ?? '')}`)));
    }
    for (const node of journey.members) {
        if (node.$type === 'Opportunity') give(node, `opportunity.${escaped(node.name ?? '')}`);
    }
    return { own, columns };
}

function columnIds({ node, facts }: ColumnOutline, id: string): ColumnIds {
    const before = known.get(node);
    if (before?.id === id) return before;
    const ids = { id, facts: idsOf(id, facts) };
    known.set(node, ids);
    return ids;
}

function idsOf(owner: string, facts: readonly Entry[]): ReadonlyMap<AstNode, string> {
    const ids = new Map<AstNode, string>();
    const counts = new Map<string, number>();
    for (const fact of facts) {
        if (fact.$type === 'Opportunity') continue;
        const word = wordOf(fact);
        const count = (counts.get(word) ?? 0) + 1;
        counts.set(word, count);
        ids.set(fact, `${owner}.${word}.${count}`);
    }
    return ids;
}

/** Letters, digits and `-` as they are, everything else as `_` and its code point: different names stay different. */
function escaped(name: string): string {
    return /^[A-Za-z0-9-]*$/.test(name) ? name : name.replace(/[^\p{L}\p{M}\p{N}-]/gu, sign => `_${sign.codePointAt(0)!.toString(16)}_`);
}
