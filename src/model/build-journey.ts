import type { AstNode } from 'langium';
import { readDate } from '../language/dates.ts';
import type * as ast from '../language/generated/ast.ts';
import { fileOf, journeyAround, type JourneyOutline, outlineOf, type PhaseOutline } from '../language/outline.ts';
import { travellersOf } from '../language/travellers.ts';
import { GRADES, PERIODS, STATES } from '../language/words.ts';
import { buildColumns, type ColumnPlace, columnsOf, skippersIn, unique } from './columns.ts';
import { digestOf, NO_GRADES } from './digest.ts';
import { amountIn, dateIn, flagIn, textIn, wordIn } from './facts.ts';
import { Features } from './features.ts';
import { flowOf } from './flow.ts';
import { formerOf } from './former.ts';
import { type Ids, identify } from './identify.ts';
import type { Column, Grade, Journey, Phase } from './journey.ts';
import { measuresOf } from './measures.ts';
import { noteOf } from './note.ts';
import { brandOf, named, namedOf, offeringOf, ownerOf } from './people.ts';
import { personasOf } from './personas.ts';
import { buildPlan, buildView } from './plan.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Reads a journey out of its tree. Never fails: what the writer has not finished is left out.
 * `about` are other files whose initiatives and views concern it; those of its own file are always read.
 */
export function buildJourney(tree: ast.Journey, about: readonly ast.JourneyFile[] = []): Journey {
    const files = [...new Set([fileOf(tree), ...about])];
    const outline = journeyAround(tree) ?? { node: tree, facts: [], phases: [], members: [] };
    const block = { entries: outline.facts };
    const ids = identify(outline);
    const idOf = (node: AstNode) => ids.own.get(node) ?? '';
    const personas = personasOf(outline);
    const everybody = personas.map(persona => persona.name);
    const columns = columnsOf(outline, everybody, ids);
    const pains = new Features(outline, 'pain');
    const gains = new Features(outline, 'gain');
    const plan = buildPlan(outline, columns, pains, idOf, files);
    const built = buildColumns(columns, { surroundings: surroundingsOf(fileOf(tree)), pains, gains, opportunityNames: plan.names });
    const columnOf = new Map<AstNode, ColumnPlace>();
    for (const column of columns) {
        for (const fact of column.digest.features) columnOf.set(fact, column);
    }
    const place = { idOf: (node: AstNode) => columnOf.get(node)?.ids.facts.get(node) ?? '', columnOf: (node: AstNode) => columnOf.get(node)?.name };

    return {
        id: idOf(outline.node) || 'journey',
        ...namedOf(tree),
        note: noteOf(tree),
        state: STATES.find(state => tree.words.includes(state)) ?? 'as-is',
        of: named(tree.base),
        former: formerOf(tree, [...built.values()]),
        brand: brandOf(outline.facts.find(fact => fact.$type === 'BrandUse')?.brand),
        offering: offeringOf(outline.facts.find(fact => fact.$type === 'OfferingUse')?.offering),
        model: wordIn<NonNullable<Journey['model']>>(block, 'model'),
        personas,
        scenario: textIn(block, 'scenario'),
        goal: textIn(block, 'goal'),
        around: textIn(block, 'around') ?? 'the purchase',
        owner: ownerOf(block),
        status: wordIn<NonNullable<Journey['status']>>(block, 'status of journey'),
        asOf: dateIn(block, 'as-of'),
        language: wordIn(block, 'language'),
        validated: validationOf(outline),
        measures: measuresOf(outline.facts, travellersOf(everybody, []), ids.own),
        phases: phasesOf(outline, everybody, ids, built),
        flow: flowOf(columns),
        pains: pains.list(place, plan.solving),
        gains: gains.list(place, () => []),
        opportunities: plan.opportunities,
        initiatives: plan.initiatives,
        views: files.flatMap(file => outlineOf(file).declared)
            .filter(node => node.$type === 'View').filter(node => node.name && node.journey?.ref === tree).map(buildView),
        evidence: evidenceOf(outline),
    };
}

function phasesOf(outline: JourneyOutline, everybody: readonly string[], ids: Ids, built: ReadonlyMap<ast.Column, Column>): Phase[] {
    const taken = new Set<string>();
    return outline.phases.flatMap(phase => {
        const columns = phase.columns.flatMap(column => built.get(column.node) ?? []);
        if (!phase.node?.name && columns.length === 0) return [];
        return [phaseOf(phase, columns, unique(phase.node?.name ?? '', taken), everybody, ids)];
    });
}

function phaseOf({ node, facts }: PhaseOutline, columns: readonly Column[], name: string, everybody: readonly string[], ids: Ids): Phase {
    const block = { entries: facts };
    return {
        id: (node && ids.own.get(node)) ?? 'phase.',
        name,
        title: node?.title ?? node?.name ?? '',
        note: node && noteOf(node),
        period: PERIODS.find(period => node?.words.includes(period)),
        goal: textIn(block, 'goal'),
        takes: amountIn(block, 'takes'),
        optional: flagIn(block, 'optional'),
        skippedFor: skippersIn(facts, everybody),
        details: named(facts.find(fact => fact.$type === 'Details')?.journey),
        measures: measuresOf(facts, travellersOf(everybody, []), ids.own),
        columns,
    };
}

function validationOf(outline: JourneyOutline): Journey['validated'] {
    const fact = outline.facts.find(fact => fact.$type === 'Validated');
    if (!fact?.text) return undefined;
    return { text: fact.text, on: readDate(fact.tails.find(tail => tail.$type === 'On')?.date) };
}

function evidenceOf(outline: JourneyOutline): Record<Grade, number> {
    const sum = { ...NO_GRADES };
    for (const { columns } of outline.phases) {
        for (const column of columns) {
            const { grades } = digestOf(column);
            for (const grade of GRADES) sum[grade] += grades[grade];
        }
    }
    return sum;
}
