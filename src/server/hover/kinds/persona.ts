import type { Persona } from '../../../language/generated/ast.ts';
import { journeyAround } from '../../../language/outline.ts';
import { amountText } from '../../../map/amounts.ts';
import { namedOf, readPersona } from '../../../model/people.ts';
import { count, few, line, quoted } from '../phrases.ts';
import type { Teller } from '../teller.ts';
import { titleOf, type Uses } from '../uses.ts';

export const persona: Teller = {
    type: 'Persona',
    tell(node: Persona, usesOf) {
        const { title, side, role, quote, segment, job, goals, needs, uses } = readPersona(node, namedOf(node));
        return {
            name: title,
            kind: side === 'consumer' ? 'persona' : `persona, ${side}`,
            lines: [
                ...role ? [role] : [],
                ...quote ? [quoted(quote)] : [],
                ...line('Segment', segment && segment.title + (segment.size ? ` (${amountText(segment.size)})` : '')),
                ...line('Job', job),
                ...line('Goal', goals.join('; ')),
                ...line('Needs', needs.join('; ')),
                ...line('Channels', uses.map(channel => channel.title).join('; ')),
                travels(usesOf(node))
            ]
        };
    }
};

function travels(uses: readonly Uses[]): string {
    const journeys = new Set(uses.flatMap(({ by }) => by.filter(({ $type }) => $type === 'PersonasFact').flatMap(fact => journeyAround(fact)?.node ?? [])));
    return journeys.size === 0 ? 'Travels no journey yet' : `Travels ${count(journeys.size, 'journey')}: ${few([...journeys].map(titleOf).sort())}`;
}
