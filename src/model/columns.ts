import type { AstNode, Reference } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import type { ColumnOutline, Entry, JourneyOutline } from '../language/outline.ts';
import { namesOf, type Travellers, travellersOf } from '../language/travellers.ts';
import { buildColumn } from './build-column.ts';
import { type Digest, digestOf } from './digest.ts';
import type { Features } from './features.ts';
import type { ColumnIds, Ids } from './identify.ts';
import type { Column } from './journey.ts';
import type { Surroundings } from './surroundings.ts';

/** A column of the text with what it is called and who travels through it. */
export interface ColumnPlace {
    readonly node: ast.Column;
    readonly facts: readonly Entry[];
    readonly outline: ColumnOutline;
    readonly digest: Digest;
    readonly ids: ColumnIds;
    /** The writer's name for it, made unique where two columns have the same. */
    readonly name: string;
    readonly travellers: Travellers;
    readonly skippedFor: readonly string[];
}

/** The columns that can be drawn, in the order of the map. */
export function columnsOf(outline: JourneyOutline, everybody: readonly string[], ids: Ids): readonly ColumnPlace[] {
    const taken = new Set<string>();
    const nobodySkips = travellersOf(everybody, []);
    return outline.phases.flatMap(phase => {
        const skippingPhase = skippersIn(phase.facts, everybody);
        return phase.columns.flatMap(column => {
            const { node, facts } = column;
            if (!node.name && facts.length === 0) return [];
            const digest = digestOf(column);
            const skippedFor = digest.skipping.length === 0 ? skippingPhase : [...new Set([...skippingPhase, ...travellersAmong(digest.skipping, everybody)])];
            return [{
                node, facts, outline: column, digest, ids: ids.columns.get(node)!, name: unique(node.name ?? '', taken),
                skippedFor, travellers: skippedFor.length === 0 ? nobodySkips : travellersOf(everybody, skippedFor),
            }];
        });
    });
}

export interface ColumnsContext {
    readonly surroundings: Surroundings;
    readonly pains: Features;
    readonly gains: Features;
    readonly opportunityNames: ReadonlyMap<AstNode, string>;
}

/** What was built of a column, with all that it depended on. */
interface Built { readonly surroundings: Surroundings; readonly key: string; readonly column: Column }

const known = new WeakMap<ast.Column, Built>();

/** Every column by its node. One that the tree has taken over, in the same surroundings, is the same object as before. */
export function buildColumns(places: readonly ColumnPlace[], { surroundings, pains, gains, opportunityNames }: ColumnsContext): ReadonlyMap<ast.Column, Column> {
    const built = new Map<ast.Column, Column>();
    for (const place of places) {
        const { node, digest } = place;
        const opportunities = digest.opportunities.map(opportunity => opportunityNames.get(opportunity)!);
        let key = `${place.ids.id}\n\n${place.name}\n\n${place.skippedFor}\n\n${place.travellers.everybody}\n\n${opportunities}`;
        for (const feature of digest.features) {
            const names = feature.word === 'pain' ? pains : gains;
            const name = names.nameOf(feature);
            key += name === undefined ? '\n\n' : `\n\n${name}\n${names.titleOf(name)}`;
        }
        const before = known.get(node);
        if (before?.surroundings === surroundings && before.key === key && !digest.looksElsewhere) {
            built.set(node, before.column);
            continue;
        }
        const column = buildColumn(place.outline, {
            id: place.ids.id, name: place.name, travellers: place.travellers, skippedFor: place.skippedFor, ids: place.ids.facts, pains, gains, opportunities,
        });
        known.set(node, { surroundings, key, column });
        built.set(node, column);
    }
    return built;
}

export function skippersIn(facts: readonly Entry[], everybody: readonly string[]): readonly string[] {
    return travellersAmong(facts.flatMap(fact => fact.$type === 'Skipped' ? fact.personas : []), everybody);
}

function travellersAmong(references: readonly Reference<ast.Persona>[], everybody: readonly string[]): readonly string[] {
    if (references.length === 0) return [];
    const names = namesOf(references);
    return everybody.filter(name => names.includes(name));
}

/** A name that is taken gets a number behind it, so that two columns of one name stay two. */
export function unique(name: string, taken: Set<string>): string {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name}~${n}`;
    taken.add(free);
    return free;
}
