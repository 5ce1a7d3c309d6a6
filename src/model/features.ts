import type * as ast from '../language/generated/ast.ts';
import { SEVERITIES } from '../language/words.ts';
import type { JourneyOutline } from '../language/outline.ts';
import type { Feature, Grade, Severity, Source } from './journey.ts';
import { all, sourceOf } from './people.ts';
import { GRADES } from '../language/words.ts';

/** The pains or gains of a journey by what they are: named again, by name or by text, it is the same one. */
export class Features {
    private readonly byName = new Map<string, { title: string; nodes: ast.Feature[] }>();
    private readonly byTitle = new Map<string, string>();
    private readonly names = new Map<ast.Feature, string>();

    constructor(journey: JourneyOutline, word: 'pain' | 'gain') {
        const nodes = journey.members.filter((node): node is ast.Feature => node.$type === 'Feature' && node.word === word && !!node.name);
        for (const node of nodes) {
            if (node.title !== undefined && !this.byTitle.has(node.title)) this.byTitle.set(node.title, node.name!);
        }
        for (const node of nodes) {
            const name = node.title === undefined ? this.byTitle.get(node.name!) ?? node.name! : node.name!;
            const known = this.byName.get(name);
            if (!known) this.byName.set(name, { title: node.title ?? node.name!, nodes: [node] });
            else {
                known.nodes.push(node);
                if (node.title !== undefined && known.title === name) known.title = node.title;
            }
            this.names.set(node, name);
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
        return [...this.byName].map(([name, { title, nodes }]) => ({
            id: idOf(nodes[0]!), name, title,
            columns: [...new Set(nodes.flatMap(node => columnOf(node) ?? []))],
            severity: highest(nodes.flatMap(node => severityOf(node) ?? [])),
            opportunities: opportunitiesOf(name),
        }));
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
    return tails.flatMap(tail => tail.$type === 'Mark' ? words.find(word => word === (tail as ast.Mark).value) ?? [] : [])[0];
}

function highest(severities: readonly Severity[]): Severity | undefined {
    return SEVERITIES.findLast(severity => severities.includes(severity));
}
