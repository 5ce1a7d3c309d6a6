import { CompletionItemKind } from 'vscode-languageserver';
import { kindOf, spokenBare } from '../../language/kinds.ts';
import { writtenName } from '../../language/written.ts';
import { noteOf } from '../../model/note.ts';
import type { Named } from './names/named.ts';
import type { Offer } from './offer.ts';

/** A thing's name, with its title and note. */
export function nameOffer(thing: Named): Offer {
    const name = thing.name!;
    const kind = kindOf(thing);
    const sentence = [thing.title ?? name, noteOf(thing)].filter(text => text).join('\n\n');
    return {
        label: name,
        text: writtenName(name),
        kind: KINDS[kind] ?? CompletionItemKind.Reference,
        detail: thing.title === undefined ? spokenBare(kind) : `${spokenBare(kind)} · ${thing.title}`,
        sentence,
        example: firstLine(thing),
    };
}

/** How it is declared. */
function firstLine({ $cstNode }: Named): string | undefined {
    return $cstNode && /^[^\r\n]*/.exec($cstNode.root.fullText.slice($cstNode.offset, Math.min($cstNode.end, $cstNode.offset + LONGEST)))![0].trimEnd();
}

const LONGEST = 160;

const KINDS: Readonly<Record<string, CompletionItemKind>> = {
    Persona: CompletionItemKind.Class, Segment: CompletionItemKind.Class, Brand: CompletionItemKind.Class, Offering: CompletionItemKind.Class,
    Channel: CompletionItemKind.Interface, Team: CompletionItemKind.Module, System: CompletionItemKind.Module,
    Source: CompletionItemKind.Constant, Metric: CompletionItemKind.Variable, Journey: CompletionItemKind.File,
    touchpoint: CompletionItemKind.Field, action: CompletionItemKind.Field, Phase: CompletionItemKind.Struct,
    pain: CompletionItemKind.Event, gain: CompletionItemKind.Event, Opportunity: CompletionItemKind.Event,
};
