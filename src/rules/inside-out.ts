import type * as ast from '../language/generated/ast.ts';
import { type Declared, outlineOf } from '../language/outline.ts';
import { wholeWords } from '../language/whole-words.ts';
import type { Rule } from './rule.ts';

export const insideOut: Rule = {
    code: 'inside-out',
    severity: 'information',
    sees: 'A column that is named after what a team or a system does.',
    why: 'The columns of a journey are what the customer goes through. "CRM creates ticket" happens behind the scenes: the customer waits, or wonders.',
    answer: 'Name the column by what the customer does or lives through, and put what the company does into `frontstage`, `backstage` or `support`. If the customer really deals with the team by its name, ignore the finding.',
    choices: [
        'Names and titles of teams and systems count where they stand as whole words; a word with a hyphen is one word, and so is a name in one piece such as `crmTicket`.',
        'What is also a channel there is met by the customer and does not count.',
        'A name that is an everyday word of two letters, such as IT, only counts as it is written: "Tries it on" is no view of the company.',
    ],
    clauses: [
        {
            says: 'The title contains the name of a system.',
            wrong: `system CRM "Customer database"

journey Fault "Reports a fault" {
  action "CRM creates ticket" { feels unsure -1 }
  action "Gets a call" { feels relieved +1 }
}`,
            right: `system CRM "Customer database"

journey Fault "Reports a fault" {
  action "Waits for a call" { feels unsure -1  backstage "Ticket is created" using CRM }
  action "Gets a call" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Or the title of a team, in any case.',
            wrong: `team care "Customer Care"

journey Fault "Reports a fault" {
  action ticket "Ticket goes to customer care" { feels unsure -1 }
  action "Gets a call" { feels relieved +1 }
}`,
            right: `team care "Customer Care"

journey Fault "Reports a fault" {
  action ticket "Waits for a call" { feels unsure -1 }
  action "Gets a call" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'As whole words.',
            wrong: `team Care

journey Fault "Reports a fault" {
  action "Care reads the meter" { feels watched -1 }
  action "Gets a call" { feels relieved +1 }
}`,
            right: `team Care

journey Fault "Reports a fault" {
  action "Carefully reads the meter" { feels watched -1 }
  action "Gets a call" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Of a team or system that is visible there.',
            wrong: {
                'fault.journey': `import "company.journey"

journey Fault "Reports a fault" {
  action "Dispatch plans the visit" { feels unsure -1 }
  action "Gets a call" { feels relieved +1 }
}`,
                'company.journey': 'team Dispatch',
            },
            right: {
                'fault.journey': `journey Fault "Reports a fault" {
  action "Dispatch plans the visit" { feels unsure -1 }
  action "Gets a call" { feels relieved +1 }
}`,
                'company.journey': 'team Dispatch',
            },
            unfixed: true,
        },
    ],
    journey({ columns, seen, nodeOf }, tell) {
        const declared = seen.flatMap(({ file }) => outlineOf(file).declared);
        const channels = new Set(declared.filter(thing => thing.$type === 'Channel').flatMap(namesOf).map(inAnyCase));
        const inside = declared.filter(isInside).flatMap(thing => namesOf(thing).filter(name => !channels.has(inAnyCase(name))).map(name => ({ thing, name })));
        for (const column of columns) {
            const title = spaced(column.title);
            const anyCase = inAnyCase(title);
            const found = inside.find(({ name }) => everyday.has(inAnyCase(name)) ? contains(title, name) : contains(anyCase, inAnyCase(name)));
            if (!found) continue;
            const { thing } = found;
            tell({
                at: nodeOf(column.id),
                message: `"${column.title}" is the company's view. What does the customer do?`,
                related: [{ at: thing, message: `The ${thing.$type === 'Team' ? 'team' : 'system'} "${thing.title ?? thing.name}".` }],
            });
        }
    },
};

function isInside(thing: Declared): thing is ast.Team | ast.System {
    return thing.$type === 'Team' || thing.$type === 'System';
}

function namesOf({ name, title }: Declared): readonly string[] {
    return [...new Set([name, title])].flatMap(text => spaced(text ?? '') || []);
}

function spaced(text: string): string {
    return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function inAnyCase(text: string): string {
    return text.toLowerCase();
}

/** Whether words stand in a text as whole words. */
function contains(text: string, words: string): boolean {
    if (!text.includes(words)) return false;
    return wholeWords(words).test(text);
}

const everyday: ReadonlySet<string> = new Set(['am', 'as', 'at', 'be', 'by', 'do', 'go', 'he', 'if', 'in', 'is', 'it', 'me', 'my', 'no', 'of', 'on', 'or', 'so', 'to', 'up', 'us', 'we']);
