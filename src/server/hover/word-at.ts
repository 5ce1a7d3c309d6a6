import { type AstNode, GrammarUtils, type LeafCstNode } from 'langium';
import type { Entry } from '../../language/outline.ts';
import { readNumber } from '../../language/values.ts';
import { wordOf } from '../../language/word-of.ts';
import { RESERVED, STARTERS, THINGS } from '../../language/words.ts';
import { type Help, helpOf } from '../help/help.ts';

/** A word of the language with its help. */
export interface WordAt extends Help {
    readonly word: string;
}

/** Help for a word where it stands, as long as it is one of the language there, and no name or text of the writer's. */
export function wordAt(leaf: LeafCstNode): WordAt | undefined {
    const { text, astNode: node } = leaf;
    const word = isScore(leaf) ? signed(text) : text;
    if (!isKeyword(leaf) && !isValue(leaf)) return undefined;
    const help = placesOf(node, word).map(place => helpOf(word, place)).find(help => help !== undefined) ?? (isKeyword(leaf) ? helpOf(word) : undefined);
    return help && { ...help, word: text };
}

/** Given by the repair in the place of the keyword. */
const STANDING_FOR_KEYWORDS: ReadonlySet<string> = new Set(['TAKES', 'BRAND', 'OFFERING', 'SEGMENT']);

function isKeyword({ tokenType: { name }, text }: LeafCstNode): boolean {
    return (name === text && RESERVED.has(text)) || STANDING_FOR_KEYWORDS.has(name);
}

/** The properties whose values are words of the language; all other words are the writer's. */
const VALUED: ReadonlySet<string> = new Set(['Mark.value', 'WordFact.values', 'As.outcome', 'Informed.once', 'Amount.unit', 'Measure.unit', 'Was.unit', 'Target.unit',
    'NumberFact.unit', 'Share.percent', 'Reaction.score']);

function isValue(leaf: LeafCstNode): boolean {
    const { $type } = leaf.astNode;
    const property = GrammarUtils.findAssignment(leaf)?.feature;
    return property === 'words' ? $type === 'Journey' || $type === 'Phase' : VALUED.has(`${$type}.${property}`);
}

function isScore(leaf: LeafCstNode): boolean {
    return leaf.tokenType.name === 'NUMBER';
}

/** A score as the help has it: `-1`, `0`, `+1.5`. */
function signed(text: string): string {
    const score = readNumber(text);
    return score > 0 ? `+${score}` : `${score}`;
}

/** The fact that a word stands in, then the things around, from the inside out. */
function placesOf(node: AstNode, word: string): readonly string[] {
    const places: string[] = [];
    for (let around: AstNode | undefined = node; around?.$container; around = around.$container) {
        const start = 'entries' in around.$container ? wordOf(around as Entry) : '';
        if (start !== '' && !(around === node && start === word && STARTERS.has(word))) places.push(start);
        if (THINGS.has(start) && around !== node) break;
    }
    return [...places, 'file'];
}
