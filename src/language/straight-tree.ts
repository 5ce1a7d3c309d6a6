import type { IToken } from 'chevrotain';
import { CompositeCstNodeImpl, type CstNode, type GrammarAST, LeafCstNodeImpl, RootCstNodeImpl } from 'langium';

type Feature = GrammarAST.AbstractElement;

/** The places of a text, built as Langium's parser builds them: one node a token or comment, one around those of each rule. */
export class StraightTree {
    private readonly text: string;
    private readonly comments: readonly IToken[];
    private comment = 0;
    /** The nodes of all open rules, and where those of each open rule start. */
    private readonly nodes: CstNode[] = [];
    private readonly starts: number[] = [];

    constructor(text: string, comments: readonly IToken[]) {
        this.text = text;
        this.comments = comments;
    }

    open(): void {
        this.starts.push(this.nodes.length);
    }

    token(token: IToken, feature: Feature): LeafCstNodeImpl {
        if (this.comment < this.comments.length) this.commentsUpTo(token.startOffset);
        const leaf = leafOf(token, false);
        leaf.grammarSource = feature;
        this.nodes.push(leaf);
        return leaf;
    }

    close(feature: Feature): CompositeCstNodeImpl {
        const around = this.fill(new CompositeCstNodeImpl(), this.starts.pop()!);
        around.grammarSource = feature;
        this.nodes.push(around);
        return around;
    }

    /** The root of the whole, with what comments are left. */
    end(): RootCstNodeImpl {
        this.starts.length = 0;
        this.commentsUpTo(Infinity);
        return this.fill(new RootCstNodeImpl(this.text), 0);
    }

    /** Comments stand before the outermost rule that starts with the token behind them. */
    private commentsUpTo(offset: number): void {
        const end = this.nodes.length;
        for (; this.comment < this.comments.length && this.comments[this.comment]!.startOffset <= offset; this.comment++) {
            this.nodes.push(leafOf(this.comments[this.comment]!, true));
        }
        for (let i = this.starts.length - 1; i >= 0 && this.starts[i] === end; i--) this.starts[i] = this.nodes.length;
    }

    private fill<T extends CompositeCstNodeImpl>(around: T, start: number): T {
        const { nodes } = this;
        const content = nodes.slice(start);
        for (const node of content) (node as CstNode & { container: CompositeCstNodeImpl }).container = around;
        nodes.length = start;
        around.content = content;
        return around;
    }
}

/** A token that the repair reads as another word is as long as what is written, not as that word. */
export function leafOf(token: IToken, hidden: boolean): LeafCstNodeImpl {
    return new LeafCstNodeImpl(token.startOffset, token.endOffset! + 1 - token.startOffset, token.startLine! - 1, token.startColumn! - 1,
        token.endLine! - 1, token.endColumn!, token.tokenType, hidden);
}
