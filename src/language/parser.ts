import type { IToken } from 'chevrotain';
import { type AstNode, type CompositeCstNode, createParser, type CstNode, LangiumParser, type LangiumCoreServices, type LexerResult, type ParseResult } from 'langium';
import type { JourneyFile } from './generated/ast.ts';
import type { JourneyLexer } from './lexer.ts';
import { columnEnd, isColumn, oldColumns, type OldColumns } from './old-columns.ts';
import type { Lexed } from './relex.ts';
import { settle, type Taken } from './settle-column.ts';
import { StraightParser } from './straight-parser.ts';
import { leafOf } from './straight-tree.ts';

/**
 * A parser that takes over the columns of the text's last tree that have not changed, so that a keystroke costs
 * what it changes and not what the file is long. The tree is the same as without it, and so are its places.
 */
export class JourneyParser extends LangiumParser {
    private readonly inside: Inside;
    private readonly straight: StraightParser;
    /** Makes Langium's parser, which takes many times as long as to read a file; without it, whoever needs it first waits for it. */
    readonly getReady: () => this;
    private old: OldColumns | undefined;
    private taken: Taken[] = [];
    private isReady = false;
    /** The last tree with its tokens: whoever types, types in one file at a time. */
    private last: { readonly result: ParseResult; readonly lexed: Lexed } | undefined;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.inside = this as unknown as Inside;
        this.straight = new StraightParser(services);
        this.inside.nodeBuilder.createLeafNode = leafOf;
        this.inside.isValidToken = token => !token.isInsertedInRecovery && token.startOffset >= 0;
        this.getReady = () => {
            if (this.isReady) return this;
            this.isReady = true;
            createParser(services.Grammar, this, services.parser.Lexer.definition);
            this.finalize();
            return this;
        };
    }

    /** Parses a text; `previous` is its last tree, which is given up for it. */
    override parse<T extends AstNode = AstNode>(text: string, { previous: last, ...options }: { rule?: string; previous?: ParseResult } = {}): ParseResult<T> {
        const lexer = this.lexer as JourneyLexer;
        // A file that has just been opened has a stand-in for a tree.
        const previous = last?.value.$cstNode ? last : undefined;
        if (!previous && !options.rule) {
            const result = this.parseStraight<T>(text);
            if (result) {
                this.last = lexer.lexed && { result, lexed: lexer.lexed };
                return result;
            }
        }
        this.getReady();
        this.old = previous && oldColumns(previous as ParseResult<JourneyFile>);
        this.taken = [];
        if (previous && this.last?.result === previous) lexer.before = this.last.lexed;
        try {
            const result = super.parse<T>(text, options);
            for (const column of this.taken) settle(column);
            this.last = lexer.lexed && { result, lexed: lexer.lexed };
            return result;
        } finally {
            this.old = undefined;
            this.taken = [];
        }
    }

    private parseStraight<T extends AstNode>(text: string): ParseResult<T> | undefined {
        const lexed = this.lexer.tokenize(text);
        const value = this.straight.parse(text, lexed) as T | undefined;
        return value && { value, lexerErrors: lexed.errors, lexerReport: lexed.report, parserErrors: [] };
    }

    override subrule(...call: Parameters<LangiumParser['subrule']>): void {
        const [, rule, , feature] = call;
        if (this.isRecording() || !this.old || rule !== this.getRule('Column') || !this.takeOver(feature)) return super.subrule(...call);
        // Columns stand one behind the other: the grammar is not asked for each what may stand here.
        while (this.takeOver(feature));
    }

    /** Puts an unchanged column in the place of the tokens that it stands for; false where there is none. */
    private takeOver(feature: Parameters<LangiumParser['subrule']>[3]): boolean {
        const { wrapper, nodeBuilder, lexerResult } = this.inside;
        const tokens = wrapper.input;
        const start = wrapper.exportLexerState() + 1;
        if (!isColumn(tokens[start])) return false;
        const end = columnEnd(tokens, start);
        if (end === undefined) return false;
        const first = tokens[start]!;
        const last = tokens[end]!;
        const text = nodeBuilder.current.root.fullText.slice(first.startOffset, last.endOffset! + 1);
        const problems = lexerResult.report?.diagnostics ?? [];
        if (problems.some(({ offset }) => offset! >= first.startOffset && offset! <= last.endOffset!)) return false;
        const node = this.old!.get(text)?.pop();
        if (!node) return false;

        nodeBuilder.addHiddenNodes(this.inside.extractHiddenTokens(first));
        const cst = node.$cstNode as CompositeCstNode & { grammarSource: typeof feature };
        cst.grammarSource = feature;
        nodeBuilder.appendChild(nodeBuilder.current, cst);
        // A stand-in, so that what is done to a new node is not done to the whole of an old one.
        const standIn = { $type: 'Column', $cstNode: cst } as AstNode & { $cstNode: CstNode };
        this.inside.performSubruleAssignment(standIn, feature, cst);
        this.taken.push({ node, standIn, cst, first });
        this.inside.extractHiddenTokens(last);
        wrapper.importLexerState(end);
        return true;
    }
}

/** What Langium's parser keeps to itself; `parser.test.ts` holds that it is still there. */
interface Inside {
    readonly wrapper: { readonly input: readonly IToken[]; exportLexerState(): number; importLexerState(index: number): void };
    readonly nodeBuilder: { readonly current: CompositeCstNode; createLeafNode(token: IToken, hidden: boolean): CstNode; addHiddenNodes(tokens: readonly IToken[]): void; appendChild(parent: CompositeCstNode, child: CstNode): void };
    readonly lexerResult: LexerResult;
    /** Langium drops what has no width; what the repair puts in has none. */
    isValidToken: (token: IToken) => boolean;
    extractHiddenTokens(token: IToken): IToken[];
    performSubruleAssignment(result: AstNode, feature: unknown, cst: CstNode): void;
}
