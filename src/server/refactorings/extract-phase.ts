import { freeName } from '../../language/free-name.ts';
import type { Column, Phase } from '../../language/generated/ast.ts';
import { entriesOf, type JourneyOutline } from '../../language/outline.ts';
import { wordOf } from '../../language/word-of.ts';
import { STATES } from '../../language/words.ts';
import { writtenName, writtenText } from '../../language/written.ts';
import { linesIn } from './lines-in.ts';
import { isIn, type Parting, rerouted, retitled } from './parting.ts';
import { filesAround, pathsOf } from './paths-about.ts';
import type { Here, Made, Refactoring } from './refactoring.ts';
import { takenNames } from './taken-names.ts';
import { takenOut } from './taken-out.ts';

/** The columns of a phase go to a journey of their own behind this one; the phase stays, and says which journey tells it. */
export const extractPhase: Refactoring = {
    kind: 'refactor.extract',
    offers(here) {
        const { thing: phase, journey } = here;
        if (phase?.$type !== 'Phase' || phase.$container !== journey?.node || !journey.node.name) return [];
        const columns = entriesOf(phase).filter(entry => entry.$type === 'Column');
        if (columns.length === 0) return [];
        const told = entriesOf(phase).some(entry => entry.$type === 'Details');
        return [{
            title: 'Tell this phase in a journey of its own',
            ...(told && { why: 'The phase names another journey in its details already.' }),
            make: () => extract(phase, columns, journey, here),
        }];
    },
};

function extract(phase: Phase, columns: readonly Column[], journey: JourneyOutline, here: Here): Made | { readonly why: string } {
    const { document, documents } = here;
    const taken = takenNames(here);
    const name = freeName(phase.name ?? 'Part', other => taken.has(other));
    const parting: Parting = { journey, columns: new Set(columns), old: writtenName(journey.node.name!), now: writtenName(name) };
    const led = filesAround(document, documents).flatMap(file => pathsOf(file).flatMap(path => rerouted(path, parting)));
    const titled = retitled(parting);
    const out = takenOut(columns, [...led, ...titled].filter(({ of }) => isIn(of, parting.columns)));
    if ('why' in out) return out;
    return { wishes: [
        ...out.removes,
        { do: 'add', to: phase, text: `details ${parting.now}` },
        { do: 'add', to: document.parseResult.value, text: journeyText(phase, journey, parting.now, out.texts), behind: journey.node },
        ...[...led, ...titled].filter(({ of }) => !isIn(of, parting.columns)),
    ] };
}

/** The journey's facts that hold for each part of it. */
const SHARED: readonly string[] = ['brand', 'offering', 'model', 'personas', 'owner', 'status', 'as-of', 'language'];

function journeyText(phase: Phase, { node, facts }: JourneyOutline, name: string, columns: readonly string[]): string {
    const title = phase.title === undefined ? [] : [writtenText(phase.title)];
    const state = node.words.filter(word => (STATES as readonly string[]).includes(word));
    const shared = facts.filter(fact => SHARED.includes(wordOf(fact))).map(fact => fact.$cstNode!.text);
    return `${['journey', name, ...title, ...state].join(' ')} {\n${linesIn([...shared, ...columns])}\n}`;
}
