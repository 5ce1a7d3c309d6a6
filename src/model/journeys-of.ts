import type { Journey as JourneyNode, JourneyFile } from '../language/generated/ast.ts';
import { outlineOf } from '../language/outline.ts';

/** The journeys of a file, in the order of the text. */
export function journeysOf(file: JourneyFile): readonly JourneyNode[] {
    return outlineOf(file).journeys.map(journey => journey.node);
}
