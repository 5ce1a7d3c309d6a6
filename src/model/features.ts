import { featureNames } from '../language/feature-names.ts';
import type * as ast from '../language/generated/ast.ts';
import type { JourneyOutline } from '../language/outline.ts';
import { GRADES, SEVERITIES } from '../language/words.ts';
import type { Feature, Grade, Severity, Source } from './journey.ts';
import { all, sourceOf } from './people.ts';

/** The pains or gains of a journey by what they are: named again, by name or by text, it is the same one. */
export class Features {
    private readonly byName = new Map<string, { title: string; nodes: ast.Feature[] }>();
    private readonly names: ReadonlyMap<ast.Feature, string>;

    constructor(journey: JourneyOutline, word: 'pain' | 'gain') {
        this.names = featureNames(journey, word);
        for (const [node, name] of this.names) {
            const known = this.byName.get(name);
            if (!known) this.byName.set(name, { title: node.title ?? node.name!, nodes: [node] });
            else {
                known.nodes.push(node);
                if (node.title !== undefined && known.title === name) known.title = node.title;
            }
        }
    }

    /** The name under which a pain or gain is known in its journey. */
    nameOf(node: ast.Feature): string | undefined {
        return this.names.get(node);
    }

    titleOf(name: string): string {
        return this.byName.get(name)?.title ?? name;
    }

    list({ idOf, columnOf }: FeaturePlaces, opportunitiesOf: (name: string) => readonly string[]): Feature[] {
        const features: Feature[] = [];
        for (const [name, { title, nodes }] of this.byName) {
            features.push({ id: idOf(nodes[0]!), name, title, columns: columnsAmong(nodes, columnOf), severity: highest(nodes), opportunities: opportunitiesOf(name) });
        }
        return features;
    }
}

/** Where a pain or gain is felt. */
export interface FeaturePlaces {
    idOf(node: ast.Feature): string;
    columnOf(node: ast.Feature): string | undefined;
}

type Graded = ast.Feature | ast.Reaction | ast.Evidence;

export function gradeOf(node: Graded): Grade | undefined {
    return markIn(node.tails, GRADES);
}

export function severityOf(node: ast.Feature): Severity | undefined {
    return node.word === 'pain' ? markIn(node.tails, SEVERITIES) : undefined;
}

export function sourcesOf(node: Graded): Source[] {
    return node.tails.flatMap(tail => tail.$type === 'From' ? all(tail.sources, sourceOf) : []);
}

/** The first word among the tails of a fact that is one of `words`. */
export function markIn<T extends string>(tails: readonly { readonly $type: string }[], words: readonly T[]): T | undefined {
    for (const tail of tails) {
        const word = tail.$type === 'Mark' ? words.find(word => word === (tail as ast.Mark).value) : undefined;
        if (word) return word;
    }
    return undefined;
}

/** Each column once, in the order of the text. */
function columnsAmong(nodes: readonly ast.Feature[], columnOf: FeaturePlaces['columnOf']): readonly string[] {
    const columns: string[] = [];
    for (const node of nodes) {
        const column = columnOf(node);
        if (column !== undefined && !columns.includes(column)) columns.push(column);
    }
    return columns;
}

function highest(nodes: readonly ast.Feature[]): Severity | undefined {
    let highest = -1;
    for (const node of nodes) {
        const severity = severityOf(node);
        if (severity) highest = Math.max(highest, SEVERITIES.indexOf(severity));
    }
    return SEVERITIES[highest];
}
