import type { AstNode } from 'langium';
import type { Feature } from '../../language/generated/ast.ts';
import type { JourneyOutline } from '../../language/outline.ts';
import type { Wish } from '../../language/wish.ts';
import { writtenName, writtenText } from '../../language/written.ts';
import { saidFirst, sameOnes } from '../names/said-again.ts';
import type { PathAbout } from './paths-about.ts';

export type Put = Extract<Wish, { readonly do: 'put' }>;

/** What goes to another journey, what stays, and how the two journeys are written in a path. */
export interface Parting {
    readonly journey: JourneyOutline;
    readonly columns: ReadonlySet<AstNode>;
    readonly old: string;
    readonly now: string;
}

/** True for one of these columns and what stands in it. */
export function isIn(node: AstNode, columns: ReadonlySet<AstNode>): boolean {
    for (let around: AstNode | undefined = node; around; around = around.$container) {
        if (columns.has(around)) return true;
    }
    return false;
}

/** Lets a path lead where its thing stands now. */
export function rerouted({ path, things: [first, second] }: PathAbout, parting: Parting): readonly Put[] {
    const { journey, columns, old, now } = parting;
    const goes = isIn(path, columns);
    const word = path.$container.$type === 'Next' ? 'next' : path.$container.word;
    const put = (text: string): readonly Put[] => [{ do: 'put', of: path.parts[0]!, property: 'thing', text }];
    const behind = (name: string): readonly Put[] => put(`${name}.${path.parts[0]!.$cstNode!.text}`);
    if (!first) return [];
    if (first === journey.node) return second && isIn(second, columns) && !isSaidIn(second, false, parting) ? put(now) : [];
    if (journey.members.includes(first as JourneyOutline['members'][number])) {
        // An initiative sees the things of all journeys of its file by their simple names.
        if (first.$type === 'Phase' || word === 'implements') return [];
        const inside = isIn(first, columns);
        if (word === 'replaces') return inside ? behind(now) : [];
        return inside === goes || isSaidIn(first, goes, parting) ? [] : behind(inside ? now : old);
    }
    // The new journey improves on none: what its columns replace is named with its journey.
    const base = journey.node.base?.ref?.name;
    return goes && word === 'replaces' && first.$type !== 'Journey' && base !== undefined ? behind(writtenName(base)) : [];
}

/** True for a pain or gain that is said among what goes, or among what stays. */
function isSaidIn(thing: AstNode, going: boolean, { columns }: Parting): boolean {
    return thing.$type === 'Feature' && sameOnes(thing).some(one => isIn(one, columns) === going && (one as Feature).name === (thing as Feature).name);
}

/** A pain or gain that has lost the place where its text is said gets the text where it is said first now. */
export function retitled({ journey, columns }: Parting): readonly Put[] {
    const seen = new Set<string>();
    const puts: Put[] = [];
    for (const node of journey.members) {
        if (node.$type !== 'Feature' || !node.name || node.title !== undefined) continue;
        const { title } = saidFirst(node) as Feature;
        const goes = isIn(node, columns);
        const key = `${goes} ${node.word} ${node.name}`;
        if (title === undefined || title === node.name || seen.has(key) || sameOnes(node).some(one => (one as Feature).title !== undefined && isIn(one, columns) === goes)) continue;
        seen.add(key);
        puts.push({ do: 'put', of: node, property: 'name', text: `${writtenName(node.name)} ${writtenText(title)}` });
    }
    return puts;
}
