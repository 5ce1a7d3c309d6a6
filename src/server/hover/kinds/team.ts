import type { Team } from '../../../language/generated/ast.ts';
import { namedOf, readTeam } from '../../../model/people.ts';
import type { Teller } from '../teller.ts';
import { usedLine } from '../used-line.ts';

export const team: Teller = {
    type: 'Team',
    tell(node: Team, usesOf) {
        const { title, kind } = readTeam(node, namedOf(node));
        return { name: title, kind: kind === 'internal' ? 'team' : `team, ${kind}`, lines: [usedLine(usesOf(node))] };
    }
};
