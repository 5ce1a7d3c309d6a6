import type { Phase } from '../../../language/generated/ast.ts';
import { amountText } from '../../../map/amounts.ts';
import { english } from '../../../map/captions/english.ts';
import { lowestEmotion } from '../emotions.ts';
import { count, few, line } from '../phrases.ts';
import { readAround } from '../read-around.ts';
import type { Teller } from '../teller.ts';
import { usedLineIfAny } from '../used-line.ts';
import { titleOf } from '../uses.ts';

export const phase: Teller = {
    type: 'Phase',
    tell(node: Phase, usesOf) {
        const read = readAround(node);
        const known = read?.journey.phases.find(({ id }) => read.nodeOf(id) === node);
        if (!read || !known) return { name: titleOf(node), kind: 'phase', lines: [] };
        const { title, period, goal, takes, columns, optional, skippedFor, details } = known;
        return {
            name: title,
            kind: ['phase', ...period ? [english.period(period, read.journey.around).toLowerCase()] : [], ...optional ? ['optional'] : []].join(', '),
            lines: [
                ...line('Goal', goal),
                ...line('Takes', takes && amountText(takes)),
                ...line(count(columns.length, 'column'), few(columns.map(column => column.title))),
                ...line('Lowest emotion', lowestEmotion(columns, read.journey.personas)),
                ...line('Skipped by', skippedFor.join(', ')),
                ...line('In detail', details?.title),
                ...usedLineIfAny(usesOf(node))
            ]
        };
    }
};
