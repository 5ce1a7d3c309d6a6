import type { Place } from './sheet.ts';
import { spacing } from './spacing.ts';

/** Where an arrow over the cards leaves and arrives. */
export interface Ports {
    readonly from: number;
    readonly to: number;
}

/** What is left between the arrows of two neighbouring cards, so that a label always has a place that no arrow crosses. */
export const labelRoom = 120;

/** Between two arrows at one card, where there is room. */
const apart = 14;
/** What an arrow back to its own card comes down beside the others. */
const aside = 20;

/** Where each arrow leaves and reaches its cards: beside each other around the middle; one back to its own card comes down right of them. */
export function portsOf(arrows: readonly { readonly from: Place; readonly to: Place }[]): readonly Ports[] {
    const ports = arrows.flatMap(({ from, to }, arrow) => {
        const reach = to.middle - from.middle;
        if (from === to) return [{ place: from, arrow, end: 'from', rank: Infinity } as const];
        return [{ place: from, arrow, end: 'from', rank: 1 / reach } as const, { place: to, arrow, end: 'to', rank: -1 / reach } as const];
    });
    const placed = arrows.map(({ to }) => ({ from: 0, to: to.middle + clusterWidth(to) / 2 + aside }));
    for (const [place, here] of Map.groupBy(ports, port => port.place)) {
        const gap = Math.min(apart, clusterWidth(place) / Math.max(1, here.length - 1));
        here.sort((a, b) => a.rank === b.rank ? 0 : a.rank - b.rank)
            .forEach(({ arrow, end }, i) => { placed[arrow]![end] = place.middle + (i - (here.length - 1) / 2) * gap; });
    }
    return placed;
}

/** The part of a card's top where arrows begin and end. */
export function clusterWidth({ width }: Place): number {
    return Math.max(8, width + spacing.gap - labelRoom);
}
