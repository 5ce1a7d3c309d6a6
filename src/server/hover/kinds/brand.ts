import type { Brand } from '../../../language/generated/ast.ts';
import { namedOf, readBrand } from '../../../model/people.ts';
import { line } from '../phrases.ts';
import type { Teller } from '../teller.ts';
import { usedLine } from '../used-line.ts';

export const brand: Teller = {
    type: 'Brand',
    tell(node: Brand, usesOf) {
        const { title, vision, mission, promises } = readBrand(node, namedOf(node));
        return {
            name: title,
            kind: 'brand',
            lines: [...line('Vision', vision), ...line('Mission', mission), ...line('Promise', promises.join('; ')), usedLine(usesOf(node))]
        };
    }
};
