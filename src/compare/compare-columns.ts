import type { Aspect } from './aspects/aspect.ts';
import { aspects } from './aspects/index.ts';
import type { Change } from './change.ts';
import { compareFacts, type Outcome } from './compare-facts.ts';
import { companyAt } from './company.ts';
import { placeOf } from './edition.ts';
import type { Match } from './match.ts';
import { columnMoves } from './moves.ts';
import { renaming } from './renaming.ts';
import { isShared, type Side } from './side.ts';
import { spotsOf, type Spot } from './spots.ts';
import { type Where, tellCame, tellEdited, tellGone, tellMoved } from './tell-change.ts';
import { travel } from './travel.ts';

/** A column with what became of it, and of what is said of it. */
export interface Visit extends Spot {
    readonly from: Where;
    readonly to: Where;
    readonly outcomes: ReadonlyMap<Aspect, Outcome>;
}

/** The changes of each column, those of a column that is gone where it would stand. */
export function compareColumns(match: Match): readonly { readonly spot: Spot; readonly changes: readonly Change[] }[] {
    const visits = spotsOf(match).map(spot => visit(spot, match));
    const arrivals = Map.groupBy(travel(visits, companyAt(match, [], []).besides), ({ to }) => to);
    const moves = columnMoves(match);
    return visits.map(spot => ({
        spot,
        changes: [
            ...wholeColumn(spot, match, moves),
            ...(arrivals.get(spot) ?? []).map(({ aspect, edited, from }) => tellMoved(aspect, edited, from.from, spot.to, match.after)),
            ...[...spot.outcomes].flatMap(([aspect, outcome]) => ofAspect(aspect, outcome, spot, match))
        ]
    }));
}

const inColumns = aspects.filter(({ inColumn }) => inColumn);

function visit(spot: Spot, match: Match): Visit {
    const { was, is } = spot;
    const { before, after } = match;
    const both = was !== undefined && is !== undefined;
    const company = both ? companyAt(match, before.columns[was]!.skippedFor, after.columns[is]!.skippedFor) : companyAt(match, [], []);
    const outcomes = new Map<Aspect, Outcome>();
    for (const aspect of inColumns) {
        if (!both && !aspect.travels) continue;
        const outcome = compareFacts(aspect, was === undefined ? [] : aspect.inColumn!(before.columns[was]!, before), is === undefined ? [] : aspect.inColumn!(after.columns[is]!, after), company);
        if (outcome) outcomes.set(aspect, outcome);
    }
    const from = whereIn(before, was);
    const to = whereIn(after, is);
    return { ...spot, outcomes, from: was === undefined ? to : from, to: is === undefined ? from : to };
}

function whereIn({ columns, phases, journey }: Side, index: number | undefined): Where {
    const column = index === undefined ? undefined : columns[index];
    const all = journey.personas.map(({ name }) => name);
    if (!column) return { here: all, all };
    return { column: placeOf(column), phase: placeOf(phases[index!]!), here: all.filter(name => !column.skippedFor.includes(name)), all };
}

function ofAspect(aspect: Aspect, outcome: Outcome, { was, is, from, to }: Visit, { before, after }: Match): readonly Change[] {
    if (was === undefined || is === undefined) return [];
    return [
        ...outcome.edited.map(edited => tellEdited(aspect, edited, to, after)),
        ...outcome.gone.map(fact => ({ ...tellGone(aspect, fact, from, before), column: to.column, phase: to.phase })),
        ...outcome.came.map(fact => tellCame(aspect, fact, to, after))
    ];
}

function wholeColumn(visit: Visit, match: Match, moves: ReturnType<typeof columnMoves>): readonly Change[] {
    const { was, is, from, to } = visit;
    const { before, after, columns: { merged, split } } = match;
    const whole = (side: Side, { column, phase }: Where) => ({ about: 'column' as const, column, phase, for: [], id: column!.id, edition: side.side });
    if (is === undefined) {
        const taker = merged.get(was!);
        return [{ kind: 'removed', ...whole(before, from), ...taker !== undefined && { after: { is: 'column', column: placeOf(after.columns[taker]!) } }, ...withPains(visit) }];
    }
    if (was === undefined) {
        const giver = split.get(is);
        return [{ kind: 'added', ...whole(after, to), ...giver !== undefined && { before: { is: 'column', column: placeOf(before.columns[giver]!) } }, ...withPains(visit) }];
    }
    const renamed = renaming(before.columns[was]!, after.columns[is]!, after.plans);
    const move = moves.get(is);
    return [
        ...renamed ? [{ kind: 'renamed' as const, ...whole(after, to), ...renamed }] : [],
        ...move ? [{ kind: 'moved' as const, ...whole(after, to), of: 'place' as const, ...move }] : []
    ];
}

/** The pains that only this column had, or has. */
function withPains({ outcomes }: Visit): Pick<Change, 'pains'> {
    const pains = [...outcomes].filter(([{ about }]) => about === 'pain').flatMap(([, { gone, came }]) => [...gone, ...came])
        .filter(({ key }) => !isShared(key!)).map(({ thing }) => ({ name: thing!.name, title: thing!.title }));
    return pains.length > 0 ? { pains } : {};
}
