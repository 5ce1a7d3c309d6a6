import type * as ast from '../../../language/generated/ast.ts';
import { featureNames } from '../../../language/feature-names.ts';
import type { Felt } from '../../../model/journey.ts';
import type { ReadJourney } from '../../../rules/consulted.ts';
import { openPains } from '../../../rules/open-pains.ts';
import { few, line, whom } from '../phrases.ts';
import { initiativeTexts } from '../plan.ts';
import { readAround, readBase } from '../read-around.ts';
import type { Teller } from '../teller.ts';
import { titleOf, type UsesOf } from '../uses.ts';

/** Pains and gains. */
export const feature: Teller = {
    type: 'Feature',
    tell(node: ast.Feature, usesOf) {
        const { word } = node;
        const read = readAround(node);
        const name = read && featureNames(read.outline, word).get(node);
        if (!read || name === undefined) return { name: titleOf(node), kind: word, lines: [] };
        const known = read.journey[word === 'pain' ? 'pains' : 'gains'].find(one => one.name === name);
        const felt = read.columns.flatMap(column => column[word === 'pain' ? 'pains' : 'gains'].filter(one => one.name === name).map(one => ({ ...one, column })));
        return {
            name: known?.title ?? titleOf(node),
            kind: [word, ...known?.severity ? [known.severity] : []].join(', '),
            lines: [
                ...line('Felt in', few(felt.map(one => one.column.title + whom(one.for, read.journey.personas)))),
                ...line('How we know', knownBy(felt)),
                ...word === 'pain' ? answers(name, read, usesOf) : []
            ]
        };
    }
};

/** `observed, measured; Log of the warehouse`. */
function knownBy(felt: readonly Felt[]): string {
    const grades = [...new Set(felt.flatMap(({ grade }) => grade ?? []))];
    const sources = [...new Set(felt.flatMap(one => one.sources.map(({ title }) => title)))];
    return [grades.join(', '), ...sources].filter(text => text !== '').join('; ');
}

/** What could be done about a pain and what is being done. */
function answers(pain: string, read: ReadJourney, usesOf: UsesOf): readonly string[] {
    const { journey, nodeOf } = read;
    const found = journey.opportunities.filter(({ solves }) => solves.includes(pain));
    if (found.length > 0) {
        return found.slice(0, 4).flatMap(({ id, title, owner }) => [
            `Opportunity: ${title}${owner ? ` (${owner.title})` : ''}`,
            ...initiativeTexts(nodeOf(id), usesOf)
        ]);
    }
    const base = readBase(read);
    const isOpen = !base || openPains({ journey, base }).some(({ name }) => name === pain);
    return [isOpen ? 'No opportunity yet' : `Opportunity: in ${base.journey.title}`];
}
