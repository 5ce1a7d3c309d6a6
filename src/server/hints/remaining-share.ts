import type { AstNode } from 'langium';
import { percent } from '../../map/amounts.ts';
import type { Column, Way } from '../../model/journey.ts';
import type { ReadJourney } from '../../rules/consulted.ts';
import type { Hint, Note } from './hint.ts';

/** What the branches of a column leave: behind the bare way that gets it, or behind the last branch where it goes on by itself. Nothing is claimed that nobody has said. */
export const remainingShare: Hint = {
    setting: 'inlayHints.shares',
    notesIn: ({ outline, journeyOf }) => outline.journeys.flatMap(({ node }) => {
        const read = journeyOf(node);
        const ways = waysByColumn(read.journey.flow);
        return read.columns.flatMap((column, i) => notesOf(column, read.columns[i + 1], ways.get(column.name) ?? [], read));
    })
};

function notesOf(column: Column, following: Column | undefined, ways: readonly Way[], { journey, factsOf, nodeOf }: ReadJourney): readonly Note[] {
    const facts = factsOf(column.id).filter(fact => fact.$type === 'Next' || fact.$type === 'Exit');
    const last = facts.at(-1);
    if (!last) return [];
    const here = journey.personas.length - column.skippedFor.length || journey.personas.length;
    const spoken = (some: readonly Share[]) => sharesText(some, here, journey.language);
    const left = ways.filter(way => way.shareIs === 'rest' && way.share < 100);
    const bare = Map.groupBy(left.filter(({ said }) => said), ({ id }) => id);
    const onward = left.filter(({ said }) => !said);
    const areFinished = new Set(ways.filter(({ said }) => said).map(({ id }) => id)).size === facts.length;
    const ending = following || !areFinished ? [] : endingIn(ways);
    return [
        ...[...bare].flatMap(([id, some]) => noteBehind(nodeOf(id), spoken(some), 'What the branches here leave.')),
        ...onward.length === 0 ? [] : noteBehind(last, `→ ${spoken(onward)} go on`, `What the branches here leave goes on to “${following?.title ?? ''}”.`),
        ...ending.length === 0 ? [] : noteBehind(last, `→ ${spoken(ending)} end here`, 'What the branches here leave: nothing follows.')
    ];
}

type Share = Pick<Way, 'share' | 'for'>;

/** In the last column nothing is left to go on to: what no way takes ends there. */
function endingIn(ways: readonly Way[]): readonly Share[] {
    const all = [...new Set(ways.flatMap(way => way.for))].flatMap((persona): Share[] => {
        const own = ways.filter(way => way.for.includes(persona));
        const share = 100 - own.reduce((sum, way) => sum + way.share, 0);
        return share > 0 && own.every(({ shareIs }) => shareIs === 'said') ? [{ share, for: [persona] }] : [];
    });
    return [...Map.groupBy(all, ({ share }) => share)].map(([share, some]) => ({ share, for: some.flatMap(one => one.for) }));
}

/** `82 %`; where it does not hold for everybody who is here, `82 % of Aylin, 60 % of Walter`. */
function sharesText(shares: readonly Share[], everybody: number, language: string | undefined): string {
    return shares.map(({ share, for: who }) => `${percent(share, language)}${who.length === everybody ? '' : ` of ${who.join(' and ')}`}`).join(', ');
}

function noteBehind({ $cstNode }: AstNode, label: string, tooltip: string): readonly Note[] {
    return $cstNode ? [{ offset: $cstNode.end, label, tooltip }] : [];
}

function waysByColumn(flow: readonly Way[]): ReadonlyMap<string, readonly Way[]> {
    return Map.groupBy(flow, ({ from }) => from);
}
