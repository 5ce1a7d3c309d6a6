import type { AstNode } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { isBranch, type Leaving, leavingFor, shareOf, tailOf } from '../language/leaving.ts';
import { OUTCOMES } from '../language/words.ts';
import type { ColumnPlace } from './columns.ts';
import type { Outcome, Way } from './journey.ts';

/** One persona's way out of a column; without a fact it just goes on. */
interface Step extends Pick<Way, 'share' | 'shareIs'> { readonly fact?: Leaving }

/** Every way of a journey with its share completed, as the page of the language says under "Flow". */
export function flowOf(columns: readonly ColumnPlace[]): Way[] {
    const index = new Map(columns.map((column, i) => [column.node as AstNode, i]));
    return columns.flatMap((column, from) => waysFrom(column, from, columns, index));
}

function waysFrom(column: ColumnPlace, from: number, columns: readonly ColumnPlace[], index: ReadonlyMap<AstNode, number>): Way[] {
    const facts = column.facts.filter(fact => fact.$type === 'Next' || fact.$type === 'Exit');
    const following = columns[from + 1];
    if (facts.length === 0) return following ? [{ id: column.ids.id, for: column.travellers.here, from: column.name, share: 100, shareIs: 'rest', to: following.name, kind: 'next', said: false, branch: false }] : [];
    const ways = new Map<string, Way & { for: string[] }>();
    for (const persona of column.travellers.here) {
        for (const { fact, share, shareIs } of stepsOf(leavingFor(persona, facts, column.travellers), following !== undefined)) {
            const to = fact ? targetOf(fact, index) : from + 1;
            if (to === 'unfinished') continue;
            const id = fact ? column.ids.facts.get(fact) ?? '' : column.ids.id;
            const key = `${id} ${share} ${shareIs}`;
            const same = ways.get(key);
            if (same) {
                same.for.push(persona);
                continue;
            }
            ways.set(key, {
                id, for: [persona], from: column.name, share, shareIs,
                ...(to !== undefined && { to: columns[to]!.name }),
                kind: to === undefined ? 'exit' : to <= from ? 'loop' : to === from + 1 ? 'next' : 'skip',
                ...(fact && tailOf(fact, 'When')?.text !== undefined && { when: tailOf(fact, 'When')!.text! }),
                ...(fact?.$type === 'Exit' && outcomeOf(fact) && { outcome: outcomeOf(fact) }),
                said: fact !== undefined,
                branch: fact !== undefined && isBranch(fact),
            });
        }
    }
    return [...ways.values()];
}

function stepsOf(facts: readonly Leaving[], hasFollowing: boolean): Step[] {
    const branches = facts.filter(isBranch);
    const bare = facts.find(fact => !isBranch(fact));
    const open = branches.filter(fact => sensibleShare(fact) === undefined).length;
    const left = Math.max(0, 100 - branches.reduce((sum, fact) => sum + (sensibleShare(fact) ?? 0), 0));
    const each = rounded(left / (open + 1));
    const shareIs = open === 0 ? 'rest' : 'divided';
    const steps = branches.map((fact): Step => {
        const share = sensibleShare(fact);
        return share === undefined ? { fact, share: each, shareIs } : { fact, share, shareIs: 'said' };
    });
    if (bare) steps.push({ fact: bare, share: each, shareIs });
    else if (hasFollowing && each > 0) steps.push({ share: each, shareIs });
    return steps;
}

/** The share as far as it makes sense: an impossible one is answered by a check. */
function sensibleShare(fact: Leaving): number | undefined {
    const share = shareOf(fact);
    return share === undefined ? undefined : Math.min(100, Math.max(0, share));
}

function outcomeOf(fact: ast.Exit): Outcome | undefined {
    const word = tailOf(fact, 'As')?.outcome;
    return OUTCOMES.find(outcome => outcome === word);
}

/** The index of the column that a fact leads to, undefined for out of the journey. */
function targetOf(fact: Leaving, index: ReadonlyMap<AstNode, number>): number | undefined | 'unfinished' {
    if (fact.$type === 'Exit') return undefined;
    const target = fact.to?.parts.at(-1)?.thing?.ref;
    return (target && index.get(target)) ?? 'unfinished';
}

function rounded(share: number): number {
    return Math.round(share * 100) / 100;
}
