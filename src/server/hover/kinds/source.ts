import type { Source } from '../../../language/generated/ast.ts';
import { numberText } from '../../../map/amounts.ts';
import { namedOf, readSource } from '../../../model/people.ts';
import { line } from '../phrases.ts';
import type { Teller } from '../teller.ts';
import { usedLine } from '../used-line.ts';

export const source: Teller = {
    type: 'Source',
    tell(node: Source, usesOf) {
        const { title, kind, on, sample, see } = readSource(node, namedOf(node));
        return {
            name: title,
            kind: ['source', ...kind ? [kind] : []].join(', '),
            lines: [
                ...line('Date', on?.text),
                ...line('Sample', sample === undefined ? undefined : numberText(sample)),
                ...line('See', see),
                usedLine(usesOf(node))
            ]
        };
    }
};
