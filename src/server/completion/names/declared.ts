import { kindOf } from '../../../language/kinds.ts';
import { seenFrom } from '../../../language/visible.ts';
import type { Here } from '../here.ts';
import { usesIn } from '../uses.ts';
import type { Named } from './named.ts';

/** The things of a kind that the file declares or imports: in most cases those first that it names most often. */
export function declaredHere(here: Here, kind: string): readonly Named[] {
    const { document, services } = here;
    const seen = seenFrom(document, services.shared.workspace.LangiumDocuments);
    const all: readonly Named[] = seen.flatMap(({ names }) => [...names.values()].flatMap(nodes => nodes.find(node => kindOf(node) === kind) ?? []));
    const others = all.filter(node => node !== here.block && node !== here.journey?.node);
    const uses = usesIn(document);
    const times = (node: Named): number => uses.get(node) ?? 0;
    return others.toSorted(kind === 'Metric' ? (a, b) => times(a) - times(b) : (a, b) => times(b) - times(a));
}
