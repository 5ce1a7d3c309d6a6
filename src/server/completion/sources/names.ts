import { writtenName } from '../../../language/written.ts';
import type { Here } from '../here.ts';
import { declaredHere } from '../names/declared.ts';
import { namesElsewhere } from '../names/elsewhere.ts';
import { feltElsewhere, travellers } from '../names/members.ts';
import type { Named } from '../names/named.ts';
import { namesOnPath } from '../names/by-path.ts';
import { nameOffer } from '../name-offer.ts';
import type { Offer } from '../offer.ts';
import { nameIn } from '../read-values.ts';
import type { Source } from '../source.ts';

/** Names of the right kind: what can be seen from here, and then what an import would bring. */
export const names: Source = here => {
    const wanted = here.expected.names;
    if (!wanted) return [];
    const { of, path, listed } = wanted;
    const offer = (things: readonly Named[]) => things.filter(({ name }) => name && !listed.includes([...path, name].join('.'))).map(nameOffer);
    switch (of) {
        case 'pain': case 'gain': return offer(feltElsewhere(here, of));
        case 'Traveller': return offer(travellers(here.journey));
        case 'Path': {
            const seen = namesOnPath(here, path);
            const whole = path.length === 0 && here.expected.fact === 'implements' ? wholePaths(here, seen) : [];
            const journeys = path.length === 0 && ABROAD.has(here.expected.fact ?? '') ? namesElsewhere(here, 'Journey', namesOf(seen)) : [];
            return [...offer(seen), ...whole.filter(({ label }) => !listed.includes(label)), ...journeys];
        }
        default: {
            const seen = declaredHere(here, of);
            // Of the journey that is being declared only the name is known.
            const own = of === 'Journey' ? here.caret.before.map(nameIn) : [];
            return [...offer(seen.filter(({ name = '' }) => !own.includes(name))), ...namesElsewhere(here, of, new Set([...namesOf(seen), ...listed]))];
        }
    }
};

/** What is mostly about another journey. */
const ABROAD: ReadonlySet<string> = new Set(['implements', 'replaces']);

/** What a journey has that can be seen, as one name: `ReturnOrder.oneTap`. */
function wholePaths(here: Here, ways: readonly Named[]): readonly Offer[] {
    return ways.filter(({ $type, name }) => $type === 'Journey' && name).flatMap(journey =>
        namesOnPath(here, [journey.name!]).filter(({ $type, name }) => $type === 'Opportunity' && name).map(nameOffer)
            .map(offer => ({ ...offer, label: `${journey.name}.${offer.label}`, text: `${writtenName(journey.name!)}.${offer.text}` })));
}

function namesOf(things: readonly Named[]): ReadonlySet<string> {
    return new Set(things.flatMap(({ name }) => name ?? []));
}
