import type { Span } from '../model/spans.ts';

/** What has its picture at the edge of the map, far from its parts. */
const heading = /^(journey|phase\.[^.]*)$/;

/**
 * The innermost thing around an offset. Between the parts of a journey or a phase there is nothing:
 * an empty line there would else draw the eye to a heading.
 */
export function thingAt(spans: readonly Span[], offset: number): string | undefined {
    const index = spans.findLastIndex(({ start, end }) => start <= offset && offset <= end);
    const around = spans[index];
    const part = spans[index + 1];
    return around && !(heading.test(around.id) && part && part.start < offset) ? around.id : undefined;
}
