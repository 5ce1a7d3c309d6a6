import type { AstNode } from 'langium';
import { journeyAround } from '../../language/outline.ts';
import type { ReadJourney } from '../../rules/consulted.ts';
import { readFileOf } from '../read-file.ts';

/** What the journey means that a node is or stands in, if it stands in one. */
export function readAround(node: AstNode): ReadJourney | undefined {
    const around = journeyAround(node)?.node;
    return around && readFileOf(node).journeyOf(around);
}

/** The journey that one improves on, where it can be read. */
export function readBase({ outline: { node } }: ReadJourney): ReadJourney | undefined {
    const base = node.base?.ref;
    return base && base !== node ? readFileOf(base).journeyOf(base) : undefined;
}
