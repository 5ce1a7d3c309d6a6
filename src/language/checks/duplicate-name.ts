import { UriUtils } from 'langium';
import { featureNames } from '../feature-names.ts';
import { kindOf, spoken, spokenBare } from '../kinds.ts';
import { type JourneyOutline, type Member, outlineOf } from '../outline.ts';
import { seenFrom } from '../visible.ts';
import type { Check, Tell } from './check.ts';

/** Two things that one name cannot tell apart. */
export const duplicateName: Check = {
    file(file, { document, documents }, report) {
        const [own, ...imported] = seenFrom(document, documents);
        for (const [name, nodes] of own!.names) {
            const kinds = new Set<string>();
            for (const node of nodes) {
                const kind = kindOf(node);
                const elsewhere = imported.find(({ names }) => names.get(name)?.some(other => kindOf(other) === kind));
                if (kinds.has(kind)) report('duplicate-name', `There is ${spoken(kind)} "${name}" already in this file.`, node, { property: 'name' });
                else if (elsewhere) report('duplicate-name', `There is ${spoken(kind)} "${name}" already in ${UriUtils.basename(elsewhere.uri)}, which is imported here.`, node, { property: 'name' });
                kinds.add(kind);
            }
        }
        for (const journey of outlineOf(file).journeys) checkMembers(journey, report);
    },
};

/** In a journey the names of phases, columns, pains, gains and opportunities are unique together; a pain may be felt again. */
function checkMembers(journey: JourneyOutline, report: Tell): void {
    const first = new Map<string, Member>();
    const names = { pain: featureNames(journey, 'pain'), gain: featureNames(journey, 'gain') };
    const felt = new Set<string>();
    for (const node of journey.members) {
        if (!node.name) continue;
        const known = first.get(node.name);
        if (node.$type === 'Feature') {
            const here = `${node.word} ${names[node.word].get(node)} ${node.$container.$cstNode?.offset}`;
            if (felt.has(here)) {
                report('duplicate-name', `"${node.title ?? node.name}" is named twice in this ${spokenBare(kindOf(node.$container))}.`, node, { property: 'name' });
                continue;
            }
            felt.add(here);
        }
        if (!known) first.set(node.name, node);
        else if (!isSame(known, node)) {
            const line = (known.$cstNode?.range.start.line ?? 0) + 1;
            const why = known.$type === 'Feature' && node.$type === 'Feature' && known.word === node.word ? ' with another text' : '';
            report('duplicate-name', `"${node.name}" is already the name of the ${spokenBare(kindOf(known))} in line ${line}${why}. In a journey each name stands for one thing.`, node, { property: 'name' });
        }
    }
}

function isSame(known: Member, node: Member): boolean {
    if (known.$type !== 'Feature' || node.$type !== 'Feature' || known.word !== node.word) return false;
    return node.title === undefined || known.title === undefined || node.title === known.title;
}
