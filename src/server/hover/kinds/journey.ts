import type { Journey } from '../../../language/generated/ast.ts';
import { figuresOf } from '../figures.ts';
import { few, line } from '../phrases.ts';
import { readAround, readBase } from '../read-around.ts';
import type { Teller } from '../teller.ts';
import { usedLineIfAny } from '../used-line.ts';
import { titleOf } from '../uses.ts';

export const journey: Teller = {
    type: 'Journey',
    tell(node: Journey, usesOf) {
        const read = readAround(node);
        if (!read) return { name: titleOf(node), kind: 'journey', lines: [] };
        const base = readBase(read);
        return {
            name: titleOf(node),
            kind: `journey, ${read.journey.state}`,
            lines: [
                ...line('Improves on', base?.journey.title),
                ...line('Travellers', few(read.journey.personas.map(({ title }) => title))),
                ...figuresOf(read.journey, base?.journey),
                ...usedLineIfAny(usesOf(node), node)
            ]
        };
    }
};
