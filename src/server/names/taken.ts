import type { LangiumDocument, Reference } from 'langium';
import { kindOf } from '../../language/kinds.ts';
import { lookUp, rightOnes } from '../../language/lookup.ts';
import { type Declared, fileOf, journeyAround, type Member, outlineOf } from '../../language/outline.ts';
import { seenFrom } from '../../language/visible.ts';
import { filesAround, type Workspace } from './places-of.ts';
import { sameOnes } from './said-again.ts';
import type { Thing } from './thing-at.ts';

/** What stands in the way of a new name: a thing that could no longer be told apart, or that a path would lead to instead. */
export function takenBy(thing: Thing, old: string, name: string, services: Workspace): Thing | undefined {
    const same: ReadonlySet<Thing> = new Set(sameOnes(thing));
    const files = filesAround(thing, services);
    return besideIn(thing, same, name) ?? seenWith(thing, name, files, services) ?? confused(same, old, name, files, services);
}

/** In a journey a name stands for one thing, and a text for one pain. */
function besideIn(thing: Thing, same: ReadonlySet<Thing>, name: string): Thing | undefined {
    const members = journeyAround(thing)?.members ?? [];
    if (!members.includes(thing as Member)) return undefined;
    return members.find(other => !same.has(other) && (other.name === name || (thing.$type === 'Feature' && kindOf(other) === kindOf(thing) && other.title === name)));
}

/** At the top of files the names of one kind are unique among what a file sees. */
function seenWith(thing: Thing, name: string, files: readonly LangiumDocument[], { shared }: Workspace): Thing | undefined {
    if (!outlineOf(fileOf(thing)).declared.includes(thing as Declared)) return undefined;
    const kind = kindOf(thing);
    for (const file of files) {
        for (const { names } of seenFrom(file, shared.workspace.LangiumDocuments)) {
            const other = names.get(name)?.find(one => one !== thing && kindOf(one) === kind);
            if (other) return other;
        }
    }
    return undefined;
}

/** Where a segment of a path would have a second meaning: one that names the thing now, or one that has the new name already. */
function confused(same: ReadonlySet<Thing>, old: string, name: string, files: readonly LangiumDocument[], { shared }: Workspace): Thing | undefined {
    for (const file of files) {
        for (const reference of file.references as readonly Reference[]) {
            const { $refText, $nodeDescription, $refNode } = reference;
            const target = $nodeDescription?.node;
            const isOwn = target !== undefined && same.has(target);
            if (!target || $refText !== (isOwn ? old : name) || $refNode?.astNode.$type !== 'Part') continue;
            const lookup = lookUp({ reference, container: $refNode.astNode, property: 'thing' }, 'Named', seenFrom(file, shared.workspace.LangiumDocuments));
            const other = rightOnes(lookup.named(isOwn ? name : old), lookup.wanted).find(({ node }) => same.has(node) !== isOwn);
            if (other) return isOwn ? other.node : target;
        }
    }
    return undefined;
}
