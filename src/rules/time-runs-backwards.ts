import type * as ast from '../language/generated/ast.ts';
import { PERIODS } from '../language/words.ts';
import type { Phase } from '../model/journey.ts';
import type { Consulted } from './consulted.ts';
import { titled } from './phrases.ts';
import type { Rule } from './rule.ts';

const quote = phase('Quote "Get a quote" before', 'action compare "Compares three offers" { needs "A price to trust" }');
const installation = phase('Installation during', 'action "Clears the cellar" { needs "A date that holds" }');
const ownership = phase('Ownership after', 'action "Pays the first gas bill" { needs "No surprises" }');
const end = (next: string) => phase('End after', `action "Has the boiler taken away" { needs "It is gone"${next} }`);

export const timeRunsBackwards: Rule = {
    code: 'time-runs-backwards',
    severity: 'error',
    sees: 'A phase that stands too far down the page: one before the purchase behind one that is during or after it, or one during it behind one after it.',
    why: 'The map is read from left to right as time. A phase in the wrong place tells another story than the one that happened.',
    answer: 'Change the period of the phase, or move the phase to where it happens. If customers come back to it, let a `next` further down name one of its columns.',
    choices: [
        'Each phase that stands too late is reported once, and is compared with the nearest phase above it that is later in time.',
        'A phase without a period may stand anywhere.',
    ],
    clauses: [
        { says: 'A phase that is before stands behind one that is after.', wrong: inOrder(ownership, quote), right: inOrder(quote, ownership) },
        { says: 'A phase that is before stands behind one that is during.', wrong: inOrder(installation, quote, ownership), right: inOrder(quote, installation, ownership) },
        { says: 'A phase that is during stands behind one that is after.', wrong: inOrder(ownership, installation), right: inOrder(installation, ownership) },
        {
            says: 'Unless a `next` in a phase further down the page leads back to one of its columns.',
            wrong: inOrder(ownership, quote, end('')),
            right: inOrder(ownership, quote, end('  next compare when "it was a good one"')),
        },
    ],
    journey(consulted, tell) {
        const { journey, nodeOf } = consulted;
        journey.phases.forEach((phase, index) => {
            const rank = rankOf(phase);
            const later = journey.phases.slice(0, index).findLast(other => rank !== undefined && (rankOf(other) ?? 0) > rank);
            if (!later || comesBack(consulted, index)) return;
            const node = nodeOf(phase.id);
            const latest = PERIODS[Math.max(...journey.phases.slice(0, index).map(other => rankOf(other) ?? 0))]!;
            tell({
                at: node,
                message: `Phase ${titled(phase)} is ${phase.period} ${journey.around} but stands after ${titled(later)} (${later.period}).`,
                related: [{ at: nodeOf(later.id), message: `${titled(later)} is ${later.period} ${journey.around}.` }],
                fixes: () => node.$type !== 'Phase' ? [] : [{
                    title: `Make it ${latest}`,
                    wishes: [{ do: 'put', of: node, property: 'words', index: (node as ast.Phase).words.indexOf(phase.period!), text: latest }],
                }],
            });
        });
    },
};

function rankOf({ period }: Phase): number | undefined {
    return period === undefined ? undefined : PERIODS.indexOf(period);
}

/** True where a `next` of a later phase names a column of this one. */
function comesBack({ journey, factsOf, nodeOf }: Consulted, index: number): boolean {
    const columns = new Set(journey.phases[index]!.columns.map(column => nodeOf(column.id)));
    return journey.phases.slice(index + 1).some(later => later.columns.some(column => factsOf(column.id).some(fact => {
        const target = fact.$type === 'Next' ? fact.to?.parts.at(-1)?.thing?.ref : undefined;
        return target !== undefined && columns.has(target);
    })));
}

function phase(head: string, column: string): string {
    return `  phase ${head} {\n    ${column}\n  }\n`;
}

function inOrder(...phases: readonly string[]): string {
    return `journey Boiler "Buy a boiler" {\n${phases.join('\n')}}\n`;
}
