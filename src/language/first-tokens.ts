import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import { GrammarAST, GrammarUtils } from 'langium';

/** The types of tokens that a part of the grammar can start with. */
export function firstTokens(element: GrammarAST.AbstractElement, types: TokenTypeDictionary): ReadonlySet<TokenType> {
    const found = new Set<TokenType>();
    collect(element);
    return found;

    /** Answers whether the element can be read without any token. */
    function collect(element: GrammarAST.AbstractElement): boolean {
        const empty = collectOnce(element);
        return empty || GrammarUtils.isOptionalCardinality(element.cardinality);
    }

    function collectOnce(element: GrammarAST.AbstractElement): boolean {
        if (GrammarAST.isAssignment(element)) return collect(element.terminal);
        if (GrammarAST.isCrossReference(element)) return collect(element.terminal!);
        if (GrammarAST.isAlternatives(element)) return element.elements.map(collect).includes(true);
        if (GrammarAST.isGroup(element)) return element.elements.every(collect);
        const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
        if (GrammarAST.isParserRule(rule)) return collect(rule.definition);
        found.add(types[GrammarAST.isKeyword(element) ? element.value : rule!.name] as TokenType);
        return false;
    }
}
