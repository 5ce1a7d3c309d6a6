import type { Rule } from './rule.ts';
import { scoresOf } from './scores.ts';

export const allSmiles: Rule = {
    code: 'all-smiles',
    severity: 'information',
    sees: 'A journey as it is, without a single low point.',
    why: 'Hardly any real journey goes well from end to end. Where no score is below 0, the map often shows the process as it was meant, not as it is lived.',
    answer: 'Ask customers, and those who talk to them all day, where it hurts. If it really goes that well, ignore the finding and say how you know.',
    choices: [
        'A score counts once, however many personas it holds for; `feels` and `judges` both count.',
        'A score outside the scale is an error of its own and does not count.',
    ],
    settings: [{ name: 'scores', default: 5, says: 'journeys with this many scores or more are looked at', least: 1 }],
    clauses: [
        {
            says: 'Five scores, none of them below 0.',
            wrong: `journey Stay "A night in our hotel" {
  action "Finds the house" { feels glad +1 }
  action "Checks in" { feels welcome +1 }
  action "Sleeps" { feels calm 0 }
  action "Has breakfast" { feels pampered +2 }
  action "Pays" { feels content +1 }
}`,
            right: `journey Stay "A night in our hotel" {
  action "Finds the house" { feels lost -1 }
  action "Checks in" { feels welcome +1 }
  action "Sleeps" { feels calm 0 }
  action "Has breakfast" { feels pampered +2 }
  action "Pays" { feels content +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Four scores are too few to judge.',
            wrong: `journey Stay "A night in our hotel" {
  action "Checks in" { feels welcome +1 }
  action "Sleeps" { feels calm 0 }
  action "Has breakfast" { feels pampered +2  judges "Worth the price" +1 }
  action "Pays" { feels content +1 }
}`,
            right: `journey Stay "A night in our hotel" {
  action "Checks in" { feels welcome +1 }
  action "Sleeps" { feels calm 0 }
  action "Has breakfast" { feels pampered +2 }
  action "Pays" { feels content +1 }
}`,
            unfixed: true,
        },
        {
            says: 'A low judgement is a low point, too.',
            wrong: `journey Stay "A night in our hotel" {
  action "Checks in" { feels welcome +1 }
  action "Sleeps" { feels calm 0 }
  action "Has breakfast" { feels pampered +2  judges "Included" +1 }
  action "Pays" { feels content +1 }
}`,
            right: `journey Stay "A night in our hotel" {
  action "Checks in" { feels welcome +1 }
  action "Sleeps" { feels calm 0 }
  action "Has breakfast" { feels pampered +2  judges "Dear for two rolls" -1 }
  action "Pays" { feels content +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Only an as-is: a plan may be rosy.',
            wrong: `journey Stay "A night in our hotel" as-is {
  action "Finds the house" { feels glad +1 }
  action "Checks in" { feels welcome +1 }
  action "Sleeps" { feels calm 0 }
  action "Has breakfast" { feels pampered +2 }
  action "Pays" { feels content +1 }
}`,
            right: `journey Stay "A night in our hotel" to-be {
  action "Finds the house" { feels glad +1 }
  action "Checks in" { feels welcome +1 }
  action "Sleeps" { feels calm 0 }
  action "Has breakfast" { feels pampered +2 }
  action "Pays" { feels content +1 }
}`,
            unfixed: true,
        },
    ],
    journey({ journey, columns, nodeOf, settings }, tell) {
        if (journey.state !== 'as-is') return;
        const scores = scoresOf({ columns });
        if (scores.length < settings['scores']! || scores.some(({ reaction }) => reaction.score < 0)) return;
        tell({ at: nodeOf(journey.id), message: `Not one low point in ${scores.length} scores: is this how it is, or how you wish it were?` });
    },
};
