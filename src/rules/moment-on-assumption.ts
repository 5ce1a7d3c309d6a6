import type { Column } from '../model/journey.ts';
import { does, subject, titled } from './phrases.ts';
import type { Rule } from './rule.ts';
import { type Scored, scoresIn, signed } from './scores.ts';

export const momentOnAssumption: Rule = {
    code: 'moment-on-assumption',
    severity: 'information',
    sees: 'A moment of truth, or a score at the end of the scale, that is only assumed.',
    why: 'Moments of truth and extreme scores decide where the money goes. They deserve to be known, not guessed.',
    answer: 'Ask, watch or measure, and write what you found: `measured`, `observed` or `reported`, with `from` and the source. In an early map it is right to leave it: the finding is your list of what to research.',
    choices: [
        'A moment of truth is reported once, at the first score, pain or gain that is assumed.',
        '`reported` is no assumption: a customer has said it. Nor is a fact that says nothing about how it is known.',
        'An assumed `evidence` does not count, since it claims nothing about the customer.',
    ],
    clauses: [
        {
            says: 'A moment of truth with an assumed score.',
            wrong: `source Survey { kind feedback  on 2026-09 }
metric ces "Customer effort" { kind CES  target 5.5 }

journey Return "Return an order" {
  action register "Registers the return" {
    feels annoyed -1 assumed
    moment-of-truth
    measure ces 3.1 from Survey
  }

  action refund "Gets the money" { feels relieved +1 }
}`,
            right: `source Survey { kind feedback  on 2026-09 }
metric ces "Customer effort" { kind CES  target 5.5 }

journey Return "Return an order" {
  action register "Registers the return" {
    feels annoyed -1 reported from Survey
    moment-of-truth
    measure ces 3.1 from Survey
  }

  action refund "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'A moment of truth with an assumed pain.',
            wrong: `team CX
source Survey { kind feedback  on 2026-09 }
metric ces "Customer effort" { kind CES  target 5.5 }

journey Return "Return an order" {
  action register "Registers the return" {
    feels annoyed -1
    pain retype "Every item must be typed again" assumed
    opportunity oneTap "One tap in the order mail" { owner CX }
    moment-of-truth
    measure ces 3.1 from Survey
  }

  action refund "Gets the money" { feels relieved +1 }
}`,
            right: `team CX
source Survey { kind feedback  on 2026-09 }
metric ces "Customer effort" { kind CES  target 5.5 }

journey Return "Return an order" {
  action register "Registers the return" {
    feels annoyed -1
    pain retype "Every item must be typed again" observed
    opportunity oneTap "One tap in the order mail" { owner CX }
    moment-of-truth
    measure ces 3.1 from Survey
  }

  action refund "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'A moment of truth with an assumed gain.',
            wrong: `source Survey { kind feedback  on 2026-09 }
metric csat "Satisfaction" { kind CSAT  target 4.5 }

journey Return "Return an order" {
  action refund "Gets the money" {
    feels relieved +1
    gain "Quicker than promised" assumed
    moment-of-truth
    measure csat 4.1 from Survey
  }
}`,
            right: `source Survey { kind feedback  on 2026-09 }
metric csat "Satisfaction" { kind CSAT  target 4.5 }

journey Return "Return an order" {
  action refund "Gets the money" {
    feels relieved +1
    gain "Quicker than promised" measured from Survey
    moment-of-truth
    measure csat 4.1 from Survey
  }
}`,
            unfixed: true,
        },
        {
            says: 'Elsewhere only a score of -2 or +2.',
            wrong: `journey Return "Return an order" {
  action refund "Gets the money" { feels delighted +2 assumed }
}`,
            right: `journey Return "Return an order" {
  action refund "Gets the money" { feels relieved +1.5 assumed }
}`,
            unfixed: true,
        },
        {
            says: 'A judgement of -2 or +2 as well.',
            wrong: `journey Return "Return an order" {
  action refund "Gets the money" { judges "Every cent" +2 assumed }
}`,
            right: `journey Return "Return an order" {
  action refund "Gets the money" { judges "Every cent" +2 observed }
}`,
            unfixed: true,
        },
    ],
    journey({ columns, nodeOf }, tell) {
        for (const column of columns) {
            const scores = scoresIn(column).filter(({ reaction }) => reaction.grade === 'assumed');
            if (column.momentOfTruth) {
                const first = firstAssumed(column, scores);
                if (first !== undefined) tell({ at: nodeOf(first), message: `${titled(column)} is a moment of truth, but nobody has measured or observed this yet.` });
                continue;
            }
            for (const scored of scores.filter(({ reaction }) => Math.abs(reaction.score) === 2)) {
                tell({ at: nodeOf(scored.reaction.id), message: `${said(scored)}, but nobody has measured or observed this yet.` });
            }
        }
    },
};

/** The id of the first assumed fact, scores before pains before gains. */
function firstAssumed({ pains, gains }: Column, scores: readonly Scored[]): string | undefined {
    return scores[0]?.reaction.id ?? [...pains, ...gains].find(({ grade }) => grade === 'assumed')?.id;
}

function said({ word, column, reaction }: Scored): string {
    const score = signed(reaction.score);
    return `${subject(reaction.for)} ${word === 'feels' ? `${does('feel', reaction.for)} ${score} at ${titled(column)}` : `${does('judge', reaction.for)} ${titled(column)} with ${score}`}`;
}
