import type { AstNode } from 'langium';
import type * as ast from './generated/ast.ts';

/** The journeys of a file and what it declares, as a reader sees them, wherever a damaged brace has put them in the tree. */
export interface Outline {
    readonly imports: readonly ast.Import[];
    /** What other files may refer to. */
    readonly declared: readonly Declared[];
    readonly journeys: readonly JourneyOutline[];
}

export interface JourneyOutline {
    readonly node: ast.Journey;
    readonly facts: readonly Entry[];
    readonly phases: readonly PhaseOutline[];
    /** Phases, columns, pains, gains and opportunities in the order of the text. */
    readonly members: readonly Member[];
}

export interface PhaseOutline {
    /** Missing for columns that stand in no phase. */
    readonly node?: ast.Phase;
    readonly facts: readonly Entry[];
    readonly columns: readonly ColumnOutline[];
}

export interface ColumnOutline {
    readonly node: ast.Column;
    readonly facts: readonly Entry[];
}

export type Block = Exclude<Entry, ast.Fact | ast.Import | ast.BrandUse | ast.OfferingUse | ast.SegmentUse>;
export type Entry = ast.JourneyFile['entries'][number] | ast.Journey['entries'][number];
export type Declared = ast.Brand | ast.Offering | ast.Segment | ast.Persona | ast.Channel | ast.Team | ast.System | ast.Source | ast.Metric
    | ast.Journey | ast.Initiative | ast.View;
export type Member = ast.Phase | ast.Column | ast.Feature | ast.Opportunity;

const outlines = new WeakMap<ast.JourneyFile, Outline>();

/** The outline of a file; made once a tree, which never changes. */
export function outlineOf(file: ast.JourneyFile): Outline {
    let outline = outlines.get(file);
    if (!outline) {
        outline = new Outliner().read(file);
        outlines.set(file, outline);
    }
    return outline;
}

export function fileOf(node: AstNode): ast.JourneyFile {
    let root = node;
    while (root.$container) root = root.$container;
    return root as ast.JourneyFile;
}

/** The journey that a node belongs to: the one around it, or else the last one before it in the file. */
export function journeyAround(node: AstNode): JourneyOutline | undefined {
    const { journeys } = outlineOf(fileOf(node));
    for (let around: AstNode | undefined = node; around; around = around.$container) {
        if (around.$type === 'Journey') return journeys.find(journey => journey.node === around);
        if (around.$type === 'Initiative' || around.$type === 'View') return undefined;
    }
    const offset = node.$cstNode?.offset ?? 0;
    return journeys.findLast(journey => (journey.node.$cstNode?.offset ?? 0) < offset);
}

/** What stands directly in a block; what stands in a block that an unknown word opens is part of it. */
export function entriesOf(node: { readonly entries: readonly Entry[] }): readonly Entry[] {
    if (!node.entries.some(entry => entry.$type === 'Stray')) return node.entries;
    return node.entries.flatMap(entry => entry.$type === 'Stray' ? entriesOf(entry) : [entry]);
}

interface Growing {
    readonly node: ast.Journey;
    readonly facts: Entry[];
    readonly phases: { node?: ast.Phase; facts: Entry[]; columns: { node: ast.Column; facts: Entry[] }[] }[];
    readonly members: Member[];
}

class Outliner {
    private readonly imports: ast.Import[] = [];
    private readonly declared: Declared[] = [];
    private readonly journeys: Growing[] = [];

    read(file: ast.JourneyFile): Outline {
        this.walk(entriesOf({ entries: file.entries ?? [] }), undefined, undefined, undefined, undefined);
        return { imports: this.imports, declared: this.declared, journeys: this.journeys };
    }

    /** `facts` takes the facts of the block that is walked; `phase` is the one that columns go to. */
    private walk(entries: readonly Entry[], around: Entry | undefined, journey: Growing | undefined, phase: Growing['phases'][number] | undefined, facts: Entry[] | undefined): void {
        for (const entry of entries) {
            switch (entry.$type) {
                case 'Import':
                    this.imports.push(entry);
                    break;
                case 'Journey': {
                    if (around && !entry.open) break;
                    const growing: Growing = { node: entry, facts: [], phases: [], members: [] };
                    this.journeys.push(growing);
                    this.declared.push(entry);
                    this.walk(entriesOf(entry), entry, growing, undefined, growing.facts);
                    break;
                }
                case 'Phase': {
                    const owner = journey ?? this.journeys.at(-1);
                    if (!owner || (around && around.$type !== 'Journey' && !entry.open)) break;
                    const growing = { node: entry, facts: [], columns: [] };
                    owner.phases.push(growing);
                    owner.members.push(entry);
                    this.walk(entriesOf(entry), entry, owner, growing, growing.facts);
                    break;
                }
                case 'Column': {
                    const owner = journey ?? this.journeys.at(-1);
                    if (!owner) break;
                    let here = phase ?? owner.phases.at(-1);
                    if (!here) owner.phases.push(here = { facts: [], columns: [] });
                    const growing = { node: entry, facts: [] };
                    here.columns.push(growing);
                    owner.members.push(entry);
                    this.walk(entriesOf(entry), entry, owner, here, growing.facts);
                    break;
                }
                case 'Opportunity':
                    facts?.push(entry);
                    journey?.members.push(entry);
                    this.walk(entriesOf(entry), entry, journey, phase, undefined);
                    break;
                case 'Feature':
                    facts?.push(entry);
                    journey?.members.push(entry);
                    break;
                case 'Brand': case 'Offering': case 'Segment': case 'Persona': case 'Channel': case 'Team': case 'System':
                case 'Source': case 'Metric': case 'Initiative': case 'View':
                    if (!around || entry.open || entry.title !== undefined) this.declared.push(entry);
                    if (entry.open) this.walk(entriesOf(entry), entry, journey, phase, undefined);
                    break;
                default:
                    facts?.push(entry);
            }
        }
    }
}
