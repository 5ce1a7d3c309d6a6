import type { Initiative } from '../../../language/generated/ast.ts';
import { entriesOf } from '../../../language/outline.ts';
import { amountText } from '../../../map/amounts.ts';
import { amountIn, dateIn } from '../../../model/facts.ts';
import { ownerOf } from '../../../model/people.ts';
import { few, line } from '../phrases.ts';
import { progressOf } from '../plan.ts';
import type { Teller } from '../teller.ts';
import { titleOf } from '../uses.ts';

export const initiative: Teller = {
    type: 'Initiative',
    tell(node: Initiative) {
        const entries = entriesOf(node);
        const opportunities = entries.flatMap(entry => entry.$type === 'PathFact' ? entry.paths.flatMap(path => path.parts.at(-1)?.thing?.ref ?? []) : []);
        const metrics = entries.flatMap(entry => entry.$type === 'Moves' ? entry.metrics.flatMap(metric => metric.ref ?? []) : []);
        const starts = dateIn(node, 'starts');
        const worth = amountIn(node, 'worth');
        return {
            name: titleOf(node),
            kind: 'initiative',
            lines: [
                ...line('Status', [...starts ? [`starts ${starts.text}`] : [], ...progressOf(node)].join(', ')),
                ...line('Owner', ownerOf(node)?.title),
                ...line('Carries out', few(opportunities.map(titleOf))),
                ...line('Moves', few(metrics.map(titleOf))),
                ...line('Worth', worth && amountText(worth))
            ]
        };
    }
};
