import type { Offering } from '../../../language/generated/ast.ts';
import { amountText } from '../../../map/amounts.ts';
import { namedOf, readOffering } from '../../../model/people.ts';
import { line } from '../phrases.ts';
import type { Teller } from '../teller.ts';
import { usedLine } from '../used-line.ts';

export const offering: Teller = {
    type: 'Offering',
    tell(node: Offering, usesOf) {
        const { title, kind, sales, priceSensitivity, price } = readOffering(node, namedOf(node));
        return {
            name: title,
            kind: ['offering', ...kind].join(', '),
            lines: [
                ...line('Sales', sales),
                ...line('Price', price && amountText(price)),
                ...line('Price sensitivity', priceSensitivity),
                usedLine(usesOf(node))
            ]
        };
    }
};
