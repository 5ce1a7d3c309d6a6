import type { AstNode } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { fileOf, journeyAround, type JourneyOutline, outlineOf, type PhaseOutline } from '../language/outline.ts';
import { PERIODS, STATES } from '../language/words.ts';
import { buildColumn } from './build-column.ts';
import { amountIn, dateIn, flagIn, textIn, wordIn } from './facts.ts';
import { Features, gradeOf } from './features.ts';
import { flowOf } from './flow.ts';
import { identify } from './identify.ts';
import type { Column, Grade, Journey, Persona, Phase } from './journey.ts';
import { measuresOf } from './measures.ts';
import { noteOf } from './note.ts';
import { brandOf, date, named, namedOf, offeringOf, ownerOf, personaOf } from './people.ts';
import { buildInitiative, buildOpportunity, buildView, implementedBy } from './plan.ts';
import { personasMentioned, travellersOf } from '../language/travellers.ts';

/** Who travels where the journey names nobody. */
const NAMELESS: Persona = { name: '', title: '', side: 'consumer', goals: [], fears: [], wants: [], needs: [], expects: [], uses: [] };

/**
 * Reads a journey out of its tree. Never fails: what the writer has not finished is left out.
 * `about` are other files whose initiatives and views concern it; those of its own file are always read.
 */
export function buildJourney(tree: ast.Journey, about: readonly ast.JourneyFile[] = []): Journey {
    const outline = journeyAround(tree) ?? { node: tree, facts: [], phases: [], members: [] };
    const block = { entries: outline.facts };
    const ids = identify(outline);
    const personas = personasOf(outline);
    const everybody = personas.map(persona => persona.name);
    const columns = columnsOf(outline, everybody, ids);
    const pains = new Features(outline, 'pain');
    const gains = new Features(outline, 'gain');
    const names = opportunityNames(outline);
    const columnOf = new Map<AstNode, string>(columns.flatMap(column => column.facts.map((fact): [AstNode, string] => [fact, column.name])));

    const declared = [fileOf(tree), ...about].flatMap(file => outlineOf(file).declared);
    const initiatives = declared.filter(node => node.$type === 'Initiative')
        .filter(node => node.name && implementedBy(node).some(opportunity => names.has(opportunity)));
    const carriedOut = (opportunity: AstNode) => initiatives.filter(node => implementedBy(node).includes(opportunity)).map(node => node.name!);

    const opportunities = columns.flatMap(column => column.facts.filter(fact => fact.$type === 'Opportunity').map(node => buildOpportunity(node, {
        id: ids.get(node) ?? '', name: names.get(node)!, column: column.name,
        painsHere: [...new Set(column.facts.flatMap(fact => fact.$type === 'Feature' ? pains.nameOf(fact) ?? [] : []))],
        painName: pain => pains.nameOf(pain), initiatives: carriedOut(node),
    })));
    const solving = (pain: string) => opportunities.filter(opportunity => opportunity.solves.includes(pain)).map(opportunity => opportunity.name);

    const built = new Map(columns.map(column => [column.node, buildColumn(column.outline, {
        id: column.id, name: column.name, travellers: column.travellers, skippedFor: column.skippedFor, ids, pains, gains,
        opportunityName: node => names.get(node)!,
    })]));

    return {
        id: ids.get(outline.node) ?? 'journey',
        ...namedOf(tree),
        note: noteOf(tree),
        state: STATES.find(state => tree.words.includes(state)) ?? 'as-is',
        of: named(tree.base),
        brand: brandOf(outline.facts.find(fact => fact.$type === 'BrandUse')?.brand),
        offering: offeringOf(outline.facts.find(fact => fact.$type === 'OfferingUse')?.offering),
        model: wordIn<NonNullable<Journey['model']>>(block, 'model'),
        personas,
        scenario: textIn(block, 'scenario'),
        goal: textIn(block, 'goal'),
        around: textIn(block, 'around') ?? 'the purchase',
        owner: ownerOf({ entries: outline.facts as ast.Journey['entries'] }),
        status: wordIn<NonNullable<Journey['status']>>(block, 'status'),
        asOf: dateIn(block, 'as-of'),
        language: wordIn(block, 'language'),
        validated: validationOf(outline),
        measures: measuresOf(outline.facts, travellersOf(everybody, []), ids),
        phases: phasesOf(outline, everybody, ids, built),
        flow: flowOf(columns, ids),
        pains: pains.list(node => ids.get(node) ?? '', node => columnOf.get(node), solving),
        gains: gains.list(node => ids.get(node) ?? '', node => columnOf.get(node), () => []),
        opportunities,
        initiatives: initiatives.map(node => buildInitiative(node, opportunity => names.get(opportunity))),
        views: declared.filter(node => node.$type === 'View').filter(node => node.name && node.journey?.ref === tree).map(buildView),
        evidence: evidenceOf(outline),
    };
}

/** Those that the journey names, then those whom only a `for` names: an error of the text, but nothing of it is lost. */
function personasOf(outline: JourneyOutline): readonly Persona[] {
    const named = outline.facts.flatMap(fact => fact.$type === 'PersonasFact' ? fact.personas : []);
    const all = new Map<string, Persona>();
    for (const reference of [...named, ...personasMentioned(outline)]) {
        const name = reference.ref?.name ?? reference.$refText;
        if (all.has(name)) continue;
        const persona = personaOf(reference);
        if (persona) all.set(name, persona);
    }
    return all.size > 0 ? [...all.values()] : [NAMELESS];
}

/** The columns that can be drawn, under names that tell them apart, with who travels through them. */
function columnsOf(outline: JourneyOutline, everybody: readonly string[], ids: ReadonlyMap<AstNode, string>) {
    const taken = new Set<string>();
    return outline.phases.flatMap(phase => phase.columns.map(column => ({ phase, column }))).flatMap(({ phase, column }) => {
        const { node, facts } = column;
        if (!node.name && facts.length === 0) return [];
        const skippedFor = [...new Set([...skippersIn(phase.facts, everybody), ...skippersIn(facts, everybody)])];
        return [{
            node, facts, outline: column, skippedFor,
            id: ids.get(node) ?? '',
            name: unique(node.name ?? '', taken),
            travellers: travellersOf(everybody, skippedFor),
        }];
    });
}

function phasesOf(outline: JourneyOutline, everybody: readonly string[], ids: ReadonlyMap<AstNode, string>, built: ReadonlyMap<ast.Column, Column>): Phase[] {
    const taken = new Set<string>();
    return outline.phases.flatMap(phase => {
        const columns = phase.columns.flatMap(column => built.get(column.node) ?? []);
        if (!phase.node?.name && columns.length === 0) return [];
        return [phaseOf(phase, columns, unique(phase.node?.name ?? '', taken), everybody, ids)];
    });
}

function phaseOf({ node, facts }: PhaseOutline, columns: readonly Column[], name: string, everybody: readonly string[], ids: ReadonlyMap<AstNode, string>): Phase {
    const block = { entries: facts };
    return {
        id: (node && ids.get(node)) ?? 'phase.',
        name,
        title: node?.title ?? node?.name ?? '',
        note: node && noteOf(node),
        period: PERIODS.find(period => node?.words.includes(period)),
        goal: textIn(block, 'goal'),
        takes: amountIn(block, 'takes'),
        optional: flagIn(block, 'optional'),
        skippedFor: skippersIn(facts, everybody),
        details: named(facts.find(fact => fact.$type === 'Details')?.journey),
        measures: measuresOf(facts, travellersOf(everybody, []), ids),
        columns,
    };
}

function skippersIn(facts: PhaseOutline['facts'], everybody: readonly string[]): string[] {
    const names = facts.flatMap(fact => fact.$type === 'Skipped' ? fact.personas.map(persona => persona.ref?.name ?? persona.$refText) : []);
    return everybody.filter(name => names.includes(name));
}

function opportunityNames(outline: JourneyOutline): ReadonlyMap<AstNode, string> {
    const taken = new Set<string>();
    return new Map(outline.members.filter(node => node.$type === 'Opportunity').map(node => [node as AstNode, unique(node.name ?? '', taken)]));
}

function validationOf(outline: JourneyOutline): Journey['validated'] {
    const fact = outline.facts.find(fact => fact.$type === 'Validated');
    if (!fact?.text) return undefined;
    return { text: fact.text, on: date(fact.tails.find(tail => tail.$type === 'On')?.date) };
}

function evidenceOf(outline: JourneyOutline): Record<Grade, number> {
    const count: Record<Grade, number> = { measured: 0, observed: 0, reported: 0, assumed: 0 };
    for (const fact of outline.phases.flatMap(phase => phase.columns.flatMap(column => column.facts))) {
        if (fact.$type !== 'Reaction' && fact.$type !== 'Feature' && fact.$type !== 'Evidence') continue;
        const grade = gradeOf(fact);
        if (grade) count[grade]++;
    }
    return count;
}

/** A name that is taken gets a number behind it, so that two columns of one name stay two. */
function unique(name: string, taken: Set<string>): string {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name}~${n}`;
    taken.add(free);
    return free;
}
