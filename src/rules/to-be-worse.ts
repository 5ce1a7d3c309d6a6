import { listed } from '../language/listed.ts';
import type { Consulted, ReadJourney } from './consulted.ts';
import { titled } from './phrases.ts';
import type { Rule, Tell } from './rule.ts';
import { type Scored, scoresOf, signed } from './scores.ts';

export const toBeWorse: Rule = {
    code: 'to-be-worse',
    severity: 'warning',
    sees: 'A journey that is worse at a place than the one that it improves on.',
    why: 'A plan that helps on the whole may hurt somebody at one point, often those who complain least. The customer notices the point, not the whole.',
    answer: 'Change the plan, or say why the price is worth paying and ignore the finding with that reason. If the score was a slip, correct it.',
    choices: [
        'Columns, personas and pains are the same where their names are; what a column `replaces` is not compared.',
        'A journey without personas has one traveller, who is compared with the one of another such journey.',
        'A fact that is worse for several personas is one finding; an emotion and a judgement are two.',
        'A pain that is high in both is reported once, where the plan first says so, in whatever column it is.',
    ],
    clauses: [
        {
            says: 'A lower `feels` of the same persona in the column of the same name.',
            wrong: `persona Walter "Walter Brandt, 67"

journey Return "Return an order" {
  personas Walter
  action drop "Drops the parcel" { feels fine 0 }
  action refund "Gets the money" { feels relieved +1 }
}

journey FastReturn "Return in a day" to-be of Return {
  personas Walter
  action drop "Hands the parcel to a robot" { feels lost -1 }
  action refund "Gets the money" { feels relieved +1 }
}`,
            right: `persona Walter "Walter Brandt, 67"

journey Return "Return an order" {
  personas Walter
  action drop "Drops the parcel" { feels fine 0 }
  action refund "Gets the money" { feels relieved +1 }
}

journey FastReturn "Return in a day" to-be of Return {
  personas Walter
  action drop "Hands the parcel to a robot" { feels fine 0 }
  action refund "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'A lower `judges`.',
            wrong: `journey Return "Return an order" {
  action drop "Drops the parcel" { judges "Around the corner" +1 }
}

journey FastReturn "Return in a day" to-be of Return {
  action drop "Drops the parcel" { judges "At the edge of town" -1 }
}`,
            right: `journey Return "Return an order" {
  action drop "Drops the parcel" { judges "Around the corner" +1 }
}

journey FastReturn "Return in a day" to-be of Return {
  action drop "Drops the parcel" { judges "At the front door" +2 }
}`,
            unfixed: true,
        },
        {
            says: 'Personas are compared with themselves.',
            wrong: `persona Aylin
persona Walter

journey Return "Return an order" {
  personas Aylin, Walter

  action drop "Drops the parcel" {
    feels quick +1 for Aylin
    feels unsure -1 for Walter
  }

  action refund "Gets the money" { feels relieved +1 }
}

journey FastReturn "Return in a day" to-be of Return {
  personas Aylin, Walter
  action drop "Drops the parcel" { feels fine 0 }
  action refund "Gets the money" { feels relieved +1 }
}`,
            right: `persona Aylin
persona Walter

journey Return "Return an order" {
  personas Aylin, Walter

  action drop "Drops the parcel" {
    feels quick +1 for Aylin
    feels unsure -1 for Walter
  }

  action refund "Gets the money" { feels relieved +1 }
}

journey FastReturn "Return in a day" to-be of Return {
  personas Aylin, Walter
  action drop "Drops the parcel" { feels fine 0 for Walter }
  action refund "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Columns are compared by their name, also those of another file.',
            wrong: {
                'return-to-be.journey': `import "return.journey"

journey FastReturn "Return in a day" to-be of Return {
  action drop "Drops the parcel" { feels lost -1 }
  action refund "Gets the money" { feels relieved +1 }
}`,
                'return.journey': `journey Return "Return an order" {
  action drop "Drops the parcel" { feels fine 0 }
  action refund "Gets the money" { feels relieved +1 }
}`,
            },
            right: {
                'return-to-be.journey': `import "return.journey"

journey FastReturn "Return in a day" to-be of Return {
  action label "Writes the label by hand" { feels lost -1 }
  action refund "Gets the money" { feels relieved +1 }
}`,
                'return.journey': `journey Return "Return an order" {
  action drop "Drops the parcel" { feels fine 0 }
  action refund "Gets the money" { feels relieved +1 }
}`,
            },
            unfixed: true,
        },
        {
            says: 'A pain of the same name that is high in both.',
            wrong: `team Logistics

journey Return "Return an order" {
  action pack "Packs" {
    feels stuck -1
    pain label "Label must be printed" high
    opportunity qr "QR code instead of a label" { solves label  owner Logistics }
  }

  action refund "Gets the money" { feels relieved +1 }
}

journey FastReturn "Return in a day" to-be of Return {
  action pack "Packs" {
    feels stuck -1
    pain label "Label must be printed" high
    opportunity shop "The parcel shop prints it" { solves label  owner Logistics }
  }

  action refund "Gets the money" { feels relieved +1 }
}`,
            right: `team Logistics

journey Return "Return an order" {
  action pack "Packs" {
    feels stuck -1
    pain label "Label must be printed" high
    opportunity qr "QR code instead of a label" { solves label  owner Logistics }
  }

  action refund "Gets the money" { feels relieved +1 }
}

journey FastReturn "Return in a day" to-be of Return {
  action pack "Packs" {
    feels stuck -1
    pain label "Label must be printed" low
    opportunity shop "The parcel shop prints it" { solves label  owner Logistics }
  }

  action refund "Gets the money" { feels relieved +1 }
}`,
            unfixed: true,
        },
    ],
    journey(consulted, tell) {
        if (!consulted.base) return;
        tellOfScores(consulted, consulted.base, tell);
        tellOfPains(consulted, consulted.base, tell);
    },
};

function tellOfScores(consulted: Consulted, base: ReadJourney, tell: Tell): void {
    const before = new Map(scoresOf(base).flatMap(scored => scored.reaction.for.map((who): [string, Scored] => [keyOf(scored, who), scored])));
    for (const scored of scoresOf(consulted)) {
        const { column, reaction, word } = scored;
        const worse = reaction.for.flatMap(who => {
            const was = before.get(keyOf(scored, who));
            return was && was.reaction.score > reaction.score ? [{ who, was }] : [];
        });
        const [first] = worse;
        if (!first) continue;
        const whom = worse.map(({ who, was }) => `${who === '' ? 'the customer' : who} (${signed(was.reaction.score)} to ${signed(reaction.score)})`);
        tell({
            at: consulted.nodeOf(reaction.id),
            message: `${subjectOf(consulted)} makes ${word === 'feels' ? '' : 'the judgement of '}${titled(column)} worse for ${listed(whom, 'and')}.`,
            related: [{ at: base.nodeOf(first.was.column.id), message: `${titled(first.was.column)} in "${base.journey.title}".` }],
        });
    }
}

function keyOf({ word, column }: Scored, who: string): string {
    return [word, column.name, who].join('\n');
}

function tellOfPains(consulted: Consulted, base: ReadJourney, tell: Tell): void {
    const painsIn = ({ columns }: ReadJourney) => columns.flatMap(column => column.pains.filter(pain => pain.severity === 'high').map(pain => ({ column, pain })));
    const before = painsIn(base);
    const told = new Set<string>();
    for (const { pain } of painsIn(consulted)) {
        const was = before.find(other => other.pain.name === pain.name);
        if (!was || told.has(pain.name)) continue;
        told.add(pain.name);
        tell({
            at: consulted.nodeOf(pain.id),
            message: `${subjectOf(consulted)} leaves the pain ${titled(pain)} as high as it is.`,
            related: [{ at: base.nodeOf(was.column.id), message: `${titled(was.column)} in "${base.journey.title}", where the pain is high already.` }],
        });
    }
}

function subjectOf({ journey }: Consulted): string {
    return journey.state === 'as-is' ? 'This journey' : 'The plan';
}
