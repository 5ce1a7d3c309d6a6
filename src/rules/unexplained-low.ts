import { listed } from '../language/listed.ts';
import { writtenText } from '../language/written.ts';
import type { Column } from '../model/journey.ts';
import { painsAmong } from './pains-among.ts';
import { does, subject, titled } from './phrases.ts';
import type { Rule } from './rule.ts';
import { type Scored, scoresOf } from './scores.ts';
import { isForStranger, whoIsHere, writtenFor } from './who-is-here.ts';

export const unexplainedLow: Rule = {
    code: 'unexplained-low',
    severity: 'warning',
    sees: 'A low point of the curve that no pain explains.',
    why: 'A low point says that something hurts, a pain says what. Without it nobody can do anything about it, and the next workshop starts from the same question.',
    answer: 'Write the pain behind the score, in the words of the customer. If nobody knows it, the score is a guess: ask the customer, or take it back.',
    choices: [
        'Somebody who both feels and judges low in a column lacks one pain, not two: the emotion is reported.',
        'A score that is not on the scale is left to `score-out-of-range`; who skips a column is not looked at there.',
        'A pain that is not finished, or is `for` somebody whom nobody knows, may explain every score of its column.',
    ],
    settings: [{ name: 'score', default: -1.5, says: 'scores of this or lower need a pain', least: -2 }],
    clauses: [
        {
            says: 'An emotion of -1.5 or lower and no pain.',
            wrong: `journey Operation "A day at the clinic" {
  action "Waits before the operation" { feels scared -1.5 }
  action "Wakes up" { feels relieved +1 }
}`,
            right: `journey Operation "A day at the clinic" {
  action "Waits before the operation" { feels uneasy -1 }
  action "Wakes up" { feels relieved +1 }
}`,
        },
        {
            says: 'A judgement of -1.5 or lower and no pain.',
            wrong: `journey Kitchen "Buy a kitchen" {
  action reads "Reads the quote" { judges "26 pages, no total" -2 }
}`,
            right: `team Sales

journey Kitchen "Buy a kitchen" {
  action reads "Reads the quote" {
    judges "26 pages, no total" -2
    pain noTotal "Nobody can say what it costs in the end"
    opportunity onePage "A quote on one page" { owner Sales }
  }
}`,
        },
        {
            says: 'A pain of somebody else does not explain it.',
            wrong: `team Logistics
persona Aylin
persona Walter

journey Return "Send something back" {
  personas Aylin, Walter

  action pack "Packs and labels" {
    feels calm 0 for Aylin
    feels stuck -2 for Walter
    pain tape "The bag does not close again" for Aylin
    opportunity bag "A bag that closes twice" { owner Logistics }
  }

  action drop "Drops the parcel" { feels fine +1 }
}`,
            right: `team Logistics
persona Aylin
persona Walter

journey Return "Send something back" {
  personas Aylin, Walter

  action pack "Packs and labels" {
    feels calm 0 for Aylin
    feels stuck -2 for Walter
    pain printer "Label must be printed" for Walter
    opportunity qr "A QR code instead of the label" { owner Logistics }
  }

  action drop "Drops the parcel" { feels fine +1 }
}`,
        },
        {
            says: 'A pain of another column does not explain it, unless it is named here again.',
            wrong: `team Care

journey Outage "The line is down" {
  action calls "Calls for help" {
    feels helpless -1
    pain silence "Nobody says how long it takes"
    opportunity hourly "A message every hour" { owner Care }
  }

  action technician "Waits for the technician" { feels furious -2 }
  action online "Is online again" { feels relieved +1 }
}`,
            right: `team Care

journey Outage "The line is down" {
  action calls "Calls for help" {
    feels helpless -1
    pain silence "Nobody says how long it takes"
    opportunity hourly "A message every hour" { owner Care }
  }

  action technician "Waits for the technician" { feels furious -2  pain silence }
  action online "Is online again" { feels relieved +1 }
}`,
        },
    ],
    journey(consulted, tell) {
        const { factsOf, nodeOf, columnNode, journey, settings } = consulted;
        const told = new Map<Column, readonly string[]>();
        for (const scored of scoresOf(consulted)) {
            const { column, reaction, word } = scored;
            if (reaction.score > settings['score']! || !Number.isInteger(reaction.score * 2)) continue;
            const before = told.get(column) ?? [];
            const who = whoIsHere(column, reaction).filter(name => !before.includes(name) && !column.pains.some(pain => pain.for.includes(name)));
            if (who.length === 0) continue;
            const fact = factsOf(column.id).find(fact => fact === nodeOf(reaction.id));
            if (!fact || isForStranger(fact)) continue;
            if (painsAmong(factsOf(column.id)).some(pain => pain.name === undefined || isForStranger(pain))) continue;
            told.set(column, [...before, ...who]);
            tell({
                at: fact,
                message: `${subject(who)} ${word === 'feels' ? `${does('feel', who)} ${reaction.score} at ${titled(column)}` : `${does('judge', who)} ${titled(column)} with ${reaction.score}`}, but no pain explains it.`,
                fixes: () => [{
                    title: 'Add a pain',
                    wishes: [{ do: 'add', to: columnNode(column.id), text: `pain ${writtenText(question(scored, who))}${writtenFor(who, journey, column)}` }],
                }],
            });
        }
    },
};

/** What the pain is to answer. */
function question({ word, reaction }: Scored, who: readonly string[]): string {
    const names = listed(who.map(name => name || 'the customer'), 'and');
    return word === 'feels' ? `What makes ${names} feel ${reaction.score} here?` : `Why ${who.length > 1 ? 'do' : 'does'} ${names} judge this with ${reaction.score}?`;
}
