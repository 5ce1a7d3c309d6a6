import type { Segment } from '../../../language/generated/ast.ts';
import { amountText } from '../../../map/amounts.ts';
import { amountIn } from '../../../model/facts.ts';
import { few, line } from '../phrases.ts';
import type { Teller } from '../teller.ts';
import { titleOf } from '../uses.ts';

export const segment: Teller = {
    type: 'Segment',
    tell(node: Segment, usesOf) {
        const [size, worth] = [amountIn(node, 'size'), amountIn(node, 'worth')];
        const personas = usesOf(node).flatMap(({ users }) => [...users.keys()]).map(titleOf);
        return {
            name: titleOf(node),
            kind: 'segment',
            lines: [
                ...line('Size', size && amountText(size)),
                ...line('A customer is worth', worth && amountText(worth)),
                personas.length === 0 ? 'No persona belongs to it yet' : `Personas: ${few(personas)}`
            ]
        };
    }
};
