import { freeName } from '../../language/free-name.ts';
import type { Path } from '../../language/generated/ast.ts';
import { entriesOf } from '../../language/outline.ts';
import { membersOf } from '../../language/visible.ts';
import { wordOf } from '../../language/word-of.ts';
import type { Wish } from '../../language/wish.ts';
import { writtenText } from '../../language/written.ts';
import { linesIn } from './lines-in.ts';
import { pathsAbout } from './paths-about.ts';
import type { Refactoring } from './refactoring.ts';
import { takenOut } from './taken-out.ts';

/** From the column under the caret on, a phase becomes another one of the same time, which views of the old one show too. */
export const splitPhase: Refactoring = {
    kind: 'refactor.rewrite',
    offers({ thing, journey, document, documents }) {
        const phase = thing?.$container;
        if (thing?.$type !== 'Column' || phase?.$type !== 'Phase' || phase.$container !== journey?.node) return [];
        const columns = entriesOf(phase).filter(entry => entry.$type === 'Column');
        const going = columns.slice(columns.indexOf(thing));
        if (going.length === columns.length) return [];
        return [{
            title: `Begin a new phase with this ${thing.kind}`,
            make() {
                const out = takenOut(going);
                if ('why' in out) return out;
                const name = writtenText(freeName('New phase', other => membersOf(journey).has(other)));
                const holding = entriesOf(phase).filter(entry => ['optional', 'skipped'].includes(wordOf(entry))).map(fact => fact.$cstNode!.text);
                const text = `${['phase', name, ...phase.words].join(' ')} {\n${linesIn([...holding, ...out.texts])}\n}`;
                const shown = pathsAbout([phase], document, documents).filter(({ path }) => path.$container.$type === 'PathFact' && path.$container.word === 'phases');
                return { wishes: [
                    ...out.removes,
                    { do: 'add', to: journey.node, text, behind: phase },
                    ...shown.map(({ path }): Wish => ({ do: 'append', to: path.$container, property: 'paths', text: inPlaceOf(path, name) })),
                ] };
            },
        }];
    },
};

/** `Return."New phase"` where the path is `Return.Refund`. */
function inPlaceOf({ parts }: Path, name: string): string {
    return [...parts.slice(0, -1).map(part => part.$cstNode!.text), name].join('.');
}
