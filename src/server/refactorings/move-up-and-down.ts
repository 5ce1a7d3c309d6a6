import type { Column, Phase } from '../../language/generated/ast.ts';
import { type Entry, entriesOf, type JourneyOutline } from '../../language/outline.ts';
import type { Wish } from '../../language/wish.ts';
import type { Offer, Refactoring } from './refactoring.ts';

/** A column or a phase changes places with its neighbour; a column at the border of its phase goes over to the next one. */
export const moveUpAndDown: Refactoring = {
    kind: 'refactor.move',
    offers({ thing, journey }) {
        if (!journey || (thing?.$type !== 'Column' && thing?.$type !== 'Phase')) return [];
        return [...move(thing, -1, journey), ...move(thing, 1, journey)];
    },
};

function move(thing: Column | Phase, step: -1 | 1, journey: JourneyOutline): readonly Offer[] {
    const alike = entriesOf(thing.$container).filter(entry => entry.$type === thing.$type);
    const neighbour = alike[alike.indexOf(thing) + step];
    const wish: Wish | undefined = neighbour ? { do: 'order', entries: step < 0 ? [thing, neighbour] : [neighbour, thing] } : crossing(thing, step, journey);
    const what = thing.$type === 'Phase' ? 'phase' : (thing as Column).kind;
    const way = step < 0 ? 'up' : 'down';
    const where = neighbour || !wish ? '' : `, to ${step < 0 ? 'the phase before' : 'the next phase'}`;
    return wish ? [{ title: `Move this ${what} ${way}${where}`, make: () => ({ wishes: [wish] }) }] : [];
}

/** Into the phase before or behind that of a column. */
function crossing(thing: Column | Phase, step: -1 | 1, { phases, node }: JourneyOutline): Wish | undefined {
    const at = phases.findIndex(phase => phase.node === thing.$container);
    const to = at < 0 ? undefined : phases[at + step]?.node;
    if (to?.$container !== node) return undefined;
    const entries = entriesOf(to);
    const columns = entries.filter(entry => entry.$type === 'Column');
    return { do: 'move', what: thing, to, behind: step < 0 ? columns.at(-1) : aboveFirst(columns[0], entries) };
}

function aboveFirst(column: Entry | undefined, entries: readonly Entry[]): Entry | 'first' | undefined {
    return column && (entries[entries.indexOf(column) - 1] ?? 'first');
}
