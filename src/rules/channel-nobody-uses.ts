import { AstUtils } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { imports } from '../language/imports.ts';
import type { JourneyOutline } from '../language/outline.ts';
import type { Rule } from './rule.ts';
import { personasIn, titleOf, usedBy, usesOf } from './uses.ts';

export const channelNobodyUses: Rule = {
    code: 'channel-nobody-uses',
    severity: 'warning',
    sees: 'A channel at a touchpoint that no persona of the journey uses.',
    why: 'Either the channel costs money and serves nobody, or a persona has more ways to reach us than its portrait says.',
    answer: 'Add the channel to a persona that uses it, or take it away here. If it is for customers who are no persona of the journey, silence it and say for whom.',
    choices: ['It is asked of the personas of the journey only, and each `via` that names the channel is reported.'],
    clauses: [
        { says: 'None of the personas uses the channel.', wrong: order('uses Email', 'uses Phone'), right: order('uses Email, Fax', 'uses Phone') },
        { says: 'Unless a persona does not say what it uses.', wrong: order('uses Email', 'uses Phone'), right: order('uses Email', 'role "Plumber"') },
        {
            says: 'Unless the journey has no personas.',
            wrong: order('uses Email', 'uses Phone'), right: order('uses Email', 'uses Phone').replace('  personas Greta, Walter\n', ''),
        },
    ],
    journey({ outline }, tell) {
        const personas = [...personasIn(outline).values()];
        const named = outline.facts.flatMap(fact => fact.$type === 'PersonasFact' ? fact.personas : []);
        const used = personas.map(usedBy);
        if (personas.length === 0 || named.some(({ ref }) => !ref) || used.some(channels => channels === undefined)) return;
        for (const fact of offersIn(outline)) {
            fact.channels.forEach(({ ref: channel, $refText, $refNode }) => {
                if (!channel || used.some(channels => channels!.includes(channel))) return;
                tell({
                    at: fact,
                    message: `No persona uses the channel ${titleOf(channel)}.`,
                    fixes: () => personas.filter(persona => canName(persona, channel)).map(persona => ({
                        title: `Add ${titleOf(channel)} to what ${persona.title ?? persona.name} uses`,
                        wishes: [{ do: 'append', to: usesOf(persona)[0]!, property: 'channels', text: $refNode?.text ?? $refText } as const],
                    })),
                });
            });
        }
    },
};

function offersIn({ phases }: JourneyOutline): readonly ast.ChannelsFact[] {
    const offers: ast.ChannelsFact[] = [];
    for (const { columns } of phases) {
        for (const { facts } of columns) {
            for (const fact of facts) {
                if (fact.$type === 'ChannelsFact' && fact.word === 'via') offers.push(fact);
            }
        }
    }
    return offers;
}

/** True where the file of a persona sees the channel. */
function canName(persona: ast.Persona, channel: ast.Channel): boolean {
    const [file, other] = [AstUtils.getDocument(persona), AstUtils.getDocument(channel)];
    return file === other || imports(file, other.uri.toString());
}

function order(greta: string, walter: string): string {
    return `channel Email "E-mail"
channel Phone
channel Fax

persona Greta { ${greta} }
persona Walter { ${walter} }

journey Order {
  personas Greta, Walter
  touchpoint "Confirms the order" { via Email, Fax, Phone }
}
`;
}
