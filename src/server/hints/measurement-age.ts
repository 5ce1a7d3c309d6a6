import type { Measure } from '../../model/journey.ts';
import { measuredOn } from '../../rules/measured-on.ts';
import { ageText } from './age-text.ts';
import type { Hint } from './hint.ts';

/** How old a measurement is, behind it; one of a period that is not over says nothing yet. */
export const measurementAge: Hint = {
    setting: 'inlayHints.measurements',
    notesIn: ({ outline, journeyOf }, today) => outline.journeys.flatMap(({ node }) => {
        const { journey, columns, nodeOf } = journeyOf(node);
        return [journey, ...journey.phases, ...columns].flatMap(({ measures }) => measures).flatMap(measure => {
            const { $type, $cstNode } = nodeOf(measure.id);
            const date = measuredOn(measure);
            const label = date && ageText(date.last, today);
            return label && $cstNode && $type === 'Measure' ? [{ offset: $cstNode.end, label, tooltip: reasonFor(measure, date) }] : [];
        });
    })
};

function reasonFor({ on, sources }: Measure, date: NonNullable<Measure['on']>): string {
    const source = on ? undefined : sources.find(source => source.on === date);
    const when = date.first === date.last ? `on ${date.text}` : `in ${date.text}, which counts by its last day`;
    return source ? `As old as its source “${source.title}”, made ${when}.` : `Measured ${when}.`;
}
