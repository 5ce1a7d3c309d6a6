import type { Path } from './scene.ts';
import type { Stretch } from './sheet.ts';
import { spacing } from './spacing.ts';

/** Over what holds for a whole phase: a line as long as the phase, from where its words begin. */
export function phaseLine({ x, width }: Stretch, y: number): Path {
    return { kind: 'path', d: `M${x + spacing.card} ${y}H${x + width}`, stroke: 'quiet' };
}
