import { GrammarAST, type LeafCstNode } from 'langium';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import type { Part } from '../../language/generated/ast.ts';
import { kindOf } from '../../language/kinds.ts';

const { keyword, comment, string, number, enumMember } = SemanticTokenTypes;
const { declaration, documentation } = SemanticTokenModifiers;

/** The kinds of things, as far as themes tell kinds apart: journeys and their parts, people, what they meet, what is said about it. */
const THINGS: Readonly<Record<string, string>> = {
    Journey: SemanticTokenTypes.namespace, Phase: SemanticTokenTypes.namespace, View: SemanticTokenTypes.namespace,
    touchpoint: SemanticTokenTypes.function, action: SemanticTokenTypes.function,
    Persona: SemanticTokenTypes.class, Segment: SemanticTokenTypes.class, Team: SemanticTokenTypes.class, Brand: SemanticTokenTypes.class, Offering: SemanticTokenTypes.class,
    Channel: SemanticTokenTypes.interface, System: SemanticTokenTypes.interface, Source: SemanticTokenTypes.interface,
    Metric: SemanticTokenTypes.property,
    pain: SemanticTokenTypes.variable, gain: SemanticTokenTypes.variable,
    Opportunity: SemanticTokenTypes.method, Initiative: SemanticTokenTypes.method,
};

/** The kind of thing that a property names; a segment of a path is of the kind that it leads to. */
const REFERRING: Readonly<Record<string, string>> = {
    journey: 'Journey', base: 'Journey', brand: 'Brand', offering: 'Offering', segment: 'Segment', team: 'Team', teams: 'Team',
    personas: 'Persona', channels: 'Channel', metrics: 'Metric', metric: 'Metric', sources: 'Source', systems: 'System',
};

const TOKENS: Readonly<Record<string, string>> = { TEXT: string, NUMBER: number, DATE: number, RANGE: number, MONEY: number, TAKES: keyword, BRAND: keyword, OFFERING: keyword, SEGMENT: keyword };

/** Properties whose words are values of the language, such as `high`, `observed`, `to-be` or a lane. */
const VALUED: ReadonlySet<string> = new Set(['words', 'value', 'values', 'outcome', 'once']);

export const TYPES: readonly string[] = [...new Set([comment, enumMember, ...Object.values(TOKENS), ...Object.values(THINGS)])];
export const MODIFIERS: readonly string[] = [declaration, documentation];

/** What a token is coloured as, by its index in `TYPES`, and the modifiers as bits in the order of `MODIFIERS`. */
export interface Colour {
    readonly type: number;
    readonly modifiers: number;
}

const COLOURS: ReadonlyMap<string, Colour> = new Map(TYPES.map((name, type) => [name, { type, modifiers: 0 }]));
const DECLARED: ReadonlyMap<string, Colour> = new Map(TYPES.map((name, type) => [name, { type, modifiers: 1 }]));
const NOTE: Colour = { type: TYPES.indexOf(comment), modifiers: 2 };

/** The colour of a token that is the value of `feature`; none for braces, commas and units, for a path that leads nowhere, and for what cannot be read. */
export function colourOf(leaf: LeafCstNode, feature: string): Colour | undefined {
    const { name } = leaf.tokenType;
    if (leaf.hidden) return leaf.text.startsWith('/**') ? NOTE : COLOURS.get(comment);
    if (GrammarAST.isKeyword(leaf.grammarSource)) return isWord(name) ? COLOURS.get(feature === 'values' ? enumMember : keyword) : undefined;
    if (feature === 'name') return DECLARED.get(THINGS[kindOf(leaf.astNode)]!);
    const kind = feature === 'thing' ? kindOfPart(leaf.astNode as Part) : REFERRING[feature];
    if (kind) return COLOURS.get(THINGS[kind]!);
    const type = TOKENS[name];
    if (type) return COLOURS.get(type);
    if (name !== 'ID') return undefined;
    if (leaf.astNode.$type === 'Reaction') return COLOURS.get(string);
    return VALUED.has(feature) ? COLOURS.get(enumMember) : undefined;
}

function isWord(sign: string): boolean {
    return sign >= 'A' && sign < '{';
}

function kindOfPart({ thing }: Part): string | undefined {
    return thing?.ref && kindOf(thing.ref);
}
