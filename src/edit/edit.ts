import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import { fileOf } from '../language/outline.ts';
import type { Add, Comment, Remove, Uncomment, Wish } from '../language/wish.ts';
import { addTo } from './add.ts';
import { move } from './move.ts';
import { order } from './order.ts';
import { removeAll } from './remove.ts';
import { indentationAt, type Manuscript, manuscriptOf } from './manuscript.ts';
import { tail } from './tails.ts';
import { inOrder, type TextEdit } from './text-edit.ts';
import { append, drop, put } from './values.ts';
import { unwrap, wrap } from './wrap.ts';

/** Edits by the document that they change, or the sentence why there are none. */
export type Edited = { readonly edits: ReadonlyMap<LangiumDocument, readonly TextEdit[]> } | { readonly why: string };

/**
 * Turns wishes into the smallest edits of the texts that their nodes stand in: comments, blank lines and the manner of the
 * file stay as they are. All of them are about the tree as it is now; either all are granted or none.
 */
export function edit(wishes: readonly Wish[]): Edited {
    const edits = new Map<LangiumDocument, TextEdit[]>();
    const removes = wishes.filter(wish => wish.do === 'remove');
    const gone = new Set(removes.map(({ what }) => what));
    const adds = Map.groupBy(wishes.filter(wish => wish.do === 'add'), ({ to }) => to);
    for (const [to, group] of adds) {
        const why = take(to, manuscript => addTo(to, group, manuscript, gone));
        if (why !== undefined) return { why };
    }
    for (const group of Map.groupBy(removes, ({ what }) => what.$container).values()) {
        const why = take(group[0]!.what, manuscript => removeAll(group, manuscript));
        if (why !== undefined) return { why };
    }
    for (const wish of wishes) {
        if (wish.do === 'add' || wish.do === 'remove') continue;
        const why = take(nodeOf(wish), manuscript => grant(wish, manuscript));
        if (why !== undefined) return { why };
    }
    const all = new Map([...edits].map(([document, some]) => [document, inOrder(some)] as const));
    return [...all.values()].some(overlap) ? { why: 'Two of these changes are about the same place.' } : { edits: all };

    function take(node: AstNode, make: (manuscript: Manuscript) => readonly TextEdit[] | TextEdit | string): string | undefined {
        if (!node.$cstNode) return 'This stands nowhere in the text.';
        const document = AstUtils.getDocument(node);
        if (document.parseResult.value !== fileOf(node)) return 'The text has changed meanwhile.';
        const made = make(manuscriptOf(node));
        if (typeof made === 'string') return made;
        edits.set(document, [...edits.get(document) ?? [], ...Array.isArray(made) ? made as readonly TextEdit[] : [made as TextEdit]]);
        return undefined;
    }
}

function nodeOf(wish: Exclude<Wish, Add | Remove>): AstNode {
    switch (wish.do) {
        case 'move': case 'unwrap': return wish.what;
        case 'order': return wish.entries[0];
        case 'wrap': return wish.first;
        case 'put': case 'tail': return wish.of;
        case 'append': return wish.to;
        case 'drop': return wish.from;
        case 'comment': case 'uncomment': return wish.above;
    }
}

function grant(wish: Exclude<Wish, Add | Remove>, manuscript: Manuscript): readonly TextEdit[] | TextEdit | string {
    switch (wish.do) {
        case 'put': return put(wish);
        case 'append': return append(wish);
        case 'drop': return drop(wish, manuscript);
        case 'tail': return tail(wish, manuscript);
        case 'move': return move(wish, manuscript);
        case 'order': return order(wish, manuscript);
        case 'wrap': return wrap(wish, manuscript);
        case 'unwrap': return unwrap(wish, manuscript);
        case 'comment': return commentAbove(wish, manuscript);
        case 'uncomment': return uncommentAbove(wish, manuscript);
    }
}

/** A line above the line on which something starts, indented as that is. */
function commentAbove({ above, text }: Comment, manuscript: Manuscript): TextEdit {
    const { offset } = above.$cstNode!;
    const start = manuscript.text.lastIndexOf('\n', offset - 1) + 1;
    return { offset: start, end: start, text: indentationAt(manuscript, offset) + text + manuscript.eol };
}

/** Looks upwards from the line on which something starts, over lines of comments. */
function uncommentAbove({ above, text: comment }: Uncomment, { text }: Manuscript): TextEdit | string {
    let end = text.lastIndexOf('\n', above.$cstNode!.offset - 1) + 1;
    while (end > 0) {
        const start = text.lastIndexOf('\n', end - 2) + 1;
        const line = text.slice(start, end).trim();
        if (line === comment) return { offset: start, end, text: '' };
        if (!line.startsWith('//')) break;
        end = start;
    }
    return 'This comment is not there any more.';
}

function overlap(edits: readonly TextEdit[]): boolean {
    return edits.some((edit, i) => i > 0 && edit.offset < edits[i - 1]!.end);
}
