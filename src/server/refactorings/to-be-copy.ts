import { copied } from '../../edit/copied.ts';
import { freeName } from '../../language/free-name.ts';
import type { Column, Journey } from '../../language/generated/ast.ts';
import type { Entry, JourneyOutline } from '../../language/outline.ts';
import { wordOf } from '../../language/word-of.ts';
import type { Wish } from '../../language/wish.ts';
import { GRADES } from '../../language/words.ts';
import { writtenName } from '../../language/written.ts';
import { pathsOf } from './paths-about.ts';
import type { Here, Made, Refactoring } from './refactoring.ts';
import { takenNames } from './taken-names.ts';

/**
 * The journey once more as it shall be, to be changed from there. What is known of today is not known of it: it has no
 * measurements, evidence and dates, and the opportunities stay where initiatives carry them out.
 */
export const toBeCopy: Refactoring = {
    kind: 'refactor.rewrite',
    offers(here) {
        const { thing: node, journey } = here;
        if (node?.$type !== 'Journey' || journey?.node !== node || !node.open || !node.name || node.base || node.words.some(word => word !== 'as-is') || node.words.length > 1) return [];
        return [{ title: 'Make a to-be copy of this journey', make: () => copy(node, node.name!, journey, here) }];
    },
};

function copy(node: Journey, old: string, { facts, phases }: JourneyOutline, here: Here): Made | { readonly why: string } {
    const taken = takenNames(here);
    const name = freeName(`${old}${/\s/.test(old) ? ' to be' : 'ToBe'}`, other => taken.has(other));
    const head = `to-be of ${writtenName(old)}`;
    const columns = phases.flatMap(phase => phase.columns);
    const copy = copied(node, node, [
        { do: 'put', of: node, property: 'name', text: writtenName(name) },
        node.words.length > 0 ? { do: 'put', of: node, property: 'words', index: 0, text: head } : { do: 'append', to: node, property: 'words', text: head },
        ...asDraft(node, facts),
        ...phases.flatMap(phase => without(phase.facts, ['measure'])),
        ...columns.flatMap(column => [...without(column.facts, ['measure', 'evidence', 'opportunity', 'replaces']), ...ungraded(column.facts), ...replacing(column.node)]),
        ...pathsOf(here.document.parseResult.value).filter(({ path, things }) => path.$container.$type === 'Next' && things[0] === node && isWithin(path.$cstNode!.offset, node))
            .map(({ path }): Wish => ({ do: 'put', of: path.parts[0]!, property: 'thing', text: writtenName(name) })),
    ]);
    if ('why' in copy) return copy;
    // What is said above the journey is about the one that is there.
    const text = copy.text.replace(/^(\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/, '');
    return { wishes: [{ do: 'add', to: here.document.parseResult.value, text, behind: node }] };
}

function without(facts: readonly Entry[], words: readonly string[]): readonly Wish[] {
    return facts.filter(fact => words.includes(wordOf(fact))).map(what => ({ do: 'remove', what, comments: true }));
}

function asDraft(node: Journey, facts: readonly Entry[]): readonly Wish[] {
    const status = facts.find(fact => wordOf(fact) === 'status');
    return [
        ...without(facts, ['as-of', 'validated', 'measure']),
        status ? { do: 'put', of: status, text: 'status draft' } : { do: 'add', to: node, text: 'status draft' },
    ];
}

/** How well something is known of today, and from where. */
function ungraded(facts: readonly Entry[]): readonly Wish[] {
    return facts.flatMap(of => of.$type !== 'Reaction' && of.$type !== 'Feature' ? [] : of.tails
        .filter(tail => tail.$type === 'From' || (tail.$type === 'Mark' && (GRADES as readonly string[]).includes(tail.value)))
        .map((instead): Wish => ({ do: 'tail', of, text: '', instead })));
}

function replacing(to: Column): readonly Wish[] {
    return to.name ? [{ do: 'add', to, text: `replaces ${writtenName(to.name)}` }] : [];
}

function isWithin(offset: number, { $cstNode }: Journey): boolean {
    return $cstNode!.offset <= offset && offset < $cstNode!.end;
}
