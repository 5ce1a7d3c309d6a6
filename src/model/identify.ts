import type { AstNode } from 'langium';
import type { Entry, JourneyOutline } from '../language/outline.ts';
import { wordOf } from '../language/word-of.ts';

/** The id of every thing of a journey that can be drawn; see `Journey` for what an id looks like. */
export function identify(journey: JourneyOutline): ReadonlyMap<AstNode, string> {
    const ids = new Map<AstNode, string>();
    const taken = new Set<string>();
    const give = (node: AstNode, wanted: string): string => {
        let id = wanted;
        for (let n = 2; taken.has(id); n++) id = `${wanted}~${n}`;
        taken.add(id);
        ids.set(node, id);
        return id;
    };
    const giveFacts = (owner: string, facts: readonly Entry[]) => {
        const counts = new Map<string, number>();
        for (const fact of facts) {
            if (fact.$type === 'Opportunity') {
                give(fact, `opportunity.${escaped(fact.name ?? '')}`);
                continue;
            }
            const word = wordOf(fact);
            const count = (counts.get(word) ?? 0) + 1;
            counts.set(word, count);
            give(fact, `${owner}.${word}.${count}`);
        }
    };
    give(journey.node, 'journey');
    giveFacts('journey', journey.facts);
    for (const phase of journey.phases) {
        if (phase.node) giveFacts(give(phase.node, `phase.${escaped(phase.node.name ?? '')}`), phase.facts);
        for (const column of phase.columns) giveFacts(give(column.node, `column.${escaped(column.node.name ?? '')}`), column.facts);
    }
    return ids;
}

/** Letters, digits and `-` as they are, everything else as `_` and its code point: different names stay different. */
function escaped(name: string): string {
    return /^[A-Za-z0-9-]*$/.test(name) ? name : name.replace(/[^\p{L}\p{M}\p{N}-]/gu, sign => `_${sign.codePointAt(0)!.toString(16)}_`);
}
