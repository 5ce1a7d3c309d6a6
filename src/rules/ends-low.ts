import type { AstNode } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { tailOf } from '../language/leaving.ts';
import { listed } from '../language/listed.ts';
import { OUTCOMES } from '../language/words.ts';
import type { Rule } from './rule.ts';
import { scoresIn, signed } from './scores.ts';

export const endsLow: Rule = {
    code: 'ends-low',
    severity: 'information',
    sees: 'A journey that somebody leaves on a low feeling.',
    why: 'People remember the peak and the end of an experience far better than the rest. A low end spoils what was good before it.',
    answer: 'Give the journey a better end, or tell what comes after it if the low point is not the end. Where people leave for good, say so: `exit … as churn`. In a to-be it is a warning, since nobody plans a bad end.',
    choices: [
        'Only the feelings of those count who leave there: an `exit` for one persona says nothing of the others.',
        'Nothing follows the last column on the page, unless it has a `next`.',
        'A persona who skips the last column does not end in it, nor in the one before.',
        'Each end is reported once, at its lowest feeling; a way out that is churn needs no reminder.',
    ],
    clauses: [
        {
            says: 'The last column, which nothing follows.',
            wrong: `journey Return "Return an order" {
  action "Drops the parcel" { feels fine +1 }
  action "Waits for the money" { feels worried -1 }
}`,
            right: `journey Return "Return an order" {
  action "Drops the parcel" { feels fine +1 }
  action "Waits for the money" { feels worried -1 }
  action "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'A column with an `exit`, unless it is churn.',
            wrong: `journey Return "Return an order" {
  action "Reads the policy" {
    feels discouraged -1
    exit 20 % when "keeps it after all" as neutral
  }

  action "Gets the money" { feels relieved +1 }
}`,
            right: `journey Return "Return an order" {
  action "Reads the policy" {
    feels discouraged -1
    exit 20 % when "keeps it after all" as churn
  }

  action "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'An `exit` that says no outcome counts.',
            wrong: `journey Return "Return an order" {
  action "Waits for the money" {
    feels worried -1
    exit
  }
}`,
            right: `journey Return "Return an order" {
  action "Waits for the money" {
    feels worried -1
    exit as churn
  }
}`,
            unfixed: true,
        },
        {
            says: 'A last column that leads back is no end.',
            wrong: `journey Care "Looking after the heating" {
  action service "Has it serviced" { feels calm +1 }
  action bill "Pays the bill" { feels annoyed -1 }
}`,
            right: `journey Care "Looking after the heating" {
  action service "Has it serviced" { feels calm +1 }
  action bill "Pays the bill" { feels annoyed -1  next service }
}`,
            unfixed: true,
        },
        {
            says: 'The lowest feeling counts, for whomever it is.',
            wrong: `persona Aylin
persona Walter

journey Return "Return an order" {
  personas Aylin, Walter

  action "Gets the money" {
    feels relieved +1 for Aylin
    feels cheated -1 for Walter
  }
}`,
            right: `persona Aylin
persona Walter

journey Return "Return an order" {
  personas Aylin, Walter

  action "Gets the money" {
    feels relieved +1 for Aylin
    feels calm 0 for Walter
  }
}`,
            unfixed: true,
        },
        {
            says: 'In a to-be, where it is a warning.',
            wrong: `journey FastReturn "Return in a day" to-be {
  action "Gets the money as a voucher" { feels cheated -1 }
}`,
            right: `journey FastReturn "Return in a day" to-be {
  action "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
    ],
    journey({ journey, columns, nodeOf, factsOf }, tell) {
        const exits = journey.flow.filter(way => way.kind === 'exit' && way.outcome !== 'churn' && !isHalfTyped(nodeOf(way.id)));
        for (const column of columns) {
            const isLast = column === columns.at(-1) && !factsOf(column.id).some(fact => fact.$type === 'Next');
            const leaving = exits.filter(({ from }) => from === column.name);
            if (!isLast && leaving.length === 0) continue;
            const low = scoresIn(column).filter(({ word, reaction }) => word === 'feels' && reaction.score < 0);
            if (low.length === 0) continue;
            const own = journey.flow.filter(({ from }) => from === column.name);
            const endsHere = (name: string) => !column.skippedFor.includes(name)
                && (leaving.some(way => way.for.includes(name)) || (isLast && !own.some(way => way.for.includes(name))));
            const ends = low.map(({ reaction }) => ({ ...reaction, who: reaction.for.filter(endsHere) })).filter(({ who }) => who.length > 0);
            const lowest = ends.sort((a, b) => a.score - b.score)[0];
            if (!lowest) continue;
            const whom = lowest.who[0] === '' ? '' : ` for ${listed(lowest.who, 'and')}`;
            tell({
                at: nodeOf(lowest.id),
                message: `The journey ends on ${signed(lowest.score)}${whom}; the end weighs most in memory.`,
                ...(journey.state === 'to-be' && { severity: 'warning' }),
            });
        }
    },
};

/** `exit as` or `exit as chrn`: it may become churn. */
function isHalfTyped(node: AstNode): boolean {
    const as = node.$type === 'Exit' ? tailOf(node as ast.Exit, 'As') : undefined;
    return as !== undefined && !OUTCOMES.some(outcome => outcome === as.outcome);
}
