import { answerToPain, questionAbout } from './answer-to-pain.ts';
import { openPains } from './open-pains.ts';
import type { Rule } from './rule.ts';

export const painWithoutOpportunity: Rule = {
    code: 'pain-without-opportunity',
    severity: 'warning',
    sees: 'A pain that no opportunity is about.',
    why: 'A map that collects pains and leaves them is a complaint. Each pain deserves an idea, or the decision to live with it.',
    answer: 'Add an opportunity, or name the pain in the `solves` of one that is there. Where you decide to live with it, ignore the finding and write why.',
    choices: [
        'An opportunity without `solves` is about every pain of its column.',
        'A pain that is felt in several columns is one pain, reported where it stands first; the highest severity said of it counts.',
        'A pain of a journey that improves on another one is also answered by an opportunity there about the pain of the same name.',
    ],
    clauses: [
        {
            says: 'No opportunity solves the pain.',
            wrong: `team Logistics

journey Return "Send something back" {
  owner Logistics

  action pack "Packs and labels" {
    feels stuck -1
    pain printLabel "Label must be printed" high
  }

  action drop "Drops the parcel" { feels fine +1 }
}`,
            right: `team Logistics

journey Return "Send something back" {
  owner Logistics

  action pack "Packs and labels" {
    feels stuck -1
    pain printLabel "Label must be printed" high
    opportunity qrCode "QR code instead of label" { solves printLabel  owner Logistics }
  }

  action drop "Drops the parcel" { feels fine +1 }
}`,
        },
        {
            says: 'An opportunity that names its pains is about no others.',
            wrong: `team Logistics

journey Return "Send something back" {
  action pack "Packs and labels" {
    feels stuck -1
    pain printLabel "Label must be printed"
    pain noTape "The bag does not close again"
    opportunity qrCode "QR code instead of label" { solves printLabel  owner Logistics }
  }

  action drop "Drops the parcel" { feels fine +1 }
}`,
            right: `team Logistics

journey Return "Send something back" {
  action pack "Packs and labels" {
    feels stuck -1
    pain printLabel "Label must be printed"
    pain noTape "The bag does not close again"
    opportunity newBag "A bag with a code on it" { solves printLabel, noTape  owner Logistics }
  }

  action drop "Drops the parcel" { feels fine +1 }
}`,
        },
        {
            says: 'An opportunity that names none is about those of its own column only.',
            wrong: `team Logistics

journey Return "Send something back" {
  action pack "Packs and labels" { pain printLabel "Label must be printed" }

  action drop "Drops the parcel" {
    opportunity qrCode "QR code instead of label" { owner Logistics }
  }
}`,
            right: `team Logistics

journey Return "Send something back" {
  action pack "Packs and labels" {
    pain printLabel "Label must be printed"
    opportunity qrCode "QR code instead of label" { owner Logistics }
  }

  action drop "Drops the parcel" { feels fine +1 }
}`,
        },
        {
            says: 'A low pain is worth a thought only: information.',
            wrong: `journey Return "Send something back" {
  action pack "Packs and labels" { pain longPolicy "Policy of 1,900 words" low }
}`,
            right: `team Content

journey Return "Send something back" {
  action pack "Packs and labels" {
    pain longPolicy "Policy of 1,900 words" low
    opportunity twoLines "The policy in two lines" { solves longPolicy  owner Content }
  }
}`,
        },
    ],
    journey({ journey, columns, base, columnNode, nodeOf, seen }, tell) {
        for (const pain of openPains({ journey, base })) {
            const column = columns.find(({ name }) => name === pain.columns[0]);
            if (!column) continue;
            tell({
                at: nodeOf(pain.id),
                thing: pain.name,
                message: `No opportunity addresses "${pain.title}".`,
                ...(pain.severity === 'low' && { severity: 'information' }),
                fixes: () => [{ title: 'Add an opportunity', wishes: [{ do: 'add', to: columnNode(column.id), text: answerToPain(pain.name, questionAbout(pain.title), journey.owner, seen) }] }],
            });
        }
    },
};
