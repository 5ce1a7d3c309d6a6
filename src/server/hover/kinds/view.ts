import type { View } from '../../../language/generated/ast.ts';
import { buildView } from '../../../model/plan.ts';
import { line } from '../phrases.ts';
import type { Teller } from '../teller.ts';
import { titleOf } from '../uses.ts';

export const view: Teller = {
    type: 'View',
    tell(node: View) {
        const { title, kind, lanes, personas, phases } = buildView(node);
        const journey = node.journey?.ref;
        return {
            name: title,
            kind: `view, ${kind}`,
            lines: [
                ...line('Of', journey && titleOf(journey)),
                ...line('Lanes', lanes.length > 0 ? lanes.join(', ') : 'all'),
                ...line('Personas', personas.join(', ')),
                ...line('Phases', phases.join(', '))
            ]
        };
    }
};
