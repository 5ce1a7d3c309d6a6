import type { JourneyDate, Measure } from '../model/journey.ts';

/** When a measurement was made: its own date, or else that of its newest source. */
export function measuredOn({ on, sources }: Measure): JourneyDate | undefined {
    return on ?? sources.flatMap(source => source.on ?? []).sort((a, b) => a.last < b.last ? 1 : -1)[0];
}
