import { listed } from '../language/listed.ts';
import { writtenText } from '../language/written.ts';
import { painsAmong } from './pains-among.ts';
import type { Rule } from './rule.ts';

export const missedWithoutPain: Rule = {
    code: 'missed-without-pain',
    severity: 'warning',
    silencedBy: 'unexplained-low',
    sees: 'An expectation that is missed in a column without any pain.',
    why: 'That a promise is not kept is half of the story. What goes wrong is the other half, and the one that somebody can work on.',
    answer: 'Write as a pain what goes wrong. If nothing does, the expectation is met, or met partly.',
    choices: [
        'Where `unexplained-low` finds something in the same column, the cause is the same and is told there only.',
        'Several missed expectations of a column lack one pain: they are one finding, at the first of them.',
        'A pain of anybody counts, whoever expects something: it says what goes wrong.',
    ],
    clauses: [
        {
            says: 'An expectation is missed and its column has no pain.',
            wrong: `team Sales

journey Quote "Ask for a quote" {
  action asks "Sends the request" { expects "An answer within 24 hours" missed }
  action reads "Reads the quote" { feels relieved +1 }
}`,
            right: `team Sales

journey Quote "Ask for a quote" {
  action asks "Sends the request" {
    expects "An answer within 24 hours" missed
    pain "Requests wait in the inbox of one person"
    opportunity "A shared inbox" { owner Sales }
  }

  action reads "Reads the quote" { feels relieved +1 }
}`,
        },
        {
            says: 'A pain of another column does not count.',
            wrong: `team Sales

journey Quote "Ask for a quote" {
  action asks "Sends the request" { expects "An answer within 24 hours" missed }

  action reads "Reads the quote" {
    feels confused -1
    pain noTotal "No total on 26 pages"
    opportunity onePage "A quote on one page" { owner Sales }
  }

  action signs "Signs" { feels relieved +1 }
}`,
            right: `team Sales

journey Quote "Ask for a quote" {
  action asks "Sends the request" { expects "An answer within 24 hours" met }

  action reads "Reads the quote" {
    feels confused -1
    expects "One page, one price" missed
    pain noTotal "No total on 26 pages"
    opportunity onePage "A quote on one page" { owner Sales }
  }

  action signs "Signs" { feels relieved +1 }
}`,
        },
        {
            says: 'An expectation that is met partly is not missed.',
            wrong: `journey Delivery "Have a sofa delivered" {
  action "Waits at home" { expects "They come at the hour" missed }
  action "Sits down" { feels pleased +1 }
}`,
            right: `journey Delivery "Have a sofa delivered" {
  action "Waits at home" { expects "They come at the hour" partly }
  action "Sits down" { feels pleased +1 }
}`,
        },
    ],
    journey({ columns, factsOf, nodeOf, columnNode }, tell) {
        for (const column of columns) {
            const missed = column.expects.filter(({ result }) => result === 'missed');
            const [first] = missed;
            if (!first || painsAmong(factsOf(column.id)).length > 0) continue;
            const texts = missed.map(({ text }) => `"${text}"`);
            tell({
                at: nodeOf(first.id),
                message: missed.length === 1 ? `The expectation ${texts[0]} is missed, but nothing says what goes wrong.`
                    : `The expectations ${listed(texts, 'and')} are missed, but nothing says what goes wrong.`,
                fixes: () => [{
                    title: 'Add a pain',
                    wishes: [{ do: 'add', to: columnNode(column.id), text: `pain ${writtenText(`What goes wrong with ${listed(missed.map(({ text }) => `“${text}”`), 'and')}?`)}` }],
                }],
            });
        }
    },
};
