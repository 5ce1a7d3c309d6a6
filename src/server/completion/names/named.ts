import type { AstNode } from 'langium';

/** Something that has a name, and perhaps a title. */
export type Named = AstNode & { readonly name?: string; readonly title?: string };
