import type { Opportunity } from '../../../language/generated/ast.ts';
import { few, line } from '../phrases.ts';
import { initiativeTexts } from '../plan.ts';
import { readAround } from '../read-around.ts';
import type { Teller } from '../teller.ts';
import { titleOf } from '../uses.ts';

export const opportunity: Teller = {
    type: 'Opportunity',
    tell(node: Opportunity, usesOf) {
        const read = readAround(node);
        const known = read?.journey.opportunities.find(({ id }) => read.nodeOf(id) === node);
        if (!read || !known) return { name: titleOf(node), kind: 'opportunity', lines: [] };
        const { solves, owner, customerValue, businessValue, effort, value } = known;
        const numbers = [['customer', customerValue], ['business', businessValue], ['effort', effort]] as const;
        const rated = numbers.flatMap(([what, number]) => number === undefined ? [] : [`${what} ${number}`]).join(', ');
        const initiatives = initiativeTexts(node, usesOf);
        return {
            name: known.title,
            kind: 'opportunity',
            lines: [
                ...line('In', read.columns.find(({ name }) => name === known.column)?.title),
                ...line('Solves', few(solves.map(pain => read.journey.pains.find(({ name }) => name === pain)?.title ?? pain))),
                ...line('Owner', owner?.title),
                ...line('Value', value === undefined ? rated : `${value} of 3 (${rated})`),
                ...initiatives.length > 0 ? initiatives : ['No initiative yet']
            ]
        };
    }
};
