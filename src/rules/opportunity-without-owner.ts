import type * as ast from '../language/generated/ast.ts';
import { entriesOf, journeyAround, outlineOf } from '../language/outline.ts';
import { wordIn } from '../model/facts.ts';
import type { Named } from '../model/journey.ts';
import { ownerOf } from '../model/people.ts';
import type { ConsultedFile } from './consulted.ts';
import type { Rule } from './rule.ts';
import { visibleTeam } from './visible-team.ts';

export const opportunityWithoutOwner: Rule = {
    code: 'opportunity-without-owner',
    severity: 'warning',
    sees: 'An opportunity or an initiative that nobody owns, or an initiative without a due date.',
    why: 'What belongs to everybody is done by nobody, and what is due some day is never late.',
    answer: 'Name the team that answers for it, and when it is to be done. If nobody wants it, drop it from the map.',
    choices: [
        'An initiative is looked at in the file that declares it; owner and due date are two questions.',
        'An initiative that carries out an opportunity of a draft is itself a draft: the warning is information.',
        'What is still being written behind `owner` or `due` counts: the language says what is missing.',
    ],
    clauses: [
        {
            says: 'An opportunity without owner.',
            wrong: `team Logistics

journey Return "Send something back" {
  action drop "Drops the parcel" {
    opportunity qrCode "QR code at drop-off" { customer-value 5  effort 2 }
  }
}`,
            right: `team Logistics

journey Return "Send something back" {
  action drop "Drops the parcel" {
    opportunity qrCode "QR code at drop-off" { owner Logistics  customer-value 5  effort 2 }
  }
}`,
        },
        {
            says: 'An initiative without owner.',
            wrong: `team Logistics

journey Return "Send something back" {
  action drop "Drops the parcel" {
    opportunity qrCode "QR code at drop-off" { owner Logistics }
  }
}

initiative QrPilot "QR pilot in three regions" { implements qrCode  due 2027-03 }`,
            right: `team Logistics

journey Return "Send something back" {
  action drop "Drops the parcel" {
    opportunity qrCode "QR code at drop-off" { owner Logistics }
  }
}

initiative QrPilot "QR pilot in three regions" { implements qrCode  owner Logistics  due 2027-03 }`,
        },
        {
            says: 'An initiative without due date.',
            wrong: `team Logistics

journey Return "Send something back" {
  action drop "Drops the parcel" {
    opportunity qrCode "QR code at drop-off" { owner Logistics }
  }
}

initiative QrPilot "QR pilot in three regions" { implements qrCode  owner Logistics }`,
            right: `team Logistics

journey Return "Send something back" {
  action drop "Drops the parcel" {
    opportunity qrCode "QR code at drop-off" { owner Logistics }
  }
}

initiative QrPilot "QR pilot in three regions" { implements qrCode  owner Logistics  due 2027-Q1 }`,
            unfixed: true,
        },
        {
            says: 'An initiative in another file than the journey.',
            wrong: {
                'plan.journey': `import "return.journey"

initiative QrPilot "QR pilot in three regions" {
  implements Return.qrCode
  status planned
  due 2027-03
}

team Logistics`,
                'return.journey': `journey Return "Send something back" {
  action drop "Drops the parcel" {
    opportunity qrCode "QR code at drop-off" { owner Shops }
  }
}

team Shops`,
            },
            right: {
                'plan.journey': `import "return.journey"

initiative QrPilot "QR pilot in three regions" {
  implements Return.qrCode
  owner Logistics
  status planned
  due 2027-03
}

team Logistics`,
                'return.journey': `journey Return "Send something back" {
  action drop "Drops the parcel" {
    opportunity qrCode "QR code at drop-off" { owner Shops }
  }
}

team Shops`,
            },
        },
    ],
    journey({ journey, nodeOf, seen }, tell) {
        for (const { id, title } of journey.opportunities) {
            const node = nodeOf(id) as ast.Opportunity;
            if (title === '' || says(node, 'owner')) continue;
            tell({ at: node, message: `Who owns "${title}"?`, fixes: () => ownerFix(node, seen, [journey.owner]) });
        }
    },
    file({ file, seen }, tell) {
        for (const node of outlineOf(file).declared) {
            if (node.$type !== 'Initiative' || !node.name) continue;
            const title = node.title ?? node.name;
            const draft = isOfDraft(node);
            if (!says(node, 'owner')) tell({ at: node, draft, message: `Who owns "${title}"?`, fixes: () => ownerFix(node, seen, opportunitiesOf(node).map(ownerOf)) });
            if (!says(node, 'due')) tell({ at: node, draft, message: `When is "${title}" due?` });
        }
    },
};

function says(node: ast.Opportunity | ast.Initiative, word: 'owner' | 'due'): boolean {
    return entriesOf(node).some(entry => word === 'owner' ? entry.$type === 'Owner' : entry.$type === 'DateFact' && entry.word === word);
}

function opportunitiesOf(node: ast.Initiative): readonly ast.Opportunity[] {
    return entriesOf(node).flatMap(entry => entry.$type === 'PathFact' && entry.word === 'implements' ? entry.paths : [])
        .flatMap(({ parts }) => parts.at(-1)?.thing?.ref ?? []).filter(thing => thing.$type === 'Opportunity');
}

function isOfDraft(node: ast.Initiative): boolean {
    return opportunitiesOf(node).some(opportunity => wordIn({ entries: journeyAround(opportunity)?.facts ?? [] }, 'status of journey') === 'draft');
}

function ownerFix(to: ast.Opportunity | ast.Initiative, seen: ConsultedFile['seen'], preferred: readonly (Named | undefined)[]) {
    const owner = visibleTeam(seen, preferred);
    return owner === undefined ? [] : [{ title: `Let ${owner} own it`, wishes: [{ do: 'add', to, text: `owner ${owner}` } as const] }];
}
