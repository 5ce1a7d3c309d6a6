import type { Channel } from '../../../language/generated/ast.ts';
import { namedOf, readChannel } from '../../../model/people.ts';
import { line } from '../phrases.ts';
import type { Teller } from '../teller.ts';
import { usedLine } from '../used-line.ts';

export const channel: Teller = {
    type: 'Channel',
    tell(node: Channel, usesOf) {
        const { title, kinds, ownership, owner } = readChannel(node, namedOf(node));
        return {
            name: title,
            kind: ['channel', ...kinds].join(', '),
            lines: [...line('Ownership', ownership === 'owned' ? undefined : ownership), ...line('Owner', owner?.title), usedLine(usesOf(node))]
        };
    }
};
