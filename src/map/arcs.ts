import type { Way } from '../model/journey.ts';
import type { Place, Sheet } from './sheet.ts';

/** A way that is drawn over the cards: where it leaves, where it arrives, and the stretch between. */
export interface Arc {
    readonly way: Way;
    readonly from: number;
    readonly to: number;
    readonly low: number;
    readonly high: number;
}

/** The least that a label is wide. */
export const narrowestLabel = 96;

/** Between two ways at one card. */
const portGap = 14;

/** The loops and skips between columns that are shown. */
export function arcsOf(sheet: Sheet): Arc[] {
    const ends = [...sheet.waysFrom.values()].flat().flatMap(way => {
        const from = way.kind === 'loop' || way.kind === 'skip' ? sheet.placeOf.get(way.from) : undefined;
        const to = way.to === undefined ? undefined : sheet.placeOf.get(way.to);
        return from && to ? [{ way, from, to }] : [];
    });
    const ports = portsOf(ends);
    return ends.map(({ way }) => {
        const [from, to] = [ports.get(`${way.id}>`)!, ports.get(`>${way.id}`)!];
        return { way, from, to, low: Math.min(from, to), high: Math.max(from, to) };
    });
}

/** Where each way leaves (`id>`) and reaches (`>id`) its cards: beside each other around the middle. */
function portsOf(ends: readonly { readonly way: Way; readonly from: Place; readonly to: Place }[]): ReadonlyMap<string, number> {
    const ports = ends.flatMap(({ way, from, to }) => {
        const reach = to.middle - from.middle;
        return [{ place: from, key: `${way.id}>`, reach }, { place: to, key: `>${way.id}`, reach: -reach }];
    });
    return new Map([...Map.groupBy(ports, port => port.place)].flatMap(([place, here]) => {
        const gap = Math.min(portGap, place.width / (here.length + 1));
        return here.sort((a, b) => rank(a.reach) - rank(b.reach))
            .map(({ key }, i): [string, number] => [key, place.middle + (i - (here.length - 1) / 2) * gap]);
    }));
}

/** From left to right on a card: short ways to the left, long ones, long ones to the right, short ones; so legs cross least. */
function rank(reach: number): number {
    return reach === 0 ? 0 : 1 / reach;
}

/** The ways in tracks, the lowest first: short ones low, and none beside another that stands in its way. */
export function tracksOf(arcs: readonly Arc[]): Arc[][] {
    const tracks: Arc[][] = [];
    const byReach = [...arcs].sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low);
    for (const arc of byReach) {
        const over = tracks.findLastIndex(track => track.some(other => meets(arc, other)));
        (tracks[over + 1] ??= []).push(arc);
    }
    return tracks;
}

/** Whether two ways, with room for their labels, stand in each other's way. */
function meets(one: Arc, other: Arc): boolean {
    return reachOf(one)[0] < reachOf(other)[1] && reachOf(other)[0] < reachOf(one)[1];
}

function reachOf({ low, high }: Arc): readonly [number, number] {
    const lack = Math.max(0, narrowestLabel + 16 - (high - low)) / 2;
    return [low - lack - 4, high + lack + 4];
}
