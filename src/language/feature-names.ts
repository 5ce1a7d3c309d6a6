import type * as ast from './generated/ast.ts';
import type { JourneyOutline } from './outline.ts';

type Names = ReadonlyMap<ast.Feature, string>;

const known = new WeakMap<JourneyOutline, Record<ast.Feature['word'], Names>>();

/** The name that each pain, or each gain, of a journey goes by: one that is said by its text alone is the one that has this text as its title. */
export function featureNames(journey: JourneyOutline, word: ast.Feature['word']): Names {
    let names = known.get(journey);
    if (!names) known.set(journey, names = { pain: namesOf(journey, 'pain'), gain: namesOf(journey, 'gain') });
    return names[word];
}

function namesOf(journey: JourneyOutline, word: ast.Feature['word']): Names {
    const nodes = journey.members.filter((node): node is ast.Feature & { name: string } => node.$type === 'Feature' && node.word === word && !!node.name);
    const byTitle = new Map<string, string>();
    for (const { name, title } of nodes) {
        if (title !== undefined && !byTitle.has(title)) byTitle.set(title, name);
    }
    return new Map(nodes.map(node => [node, node.title === undefined ? byTitle.get(node.name) ?? node.name : node.name]));
}
