import type { Fix, Wish } from '../language/wish.ts';
import type * as ast from '../language/generated/ast.ts';
import { listed } from '../language/listed.ts';
import { writtenName } from '../language/written.ts';
import type { Column, Fact, Persona } from '../model/journey.ts';
import type { Consulted } from './consulted.ts';
import { titled } from './phrases.ts';
import type { Rule } from './rule.ts';
import { channelsSeen, personasIn, titleOf, usedBy } from './uses.ts';

export const personaLeftOut: Rule = {
    code: 'persona-left-out',
    severity: 'warning',
    sees: 'A persona who goes through a touchpoint but uses none of the channels that it offers.',
    why: 'The map says how the persona feels there, and its portrait says that it cannot be there. What such a customer does instead is not on the map.',
    answer: 'Offer a channel that the persona uses, add the channel to what the persona uses, or say that the persona skips the touchpoint.',
    choices: [
        'Feels, judges and expects count also where they are said for everybody.',
        'Where one of the channels, or of those that the persona uses, cannot be found, nothing is said.',
    ],
    clauses: [
        { says: 'The touchpoint offers channels, but none that the persona uses.', wrong: register(), right: register({ via: 'via App, Phone' }) },
        {
            says: 'It offers none for this persona at all.',
            wrong: register({ via: 'via App, Phone for Aylin' }), right: register({ via: 'via App, Phone for Aylin, Walter' }),
        },
        {
            says: 'What is offered to a persona takes the place of what is offered to all.',
            wrong: register({ via: 'via App, Phone\n      via App for Walter' }), right: register({ via: 'via App, Phone\n      via Phone for Walter' }),
        },
        {
            says: 'It holds for business personas as well, but not for employees.',
            wrong: register({ walter: 'side business  uses Phone' }), right: register({ walter: 'side employee  uses Phone' }),
        },
        { says: 'Unless the persona does not say what it uses.', wrong: register(), right: register({ walter: 'role "67, retired"' }) },
        { says: 'Unless the persona skips the touchpoint.', wrong: register(), right: register({ said: 'feels fine 0\n      skipped for Walter' }) },
        { says: 'Unless the persona skips the phase.', wrong: register({ phase: 'optional' }), right: register({ phase: 'optional\n    skipped for Walter' }) },
        { says: 'The persona feels something here.', wrong: register({ said: 'feels fine 0' }), right: register({ said: 'feels fine 0 for Aylin' }) },
        { says: 'Or it judges something here.', wrong: register({ said: 'judges "Short" +1' }), right: register({ said: 'judges "Short" +1 for Aylin' }) },
        {
            says: 'Or it expects something here.',
            wrong: register({ said: 'expects "Two minutes" met' }), right: register({ said: 'expects "Two minutes" met for Aylin' }),
        },
    ],
    journey(consulted, tell) {
        const uses = new Map([...personasIn(consulted.outline)].map(([name, node]) => [name, usedBy(node)]));
        for (const column of consulted.columns) {
            if (column.kind !== 'touchpoint' || column.via.length === 0) continue;
            for (const persona of consulted.journey.personas) {
                const used = uses.get(persona.name);
                if (!used || persona.side === 'employee' || column.skippedFor.includes(persona.name) || !isHere(persona, column)) continue;
                const own = column.via.filter(via => via.for.includes(persona.name)).map(({ id }) => consulted.nodeOf(id) as ast.ChannelsFact);
                if (own.some(({ channels }) => channels.some(({ ref }) => ref === undefined || used.includes(ref)))) continue;
                tell({
                    at: own[0] ?? consulted.nodeOf(column.id),
                    message: `${persona.name} (${used.map(titleOf).join(', ')}) cannot do ${titled(column)} (${offersOf(column, persona)}).`,
                    fixes: () => fixesFor(persona, column, own[0], used, consulted),
                });
            }
        }
    },
};

function isHere({ name }: Persona, { feels, judges, expects }: Column): boolean {
    const isForThem = (fact: Fact) => fact.for.includes(name);
    return feels.some(isForThem) || judges.some(isForThem) || expects.some(isForThem);
}

/** The channels for a persona; where there are none those for the others, and for whom they are. */
function offersOf({ via }: Column, { name }: Persona): string {
    const own = via.filter(one => one.for.includes(name));
    if (own.length > 0) return own.flatMap(one => one.channels.map(({ title }) => title)).join(', ');
    return via.map(one => `${one.channels.map(({ title }) => title).join(', ')} for ${listed(one.for, 'and')}`).join(', ');
}

function fixesFor({ name }: Persona, column: Column, via: ast.ChannelsFact | undefined, used: readonly ast.Channel[], { seen, columnNode }: Consulted): readonly Fix[] {
    const nameable = channelsSeen(seen);
    return used.filter(channel => nameable.includes(channel)).map((channel): Fix => {
        const written = writtenName(channel.name ?? '');
        const wish: Wish = via ? { do: 'append', to: via, property: 'channels', text: written }
            : { do: 'add', to: columnNode(column.id), text: `via ${written} for ${writtenName(name)}` };
        return { title: `Offer ${titleOf(channel)} to ${name}`, wishes: [wish] };
    });
}

interface Register {
    readonly via?: string;
    readonly walter?: string;
    readonly phase?: string;
    readonly said?: string;
}

function register({ via = 'via App', walter = 'uses Phone', phase = 'goal "Send it back"', said = 'feels fine 0' }: Register = {}): string {
    return `channel App
channel Phone

persona Aylin { uses App }
persona Walter { ${walter} }

journey Return "Send back shoes" {
  personas Aylin, Walter

  phase Register {
    ${phase}

    touchpoint "Registers the return" {
      ${via}
      ${said}
    }
  }
}
`;
}
