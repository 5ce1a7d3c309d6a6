import type * as ast from '../language/generated/ast.ts';
import { listed } from '../language/listed.ts';
import { writtenName } from '../language/written.ts';
import type { Column, Team, Work } from '../model/journey.ts';
import type { Consulted } from './consulted.ts';
import { titled } from './phrases.ts';
import type { Rule, Tell } from './rule.ts';

export const openHandover: Rule = {
    code: 'open-handover',
    severity: 'warning',
    sees: 'Work that passes from one team of the house to another and nobody says how, or that is handed to a team that does nothing with it.',
    why: 'Things are lost between teams. The customer tells the story again, and each team believes that the other one has it.',
    answer: 'Write what is handed over, `handover Service "repair report"`, and what the team that gets it does: `backstage "…" by Service`.',
    choices: [
        'The teams in `frontstage` are those who meet the customer; where none is named, nothing is said.',
        'One partner or third party among the teams of two neighbours is enough to say nothing about them.',
        'A channel counts if it is human or physical too, and whoever uses it; columns are neighbours across phases, also where a way leads past one of them.',
        'A handover to anybody in the first column answers for both, and a name that leads nowhere is left to the language.',
    ],
    settings: [{ name: 'columns', default: 2, says: 'the team that something is handed to acts in the same column or in this many that follow', least: 0 }],
    clauses: [
        {
            says: 'A handover to a team that does nothing in this or the next 2 columns.',
            wrong: `team Care
team Warehouse

journey Return "Send something back" {
  action "Asks where the money is" {
    feels annoyed -1
    frontstage "Ticket" by Care
    handover Warehouse "Ticket"
  }

  action "Waits" { feels patient 0 }
  action "Gets an answer" { feels relieved +1  frontstage "Call" by Care }
  action "Gets the money" { feels relieved +1  backstage "Look-up in the shelf" by Warehouse }
}`,
            right: `team Care
team Warehouse

journey Return "Send something back" {
  action "Asks where the money is" {
    feels annoyed -1
    frontstage "Ticket" by Care
    handover Warehouse "Ticket"
  }

  action "Waits" { feels patient 0 }
  action "Gets an answer" { feels relieved +1  backstage "Look-up in the shelf" by Warehouse }
  action "Gets the money" { feels relieved +1  frontstage "Call" by Care }
}`,
        },
        {
            says: 'To stand in frontstage, backstage or support of the same column is to do something.',
            wrong: `team Care
team Warehouse

journey Return "Send something back" {
  action "Asks where the money is" {
    backstage "Ticket" by Care
    handover Warehouse "Ticket"
  }
}`,
            right: `team Care
team Warehouse

journey Return "Send something back" {
  action "Asks where the money is" {
    backstage "Ticket" by Care
    handover Warehouse "Ticket"
    support "Search by hand" by Warehouse
  }
}`,
        },
        {
            says: 'What a partner or a third party does with it is not ours to say.',
            wrong: `team Sales
team Fitters { kind internal }

journey Kitchen "Have a kitchen built" {
  action "Signs" {
    backstage "Order" by Sales
    handover Fitters "Plan of the kitchen"
  }
}`,
            right: `team Sales
team Fitters { kind partner }

journey Kitchen "Have a kitchen built" {
  action "Signs" {
    backstage "Order" by Sales
    handover Fitters "Plan of the kitchen"
  }
}`,
        },
        {
            says: 'Two neighbouring columns are met by people of different teams, and the first has no handover.',
            wrong: `team Sales
team Service
channel Shop { kind physical }
channel Phone { kind human }

journey Machine "Own a coffee machine" {
  touchpoint buy "Buys the machine" { via Shop  frontstage by Sales }
  touchpoint ask "Asks why it drips" { via Phone  frontstage by Service }
}`,
            right: `team Sales
team Service
channel Shop { kind physical }
channel Phone { kind human }

journey Machine "Own a coffee machine" {
  touchpoint buy "Buys the machine" {
    via Shop
    frontstage by Sales
    handover Service "Receipt and serial number"
  }

  touchpoint ask "Asks why it drips" { via Phone  frontstage by Service }
}`,
        },
        {
            says: 'Both are met by people: a channel that is human or physical.',
            wrong: `team Sales
team Service
channel Shop { kind physical }
channel Chat { kind digital, human }

journey Machine "Own a coffee machine" {
  touchpoint buy "Buys the machine" { via Shop  frontstage by Sales }
  touchpoint ask "Asks why it drips" { via Chat  frontstage by Service }
}`,
            right: `team Sales
team Service
channel Shop { kind physical }
channel Help "Help pages" { kind digital }

journey Machine "Own a coffee machine" {
  touchpoint buy "Buys the machine" { via Shop  frontstage by Sales }
  touchpoint ask "Asks why it drips" { via Help  frontstage by Service }
}`,
        },
        {
            says: 'All of these teams are of the house.',
            wrong: `team Sales
team Service { kind internal }
channel Shop { kind physical }

journey Machine "Own a coffee machine" {
  touchpoint buy "Buys the machine" { via Shop  frontstage by Sales }
  touchpoint ask "Asks why it drips" { via Shop  frontstage by Service }
}`,
            right: `team Sales
team Service { kind third-party }
channel Shop { kind physical }

journey Machine "Own a coffee machine" {
  touchpoint buy "Buys the machine" { via Shop  frontstage by Sales }
  touchpoint ask "Asks why it drips" { via Shop  frontstage by Service }
}`,
        },
        {
            says: 'They have no team in common.',
            wrong: `team Sales
team Service
team Fitters
channel Shop { kind physical }

journey Machine "Own a coffee machine" {
  touchpoint buy "Buys the machine" { via Shop  frontstage by Sales, Fitters }
  touchpoint ask "Asks why it drips" { via Shop  frontstage by Service }
}`,
            right: `team Sales
team Service
team Fitters
channel Shop { kind physical }

journey Machine "Own a coffee machine" {
  touchpoint buy "Buys the machine" { via Shop  frontstage by Sales, Service }
  touchpoint ask "Asks why it drips" { via Shop  frontstage by Service }
}`,
        },
        {
            says: 'Neighbouring is side by side on the page.',
            wrong: `team Sales
team Service
channel Shop { kind physical }

journey Machine "Own a coffee machine" {
  action "Has a coffee at the bar" { feels curious +1 }
  touchpoint buy "Buys the machine" { via Shop  frontstage by Sales }
  touchpoint ask "Asks why it drips" { via Shop  feels annoyed -1  frontstage by Service }
  action "Makes the next coffee" { feels relieved +1 }
}`,
            right: `team Sales
team Service
channel Shop { kind physical }

journey Machine "Own a coffee machine" {
  touchpoint buy "Buys the machine" { via Shop  frontstage by Sales }
  action "Makes the first coffee" { feels curious +1 }
  touchpoint ask "Asks why it drips" { via Shop  feels annoyed -1  frontstage by Service }
  action "Makes the next coffee" { feels relieved +1 }
}`,
        },
    ],
    journey(consulted, tell) {
        const { columns } = consulted;
        for (const [index, column] of columns.entries()) {
            if (column.handovers.length > 0) tellOfIdle(consulted, column, columns.slice(index, index + consulted.settings['columns']! + 1), tell);
            if (columns[index + 1]) tellOfGap(consulted, column, columns[index + 1]!, tell);
        }
    },
};

/** A handover to a team that does nothing in the columns in reach, the first of which is the column itself. */
function tellOfIdle({ nodeOf, columnNode, settings }: Consulted, column: Column, reach: readonly Column[], tell: Tell): void {
    const works = reach.flatMap(({ frontstage, backstage, support }) => [...frontstage, ...backstage, ...support]);
    const doers = new Set(works.flatMap(({ teams }) => teams.map(({ name }) => name)));
    const isOpen = works.some(({ id }) => hasStranger(nodeOf(id) as ast.Work));
    for (const { id, team } of column.handovers) {
        const node = nodeOf(id) as ast.Handover;
        if (team.kind !== 'internal' || !node.team?.ref || isOpen || doers.has(team.name)) continue;
        const further = settings['columns']! === 0 ? '' : settings['columns'] === 1 ? ' or the next one' : ` or the next ${settings['columns']}`;
        const to = reach[1] ?? column;
        tell({
            at: node,
            message: `${titled(column)} hands over to ${team.title}, but ${team.title} does nothing in this column${further}.`,
            fixes: () => [{
                title: `Say what ${team.title} does with it`,
                wishes: [{ do: 'add', to: columnNode(to.id), text: `backstage "What is done with it?" by ${writtenName(team.name)}` }],
            }],
        });
    }
}

/** Two neighbouring columns where the customer meets one team and then another one. */
function tellOfGap({ nodeOf, columnNode, factsOf }: Consulted, first: Column, second: Column, tell: Tell): void {
    if (!isMetByPeople(first) || !isMetByPeople(second) || factsOf(first.id).some(fact => fact.$type === 'Handover')) return;
    const [from, to] = [first, second].map(({ frontstage }) => teamsOf(frontstage)) as [readonly Team[], readonly Team[]];
    const [receiver] = to;
    if (from.length === 0 || !receiver || [...from, ...to].some(({ kind }) => kind !== 'internal') || from.some(({ name }) => to.some(other => other.name === name))) return;
    if ([...first.frontstage, ...second.frontstage].some(({ id }) => hasStranger(nodeOf(id) as ast.Work))) return;
    tell({
        at: columnNode(first.id),
        message: `${listed(from.map(({ title }) => title), 'and')} ${from.length > 1 ? 'hand' : 'hands'} over to ${listed(to.map(({ title }) => title), 'and')} here, but how?`,
        related: [{ at: columnNode(second.id), message: `${listed(to.map(({ title }) => title), 'and')} ${to.length > 1 ? 'meet' : 'meets'} the customer at ${titled(second)}.` }],
        fixes: () => [{
            title: 'Add a handover',
            wishes: [{ do: 'add', to: columnNode(first.id), text: `handover ${writtenName(receiver.name)} "What do they need to know?"` }],
        }],
    });
}

function isMetByPeople({ via }: Column): boolean {
    return via.some(({ channels }) => channels.some(({ kinds }) => kinds.includes('human') || kinds.includes('physical')));
}

function teamsOf(works: readonly Work[]): readonly Team[] {
    return [...new Map(works.flatMap(({ teams }) => teams.map((team): [string, Team] => [team.name, team]))).values()];
}

/** True where work is done by a team that nobody knows. */
function hasStranger({ tails }: ast.Work): boolean {
    return tails.some(tail => tail.$type === 'By' && tail.teams.some(({ ref }) => !ref));
}
