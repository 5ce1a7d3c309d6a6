import type { JourneyFile } from '../generated/ast.ts';
import { isBranch, type Leaving, leavingFor, shareOf } from '../leaving.ts';
import { type ColumnOutline, type JourneyOutline, outlineOf } from '../outline.ts';
import { namesOf, travellersOf } from '../travellers.ts';
import type { Check, Tell } from './check.ts';

/** More people leave a column than come to it. */
export const sharesOver100: Check = {
    file(file: JourneyFile, _, report) {
        for (const journey of outlineOf(file).journeys) {
            const personas = personasOf(journey);
            for (const { columns } of journey.phases) {
                for (const column of columns) checkColumn(column, personas, report);
            }
        }
    },
};

function personasOf(journey: JourneyOutline): readonly string[] {
    const names = journey.facts.flatMap(fact => fact.$type === 'PersonasFact' ? namesOf(fact.personas) : []);
    return names.length > 0 ? names : [''];
}

function checkColumn({ facts }: ColumnOutline, personas: readonly string[], report: Tell): void {
    const leaving = facts.filter(fact => fact.$type === 'Next' || fact.$type === 'Exit');
    if (leaving.length === 0) return;
    const told = new Set<Leaving>();
    const differs = leaving.some(fact => fact.tails.some(tail => tail.$type === 'For'));
    for (const persona of personas) {
        const group = leavingFor(persona, leaving, travellersOf(personas, []));
        const branches = group.filter(isBranch);
        const sum = branches.reduce((all, fact) => all + Math.max(0, shareOf(fact) ?? 0), 0);
        const bare = group.find(fact => !isBranch(fact));
        const at = sum > 100.001 ? branches.findLast(fact => shareOf(fact) !== undefined) : sum > 99.999 ? bare : undefined;
        if (!at || told.has(at)) continue;
        told.add(at);
        const who = persona === '' || personas.length === 1 || !differs ? '' : ` for ${persona}`;
        report('shares-over-100', at === bare
            ? `The branches here are 100 % already${who}: nothing is left for this ${at.$type.toLowerCase()}.`
            : `The branches here add up to ${Math.round(sum * 100) / 100} %${who}; at most 100 % can leave.`, at);
    }
}
