import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { type AstNode, type AstReflection, AstUtils, type CompositeCstNode, type CstNode, GrammarAST, GrammarUtils, type LangiumCoreServices, type LexerResult, type Linker } from 'langium';
import { firstTokens } from './first-tokens.ts';
import { StraightTree } from './straight-tree.ts';
import type { JourneyValues } from './values.ts';

type Element = GrammarAST.AbstractElement;
/** Reads a part of the grammar from where the parser stands. */
type Step = () => void;
/** A node that is being read. */
type Growing = Record<string, unknown> & { readonly $type: string; $cstNode?: CompositeCstNode };
/** Gives what was read to whom it belongs to. */
type Give = (value: unknown, place: CstNode) => void;

/** Thrown at the first mistake. */
const MISTAKE = Symbol('mistake');

/**
 * Reads what has no mistake that the grammar would see, and gives up at the first one: such a text is for Langium's parser,
 * which recovers. One token decides; where it leaves a choice, the first one is taken. Langium's parser looks further and takes
 * the first choice that leads on, so a text that is read to its end here gets the tree that it gets there, several times sooner.
 */
export class StraightParser {
    private readonly types: TokenTypeDictionary;
    private readonly values: JourneyValues;
    private readonly linker: Linker;
    private readonly reflection: AstReflection;
    private readonly bodies = new Map<GrammarAST.ParserRule, Step>();
    private readonly entry: () => Growing;

    private tree = new StraightTree('', []);
    private tokens: readonly IToken[] = [];
    private at = 0;
    /** The type of the token at `at`; 0 at the end. */
    private type = 0;
    private node: Growing = { $type: '' };
    /** What was read of a rule that makes a value and no node. */
    private value = '';

    constructor(services: LangiumCoreServices) {
        this.types = services.parser.Lexer.definition as TokenTypeDictionary;
        this.values = services.parser.ValueConverter as JourneyValues;
        this.linker = services.references.Linker;
        this.reflection = services.shared.AstReflection;
        this.entry = this.nodeOf(GrammarUtils.getEntryRule(services.Grammar)!, () => this.tree.end());
    }

    /** The tree of a text; undefined where it has a mistake. */
    parse(text: string, { tokens, hidden }: LexerResult): AstNode | undefined {
        this.tree = new StraightTree(text, hidden);
        this.tokens = tokens;
        this.goTo(0);
        try {
            const file = this.entry();
            linkPlace(file);
            return this.type === 0 ? file as unknown as AstNode : undefined;
        } catch (reason) {
            if (reason === MISTAKE) return undefined;
            throw reason;
        } finally {
            this.tree = new StraightTree('', []);
            this.tokens = [];
            this.node = { $type: '' };
        }
    }

    private goTo(at: number): void {
        this.at = at;
        this.type = at < this.tokens.length ? this.tokens[at]!.tokenTypeIdx : 0;
    }

    private step(element: Element): Step {
        const once = this.once(element);
        if (!element.cardinality) return once;
        const starts = byType(firstTokens(element, this.types), true);
        switch (element.cardinality) {
            case '?': return () => {
                if (starts[this.type]) once();
            };
            case '*': return () => {
                while (starts[this.type]) once();
            };
            case '+': return () => {
                do once(); while (starts[this.type]);
            };
        }
    }

    private once(element: Element): Step {
        if (GrammarAST.isAssignment(element)) return this.step(element.terminal);
        if (GrammarAST.isAlternatives(element)) return this.choice(element.elements);
        if (GrammarAST.isGroup(element)) return this.sequence(element.elements.map(one => this.step(one)));
        if (GrammarAST.isKeyword(element)) return this.token(this.types[element.value] as TokenType, element, image => image);
        const call = GrammarAST.isCrossReference(element) ? element.terminal : element;
        const rule = GrammarAST.isRuleCall(call) ? call.rule.ref : undefined;
        if (GrammarAST.isTerminalRule(rule)) return this.token(this.types[rule.name] as TokenType, element, (image, leaf) => this.valueOf(rule, image, leaf));
        if (!GrammarAST.isParserRule(rule)) throw new Error(`The grammar has a ${element.$type} that is not read straight.`);
        if (rule.fragment) return this.body(rule);
        return GrammarUtils.isDataTypeRule(rule) ? this.valueRule(rule, element) : this.nodeRule(rule, element);
    }

    private choice(elements: readonly Element[]): Step {
        const choices: (Step | undefined)[] = [];
        for (const element of elements.toReversed()) Object.assign(choices, byType(firstTokens(element, this.types), this.step(element)));
        return () => (choices[this.type] ?? giveUp)();
    }

    private sequence(steps: readonly Step[]): Step {
        return () => {
            for (let i = 0; i < steps.length; i++) steps[i]!();
        };
    }

    /** What a rule reads; made when it is first needed, since rules call each other in circles. */
    private body(rule: GrammarAST.ParserRule): Step {
        return () => {
            let body = this.bodies.get(rule);
            if (!body) this.bodies.set(rule, body = this.step(rule.definition));
            body();
        };
    }

    private token({ tokenTypeIdx }: TokenType, element: Element, read: (image: string, leaf: CstNode) => unknown): Step {
        const give = this.giveValue(element);
        return () => {
            if (this.type !== tokenTypeIdx) giveUp();
            const token = this.tokens[this.at]!;
            const leaf = this.tree.token(token, element);
            this.goTo(this.at + 1);
            give(read(token.image, leaf), leaf);
        };
    }

    private valueRule(rule: GrammarAST.ParserRule, element: Element): Step {
        const body = this.body(rule);
        const give = this.giveValue(element);
        return () => {
            const around = this.value;
            this.value = '';
            const start = this.at;
            this.tree.open();
            body();
            const place = this.tree.close(element);
            const value = this.valueOf(rule, this.value, place);
            this.value = around;
            if (this.isWide(start)) give(value, place);
        };
    }

    private nodeRule(rule: GrammarAST.ParserRule, element: Element): Step {
        const read = this.nodeOf(rule, () => this.tree.close(element));
        const give = this.giveNode(element);
        return () => {
            const start = this.at;
            this.tree.open();
            const node = read();
            if (this.isWide(start)) give(node);
        };
    }

    private nodeOf(rule: GrammarAST.ParserRule, close: () => CompositeCstNode): () => Growing {
        const $type = GrammarUtils.getTypeName(rule);
        const body = this.body(rule);
        const complete = this.completion($type);
        const Node = nodesOf($type);
        return () => {
            const around = this.node;
            this.node = new Node();
            body();
            const { node } = this;
            node.$cstNode = close();
            complete(node);
            this.node = around;
            return node;
        };
    }

    /** Gives a node the empty lists and the false marks of what was not written. */
    private completion($type: string): (node: Growing) => void {
        const { properties } = this.reflection.getTypeMetaData($type);
        const missing = Object.values(properties).filter(({ defaultValue }) => defaultValue !== undefined);
        return node => {
            for (const { name, defaultValue } of missing) node[name] ??= Array.isArray(defaultValue) ? [] : defaultValue;
        };
    }

    private valueOf(rule: GrammarAST.AbstractRule, written: string, place: CstNode): unknown {
        return this.values.runConverter(rule, written, place);
    }

    /** A value goes to the property that it is assigned to, or into the value of the rule around; a word of the language is often neither. */
    private giveValue(element: Element): Give {
        const assignment = AstUtils.getContainerOfType(element, GrammarAST.isAssignment);
        const rule = AstUtils.getContainerOfType(element, GrammarAST.isParserRule)!;
        if (!assignment) {
            return GrammarUtils.isDataTypeRule(rule) ? value => {
                this.value += String(value);
            } : () => undefined;
        }
        const { feature, operator } = assignment;
        if (operator === '?=') {
            return () => {
                this.node[feature] = true;
            };
        }
        const made: (value: unknown, place: CstNode) => unknown = GrammarAST.isCrossReference(assignment.terminal)
            ? (value, place) => this.linker.buildReference(this.node as unknown as AstNode, feature, place, value as string) : value => value;
        return operator === '=' ? (value, place) => {
            this.node[feature] = made(value, place);
        } : (value, place) => {
            append(this.node, feature, made(value, place));
        };
    }

    /** A node becomes the child of the one around; where it is assigned to nothing, it stands for the one around. */
    private giveNode(element: Element): (node: Growing) => void {
        const assignment = AstUtils.getContainerOfType(element, GrammarAST.isAssignment);
        if (!assignment) {
            return node => {
                this.node = node;
            };
        }
        const { feature, operator } = assignment;
        return node => {
            linkPlace(node);
            node.$container = this.node;
            node.$containerProperty = feature;
            if (operator === '=') this.node[feature] = node;
            else node.$containerIndex = append(this.node, feature, node);
        };
    }

    /** False where all tokens since `start` were put in by the repair: Langium's parser leaves out what is made of them alone. */
    private isWide(start: number): boolean {
        return this.tokens[this.at - 1]!.endOffset! >= this.tokens[start]!.startOffset;
    }
}

function giveUp(): never {
    throw MISTAKE;
}

/** Makes plain objects with a type, as `{ $type }` does, but with room for what is given to them: V8 learns how much that is. */
function nodesOf($type: string): new () => Growing {
    function Node(this: { $type: string }): void {
        this.$type = $type;
    }
    Node.prototype = Object.prototype;
    return Node as unknown as new () => Growing;
}

/** Adds to a list and answers the place in it. */
function append(node: Growing, feature: string, value: unknown): number {
    const list = (node[feature] ??= []) as unknown[];
    return list.push(value) - 1;
}

/** Tells the place of a complete node which node it is of. */
function linkPlace(node: Growing): void {
    (node.$cstNode as { astNode: unknown }).astNode = node;
}

/** A table by the types of tokens. */
function byType<T>(types: ReadonlySet<TokenType>, value: T): T[] {
    const table: T[] = [];
    for (const { tokenTypeIdx } of types) table[tokenTypeIdx!] = value;
    return table;
}
