import type { AstNode } from 'langium';
import type * as ast from '../../language/generated/ast.ts';
import { personasNamed, travellersOf } from '../../language/travellers.ts';
import type { JourneyDate, Measure } from '../../model/journey.ts';
import { measuresOf } from '../../model/measures.ts';
import { measuredOn } from '../../rules/measured-on.ts';
import type { Uses } from './uses.ts';

/** A measurement, when it was made and of what. */
export interface Made {
    readonly measure: Measure & { readonly value: number };
    readonly on?: JourneyDate;
    /** The journey, phase or column that was measured. */
    readonly of: AstNode;
}

/** Kept as long as the uses of the metric are. */
const known = new WeakMap<Uses, readonly Made[]>();

/** What a file measures of a metric, in the order of the text. */
export function measuredIn(uses: Uses): readonly Made[] {
    let made = known.get(uses);
    if (!made) known.set(uses, made = read(uses.by.filter(node => node.$type === 'Measure') as ast.Measure[]));
    return made;
}

/** Each counts, whomever it is said for. */
function read(nodes: readonly ast.Measure[]): readonly Made[] {
    const everybody = ['', ...personasNamed(nodes).map(({ ref, $refText }) => ref?.name ?? $refText)];
    const ids = new Map(nodes.map((node, i): [AstNode, string] => [node, String(i)]));
    return measuresOf(nodes, travellersOf(everybody, []), ids).flatMap(measure =>
        measure.value === undefined ? [] : [{ measure: { ...measure, value: measure.value }, on: measuredOn(measure), of: nodes[Number(measure.id)]!.$container }]);
}

/** The newest measurement; of one day the one that comes first. */
export function newestOf(made: readonly Made[]): Made | undefined {
    return made.reduce((last: Made | undefined, one) => !last || dayOf(one) > dayOf(last) ? one : last, undefined);
}

/** Those with a date, the oldest first. */
export function inTime(made: readonly Made[]): readonly Made[] {
    return made.filter(({ on }) => on).sort((one, other) => dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0);
}

/** One without a date is older than all others. */
function dayOf({ on }: Made): string {
    return on?.last ?? '';
}
