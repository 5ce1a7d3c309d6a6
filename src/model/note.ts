import { type AstNode, CstUtils } from 'langium';

/** The text of the comment that stands before a thing, without its stars. */
export function noteOf(node: AstNode): string | undefined {
    const comment = CstUtils.findCommentNode(node.$cstNode, ['ML_COMMENT']);
    if (!comment?.text.startsWith('/**')) return undefined;
    const text = comment.text.slice(3).replace(/\*\/$/, '');
    return text.split(/\r?\n/).map(line => line.replace(/^\s*\*?\s?/, '').trim()).filter(line => line !== '').join(' ') || undefined;
}
