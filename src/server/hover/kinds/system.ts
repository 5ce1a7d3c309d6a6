import type { System } from '../../../language/generated/ast.ts';
import type { Teller } from '../teller.ts';
import { usedLine } from '../used-line.ts';
import { titleOf } from '../uses.ts';

export const system: Teller = {
    type: 'System',
    tell: (node: System, usesOf) => ({ name: titleOf(node), kind: 'system', lines: [usedLine(usesOf(node))] })
};
