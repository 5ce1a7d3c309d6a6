import { SymbolKind } from 'vscode-languageserver';

/** The kind that stands for a thing in an editor, by its word: an editor knows no other icons, so these are the ones that read best. */
const KINDS: Readonly<Record<string, SymbolKind>> = {
    // What holds others.
    journey: SymbolKind.Module,
    phase: SymbolKind.Array,
    // A point of contact, what the customer does, what hurts, what is fine, and the spanner for what could be done.
    touchpoint: SymbolKind.Interface,
    action: SymbolKind.Method,
    pain: SymbolKind.Event,
    gain: SymbolKind.EnumMember,
    opportunity: SymbolKind.Property,
    // People.
    persona: SymbolKind.Class,
    segment: SymbolKind.Enum,
    team: SymbolKind.Struct,
    // What they meet and work with.
    brand: SymbolKind.Key,
    offering: SymbolKind.Package,
    channel: SymbolKind.Field,
    system: SymbolKind.Object,
    // What is known, and what is done.
    source: SymbolKind.String,
    metric: SymbolKind.Number,
    initiative: SymbolKind.Function,
    view: SymbolKind.File,
};

export function symbolKindOf(word: string): SymbolKind {
    return KINDS[word] ?? SymbolKind.Object;
}
