import type * as ast from '../language/generated/ast.ts';
import { writtenText } from '../language/written.ts';
import type { Wait } from '../model/journey.ts';
import { amountWords, does, subject } from './phrases.ts';
import type { Rule } from './rule.ts';
import { isForStranger, whoIsHere } from './who-is-here.ts';

export const silentWait: Rule = {
    code: 'silent-wait',
    severity: 'warning',
    sees: 'A customer who waits for days and is not told how things stand.',
    why: 'Waiting is bearable, not knowing is not. Silence makes customers call, and it is the cheapest pain to mend.',
    answer: 'Say what the customer hears and how often: `informed every 2 days "status mail"`. Where nobody tells them, that is the finding.',
    choices: [
        'Working days count as days, and a range counts by its upper end, that of an interval too.',
        'Somebody who skips the column does not wait there.',
    ],
    settings: [{ name: 'hours', default: 72, says: 'waits of this many hours or more, and intervals between two messages, are reported', least: 1 }],
    clauses: [
        {
            says: 'A wait of 72 hours or more and no word.',
            wrong: `journey Return "Send something back" {
  action "Waits for the money" { waits 3 days }
}`,
            right: `journey Return "Send something back" {
  action "Waits for the money" { waits 71 hours }
}`,
        },
        {
            says: 'Of a range the upper end counts.',
            wrong: `journey Return "Send something back" {
  action "Waits for the money" { waits 1 to 5 working-days }
}`,
            right: `journey Return "Send something back" {
  action "Waits for the money" { waits 1 to 2 working-days }
}`,
        },
        {
            says: 'To be informed once is not enough.',
            wrong: `journey Return "Send something back" {
  action "Waits for the money" { waits 9 days informed once "status mail on day 1" }
}`,
            right: `journey Return "Send something back" {
  action "Waits for the money" { waits 9 days informed every 2 days "status mail" }
}`,
        },
        {
            says: 'To be informed at intervals of 72 hours or more is not enough.',
            wrong: `journey Kitchen "Have a kitchen built" {
  action "Waits for the delivery" { waits 6 weeks informed every 2 weeks "letter" }
}`,
            right: `journey Kitchen "Have a kitchen built" {
  action "Waits for the delivery" { waits 6 weeks informed every 60 hours "message in the app" }
}`,
        },
        {
            says: 'What one persona hears does not reach another one.',
            wrong: `persona Aylin
persona Walter

journey Return "Send something back" {
  personas Aylin, Walter

  action "Waits for the money" {
    waits 9 days informed every 2 days "message in the app" for Aylin
    waits 9 days for Walter
  }
}`,
            right: `persona Aylin
persona Walter

journey Return "Send something back" {
  personas Aylin, Walter

  action "Waits for the money" {
    waits 9 days informed every 2 days "message in the app" for Aylin
    waits 9 days informed every 2 days "call" for Walter
  }
}`,
        },
    ],
    journey({ columns, nodeOf, settings }, tell) {
        const limit = settings['hours']!;
        for (const column of columns) {
            for (const wait of column.waits) {
                const node = nodeOf(wait.id) as ast.Wait;
                const who = whoIsHere(column, wait);
                if (who.length === 0 || isForStranger(node) || (wait.amount.hours ?? 0) < limit || isKeptInformed(wait, node, limit)) continue;
                const informed = node.tails.find(tail => tail.$type === 'Informed');
                tell({
                    at: node,
                    message: `${subject(who)} ${does('wait', who)} ${amountWords(wait.amount)} and ${heard(wait, who)}.`,
                    fixes: () => [{
                        title: 'Say how often the customer is informed',
                        wishes: [{ do: 'tail', of: node, text: `informed every ${intervalBelow(limit)} ${writtenText(messageOf(wait))}`, ...(informed && { instead: informed }) }],
                    }],
                });
            }
        }
    },
};

/** True where a message comes often enough, and where the text does not say yet how often. */
function isKeptInformed({ informed }: Wait, node: ast.Wait, limit: number): boolean {
    if (!informed) return false;
    if (informed.every) return informed.every.hours === undefined || informed.every.hours < limit;
    return node.tails.every(tail => tail.$type !== 'Informed' || tail.once !== 'once');
}

function heard({ informed }: Wait, who: readonly string[]): string {
    if (!informed) return `${does('hear', who)} nothing`;
    if (informed.every) return `${does('hear', who)} nothing for ${amountWords(informed.every)} at a time`;
    return `${does('hear', who)} of it once${informed.text ? `: "${informed.text}"` : ''}`;
}

/** What is told at intervals is told more often; what is told once is another message. */
function messageOf({ informed }: Wait): string {
    return informed?.every && informed.text ? informed.text : 'What do they hear, and how?';
}

function intervalBelow(hours: number): string {
    return hours > 48 ? '2 days' : `${hours / 2} ${hours === 2 ? 'hour' : 'hours'}`;
}
