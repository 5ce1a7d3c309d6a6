import { writtenName } from '../language/written.ts';
import type { Consulted } from './consulted.ts';
import { titled } from './phrases.ts';
import type { Rule } from './rule.ts';
import { channelsIn, channelsSeen, titleOf } from './uses.ts';

export const touchpointWithoutChannel: Rule = {
    code: 'touchpoint-without-channel',
    severity: 'warning',
    sees: 'A touchpoint that does not say over which channel the customer is met.',
    why: 'A touchpoint is a contact, and a contact happens somewhere: in the shop, in the app, on the phone. Without the channel nobody knows who can improve it.',
    answer: 'Say over which channels it happens: `via App, Phone`. If the customer does it without the brand, its place or its partner, it is an action.',
    choices: ['A `via` for one persona is enough here; whom it leaves out, `persona-left-out` says.'],
    clauses: [
        {
            says: 'A touchpoint without a channel.',
            wrong: 'channel Email "E-mail"\n\njourney Order {\n  touchpoint "Confirms the order"\n}\n',
            right: 'channel Email "E-mail"\n\njourney Order {\n  touchpoint "Confirms the order" { via Email }\n}\n',
        },
        {
            says: 'An action needs none.',
            wrong: 'journey Order {\n  touchpoint "Unpacks the shoes"\n}\n',
            right: 'journey Order {\n  action "Unpacks the shoes"\n}\n',
        },
    ],
    journey(consulted, tell) {
        for (const column of consulted.columns) {
            const node = consulted.columnNode(column.id);
            const says = node.entries.some(({ $type }) => $type === 'ChannelsFact' || $type === 'Channel');
            if (column.kind !== 'touchpoint' || column.title === '' || says) continue;
            tell({
                at: node,
                message: `Over which channel does ${titled(column)} happen? If there is no contact, make it an action.`,
                fixes: () => [
                    { title: 'Make it an action', wishes: [{ do: 'put', of: node, property: 'kind', text: 'action' }] },
                    ...likelyChannels(consulted).map(channel => ({
                        title: `It happens via ${titleOf(channel)}`,
                        wishes: [{ do: 'add', to: node, text: `via ${writtenName(channel.name ?? '')}` } as const],
                    })),
                ],
            });
        }
    },
};

/** Those that the journey names most often come first. */
function likelyChannels({ seen, outline }: Consulted) {
    const facts = outline.phases.flatMap(phase => phase.columns.flatMap(column => column.facts)).filter(fact => fact.$type === 'ChannelsFact');
    const named = channelsIn(facts);
    const count = (channel: unknown) => named.filter(other => other === channel).length;
    return channelsSeen(seen).toSorted((a, b) => count(b) - count(a));
}
