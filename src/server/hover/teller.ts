import type { AstNode } from 'langium';
import type { Told } from './told.ts';
import type { UsesOf } from './uses.ts';

/** Tells of the things of one type what a reader wants to know first. */
export interface Teller {
    readonly type: string;
    /** The note is not part of it: every thing may have one. */
    tell(thing: AstNode, usesOf: UsesOf): Omit<Told, 'note' | 'example'>;
}
