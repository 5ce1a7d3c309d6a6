import type { IToken } from 'chevrotain';
import { type AstNode, type CompositeCstNode, createParser, type CstNode, DefaultLangiumDocumentFactory, LangiumParser, LeafCstNodeImpl, type LangiumCoreServices, type LangiumSharedCoreServices,
    type LangiumDocuments, type LexerResult, type ParseResult, type URI } from 'langium';
import type { Column, JourneyFile } from './generated/ast.ts';
import type { JourneyLexer } from './lexer.ts';
import { outlineOf } from './outline.ts';
import type { Lexed } from './relex.ts';
import { is, isInserted } from './repair/tokens.ts';

/**
 * A parser that takes over the columns of the text's last tree that have not changed, so that a keystroke costs
 * what it changes and not what the file is long. The tree is the same as without it, and so are its places.
 */
export class JourneyParser extends LangiumParser {
    private readonly inside: Inside;
    private old: Old | undefined;
    private taken: Taken[] = [];
    /** The last tree with its tokens: whoever types, types in one file at a time. */
    private last: { readonly result: ParseResult; readonly lexed: Lexed } | undefined;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.inside = this as unknown as Inside;
        this.inside.nodeBuilder.createLeafNode = leafOf;
        this.inside.isValidToken = token => !token.isInsertedInRecovery && token.startOffset >= 0;
    }

    /** Parses a text; `previous` is its last tree, which is given up for it. */
    override parse<T extends AstNode = AstNode>(text: string, { previous, ...options }: { rule?: string; previous?: ParseResult } = {}): ParseResult<T> {
        this.old = previous && oldColumns(previous as ParseResult<JourneyFile>);
        this.taken = [];
        const lexer = this.lexer as JourneyLexer;
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

    override subrule(...call: Parameters<LangiumParser['subrule']>): void {
        const [, rule, , feature] = call;
        if (this.isRecording() || !this.old || rule !== this.getRule('Column') || !this.takeOver(feature)) super.subrule(...call);
    }

    /** Puts an unchanged column in the place of the tokens that it stands for; false where there is none. */
    private takeOver(feature: Parameters<LangiumParser['subrule']>[3]): boolean {
        const { wrapper, nodeBuilder, lexerResult } = this.inside;
        const tokens = wrapper.input;
        const start = wrapper.exportLexerState() + 1;
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

/** Parses a document with the tree that it has now as the previous one. */
export class JourneyDocumentFactory extends DefaultLangiumDocumentFactory {
    private readonly documents: () => LangiumDocuments;

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.documents = () => services.workspace.LangiumDocuments;
    }

    protected override async parseAsync<T extends AstNode>(uri: URI, text: string): Promise<ParseResult<T>> {
        const parser = this.serviceRegistry.getServices(uri).parser.LangiumParser as JourneyParser;
        return parser.parse<T>(text, { previous: this.documents().getDocument(uri)?.parseResult });
    }
}

export function createJourneyParser(services: LangiumCoreServices): LangiumParser {
    const parser = createParser(services.Grammar, new JourneyParser(services), services.parser.Lexer.definition);
    parser.finalize();
    return parser;
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

/** A token that the repair reads as another word is as long as what is written, not as that word. */
function leafOf(token: IToken, hidden: boolean): CstNode {
    return new LeafCstNodeImpl(token.startOffset, token.endOffset! + 1 - token.startOffset, token.startLine! - 1, token.startColumn! - 1,
        token.endLine! - 1, token.endColumn!, token.tokenType, hidden);
}

/** Columns by their text; several of one text are used one after the other. */
type Old = Map<string, Column[]>;

interface Taken {
    readonly node: Column;
    readonly standIn: AstNode;
    readonly cst: CstNode;
    /** The column's first token in the new text. */
    readonly first: IToken;
}

/** The columns of a tree that parse the same wherever they stand: whole, without an error, and with no other column inside. */
function oldColumns({ value, parserErrors, lexerReport }: ParseResult<JourneyFile>): Old | undefined {
    const root = value.$cstNode?.root;
    if (!root) return undefined;
    const errors = [...parserErrors.map(({ token }) => token.startOffset), ...(lexerReport?.diagnostics ?? []).map(({ offset }) => offset!)];
    const old: Old = new Map();
    for (const { phases } of outlineOf(value).journeys) {
        for (const { node } of phases.flatMap(phase => phase.columns)) {
            const cst = node.$cstNode;
            if (!cst || !node.open || node.$container.$type === 'Column' || node.entries.some(entry => 'open' in entry && entry.$type !== 'Opportunity')) continue;
            const { offset, end } = cst;
            if (errors.some(error => !(error < offset || error > end))) continue;
            const text = root.fullText.slice(offset, end);
            const same = old.get(text);
            if (same) same.unshift(node);
            else old.set(text, [node]);
        }
    }
    return old;
}

/** The index of the brace that closes the column which starts at tokens[start]; undefined where it has no whole block. */
function columnEnd(tokens: readonly IToken[], start: number): number | undefined {
    let depth = 0;
    for (let i = start; i < tokens.length; i++) {
        const token = tokens[i]!;
        // What the repair has put in makes this another text than it looks.
        if (isInserted(token)) return undefined;
        if (is(token, '{')) depth++;
        else if (is(token, '}') && --depth <= 0) return depth === 0 ? i : undefined;
        else if (depth === 0 && i > start + 8) return undefined;
    }
    return undefined;
}

/** Puts a column that was taken over into the new tree and moves it to where its text is now. */
function settle({ node, standIn, cst, first }: Taken): void {
    const { $container, $containerProperty, $containerIndex } = standIn;
    const column = node as AstNode & { $container: unknown; $containerProperty: unknown; $containerIndex: unknown };
    column.$container = $container;
    column.$containerProperty = $containerProperty;
    column.$containerIndex = $containerIndex;
    ($container as unknown as Record<string, AstNode[]>)[$containerProperty!]![$containerIndex!] = node;
    (cst as { astNode: AstNode }).astNode = node;
    const { start } = cst.range;
    move(cst as unknown as Movable, {
        offset: first.startOffset - cst.offset, lines: first.startLine! - 1 - start.line,
        firstLine: start.line, characters: first.startColumn! - 1 - start.character,
    });
}

interface Move { readonly offset: number; readonly lines: number; readonly firstLine: number; readonly characters: number }

/** The numbers of Langium's nodes. */
interface Movable { content?: Movable[]; _rangeCache?: unknown; _offset: number; _startLine: number; _startColumn: number; _endLine: number; _endColumn: number }

function move(node: Movable, by: Move): void {
    if (by.offset === 0 && by.lines === 0 && by.characters === 0) return;
    if (node.content) {
        node._rangeCache = undefined;
        for (const child of node.content) move(child, by);
        return;
    }
    if (node._startLine === by.firstLine) node._startColumn += by.characters;
    if (node._endLine === by.firstLine) node._endColumn += by.characters;
    node._offset += by.offset;
    node._startLine += by.lines;
    node._endLine += by.lines;
}
