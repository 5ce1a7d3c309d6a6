import type { AstNode } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { type Entry, fileOf, type JourneyOutline, journeyAround } from '../language/outline.ts';
import type { Seen } from '../language/visible.ts';
import { buildJourney } from '../model/build-journey.ts';
import { type Ids, identify } from '../model/identify.ts';
import { type Column, columnsOf, type Journey } from '../model/journey.ts';

/** What the files that are checked say together; plain data, so that it can be handed on. */
export interface Whole {
    readonly hasJourneys: boolean;
    /** Metrics that some journey measures, by `metricKey`. */
    readonly measured: ReadonlySet<string>;
}

/** What is known beyond the file that is looked at. */
export interface Around {
    /** `YYYY-MM-DD`. */
    readonly today: string;
    /** The file itself, then those that it imports. */
    readonly seen: readonly Seen[];
    /** Files that import this one: their initiatives and views belong to its journeys. */
    readonly about: readonly ast.JourneyFile[];
    /** What the files that are checked say together; found when a rule asks for it. */
    readonly whole: () => Whole;
}

export interface ConsultedFile extends Around {
    readonly file: ast.JourneyFile;
    /** The numbers of the rule by their names. */
    readonly settings: Readonly<Record<string, number>>;
    /** The journey of a node, built once for all rules; also of another file. */
    readonly journeyOf: (node: ast.Journey) => ReadJourney;
}

/** A journey by its meaning, with the way back into its text. */
export interface ReadJourney {
    readonly journey: Journey;
    /** In the order of the map. */
    readonly columns: readonly Column[];
    readonly outline: JourneyOutline;
    /** The node of a thing or fact of the model by its id. */
    readonly nodeOf: (id: string) => AstNode;
    /** The text of a column by its id, for what the model does not say. */
    readonly columnNode: (id: string) => ast.Column;
    /** The facts of a block as they were written. */
    readonly factsOf: (id: string) => readonly Entry[];
}

export interface Consulted extends ReadJourney, ConsultedFile {
    /** The journey that this one improves on, where it can be read. */
    readonly base?: ReadJourney;
}

/** Reads a journey; what has no place in the text is at the journey itself. */
function readJourney(node: ast.Journey, about: readonly ast.JourneyFile[]): ReadJourney {
    const journey = buildJourney(node, about);
    const outline = journeyAround(node) ?? { node, facts: [], phases: [], members: [] };
    const ids = identify(outline);
    const { nodes, facts } = blocksOf(journey, outline, ids);
    let factNodes: ReadonlyMap<string, AstNode> | undefined;
    const nodeOf = (id: string) => nodes.get(id) ?? (factNodes ??= factNodesOf(ids)).get(id) ?? node;
    return {
        journey, columns: columnsOf(journey), outline, nodeOf,
        columnNode: id => nodeOf(id) as ast.Column,
        factsOf: id => facts.get(id) ?? [],
    };
}

/** By their ids the nodes of things with a block, and of the facts of the journey and its phases, and what stands in these blocks. */
function blocksOf(journey: Journey, outline: JourneyOutline, ids: Ids) {
    const nodes = new Map<string, AstNode>();
    const facts = new Map<string, readonly Entry[]>();
    ids.own.forEach((id, thing) => nodes.set(id, thing));
    ids.columns.forEach(({ id }, column) => nodes.set(id, column));
    facts.set(journey.id, outline.facts);
    for (const phase of outline.phases) {
        if (phase.node) facts.set(ids.own.get(phase.node) ?? '', phase.facts);
        for (const column of phase.columns) facts.set(ids.columns.get(column.node)?.id ?? '', column.facts);
    }
    return { nodes, facts };
}

/** The facts of the columns by their ids: they are many, and often no rule asks for one. */
function factNodesOf({ columns }: Ids): ReadonlyMap<string, AstNode> {
    const nodes = new Map<string, AstNode>();
    columns.forEach(({ facts }) => facts.forEach((id, fact) => nodes.set(id, fact)));
    return nodes;
}

/** Reads each journey once, whoever asks. */
export function journeyReader(file: ast.JourneyFile, about: readonly ast.JourneyFile[]): ConsultedFile['journeyOf'] {
    const read = new Map<ast.Journey, ReadJourney>();
    return node => {
        let journey = read.get(node);
        if (!journey) read.set(node, journey = readJourney(node, fileOf(node) === file ? about : []));
        return journey;
    };
}
