import type { Way } from '../model/journey.ts';
import { clusterWidth, labelRoom, portsOf } from './ports.ts';
import type { Place, Sheet } from './sheet.ts';

/** An arrow over the cards, for all ways between the same two: where it leaves, where it arrives, and how far it and its label go. */
export interface Arc {
    readonly ways: readonly Way[];
    readonly from: number;
    readonly to: number;
    readonly low: number;
    readonly high: number;
    /** Where the label may stand: over the arrow, or beside it where it comes back to the same card. */
    readonly label: readonly [left: number, right: number];
    /** Whether it comes back to the card that it leaves. */
    readonly returns: boolean;
    /** How much higher than the other cards the stacked one begins, where the arrow leaves and where it arrives. */
    readonly lifts: readonly [from: number, to: number];
}

/** The loops and skips between columns that are shown. */
export function arcsOf(sheet: Sheet): Arc[] {
    const ways = [...sheet.waysFrom.values()].flat().filter(way => way.kind === 'loop' || way.kind === 'skip');
    const ends = [...Map.groupBy(ways, way => `${way.from}\n${way.to}`).values()].flatMap(same => {
        const from = sheet.placeOf.get(same[0]!.from);
        const to = same[0]!.to === undefined ? undefined : sheet.placeOf.get(same[0]!.to);
        return from && to ? [{ ways: same, from, to }] : [];
    });
    const ports = portsOf(ends);
    return ends.map(({ ways, from: leaves, to: reaches }, i) => {
        const { from, to } = ports[i]!;
        const [low, high] = [Math.min(from, to), Math.max(from, to)];
        const returns = leaves === reaches;
        const label = returns ? besideCluster(sheet, leaves) : [low + 8, high - 8] as const;
        return { ways, from, to, low, high, label, returns, lifts: [liftOf(leaves), liftOf(reaches)] };
    });
}

/** What a stacked card shows of the one behind it. */
function liftOf({ column }: Place): number {
    return column.details ? 6 : 0;
}

function besideCluster(sheet: Sheet, place: Place): readonly [number, number] {
    const left = place.middle + clusterWidth(place) / 2 + 8;
    return [left, Math.min(left + labelRoom - 24, sheet.width - 12)];
}

/** The arrows in as few tracks as they need, the lowest first: none beside another that stands in its way, and the shorter below the longer where that costs no track. */
export function tracksOf(arcs: readonly Arc[]): Arc[][] {
    const byReach = [...arcs].sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low);
    const nested = inTracks(byReach, (tracks, arc) => tracks.findLastIndex(track => isInTheWay(track, arc)) + 1);
    if (nested.length <= depthOf(arcs)) return nested;
    const byStart = [...arcs].sort((a, b) => startOf(a) - startOf(b));
    return inTracks(byStart, (tracks, arc) => {
        const free = tracks.findIndex(track => !isInTheWay(track, arc));
        return free < 0 ? tracks.length : free;
    }).sort((a, b) => lengthOf(a) - lengthOf(b));
}

function inTracks(arcs: readonly Arc[], trackFor: (tracks: readonly (readonly Arc[])[], arc: Arc) => number): Arc[][] {
    const tracks: Arc[][] = [];
    for (const arc of arcs) (tracks[trackFor(tracks, arc)] ??= []).push(arc);
    return tracks;
}

/** How many arrows lie over the same place at most. */
function depthOf(arcs: readonly Arc[]): number {
    const steps = arcs.flatMap(arc => [{ x: startOf(arc), by: 1 }, { x: endOf(arc), by: -1 }]).sort((a, b) => a.x - b.x || a.by - b.by);
    let depth = 0;
    return steps.reduce((most, { by }) => Math.max(most, depth += by), 0);
}

function isInTheWay(track: readonly Arc[], arc: Arc): boolean {
    return track.some(other => startOf(arc) < endOf(other) && startOf(other) < endOf(arc));
}

function startOf({ low, label }: Arc): number {
    return Math.min(low, label[0]) - 4;
}

function endOf({ high, label }: Arc): number {
    return Math.max(high, label[1]) + 4;
}

function lengthOf(track: readonly Arc[]): number {
    return track.reduce((sum, arc) => sum + arc.high - arc.low, 0) / track.length;
}
