import { CstUtils, GrammarUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { HoverProvider, LangiumServices } from 'langium/lsp';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { noteOf } from '../../model/note.ts';
import { saidFirst } from '../names/said-again.ts';
import { type Thing, thingAt } from '../names/thing-at.ts';
import { tellers } from './kinds/index.ts';
import { asMarkdown } from './markdown.ts';
import { asPlainText } from './plain-text.ts';
import type { Told } from './told.ts';
import { usesIn, type UsesOf } from './uses.ts';
import { wordAt } from './word-at.ts';

/** What is told of a place, and the word or name that it is about. */
interface Found {
    readonly told: Told;
    readonly offset: number;
    readonly end: number;
}

/** Tells what stands at the caret: of a name what matters about the thing, of a word of the language what it is for. */
export class JourneyHover implements HoverProvider {
    private readonly usesOf: UsesOf;
    private markdown = true;

    constructor(services: LangiumServices) {
        this.usesOf = usesIn(services);
        services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
            const formats = capabilities.textDocument?.hover?.contentFormat;
            this.markdown = (formats?.[0] ?? MarkupKind.Markdown) === MarkupKind.Markdown;
        });
    }

    getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
        const { textDocument } = document;
        const found = this.findAt(document, textDocument.offsetAt(position));
        if (!found) return undefined;
        const { told, offset, end } = found;
        return {
            contents: this.markdown ? { kind: MarkupKind.Markdown, value: asMarkdown(told) } : { kind: MarkupKind.PlainText, value: asPlainText(told) },
            range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) }
        };
    }

    private findAt(document: LangiumDocument, offset: number): Found | undefined {
        const named = thingAt(document, offset);
        if (named) return this.found(named.thing, named);
        const leaf = leafAt(document, offset);
        if (!leaf) return undefined;
        const titled = thingOf(leaf);
        if (titled) return this.found(titled, leaf);
        const word = wordAt(leaf);
        return word && { told: { name: word.word, note: word.sentence, lines: [], example: word.example }, offset: leaf.offset, end: leaf.end };
    }

    private found(thing: Thing, { offset, end }: Omit<Found, 'told'>): Found | undefined {
        const teller = tellers.find(({ type }) => type === thing.$type);
        return teller && { told: { ...teller.tell(thing, this.usesOf), note: noteOf(thing) }, offset, end };
    }
}

/** What is written at an offset; right behind a word counts too. */
function leafAt({ parseResult }: LangiumDocument, offset: number): LeafCstNode | undefined {
    const root = parseResult.value.$cstNode;
    const at = (place: number) => {
        const leaf = root && CstUtils.findLeafNodeAtOffset(root, place);
        return leaf && !leaf.hidden && leaf.offset <= place && leaf.end > place ? leaf : undefined;
    };
    return at(offset) ?? at(offset - 1);
}

/** The thing whose title this is, or the journey whose keyword; one that is just being begun is not told of yet. */
function thingOf(leaf: LeafCstNode): Thing | undefined {
    const node = leaf.astNode;
    if (node.$type === 'Journey' && leaf.tokenType.name === 'journey') return (node as Thing).name ? node : undefined;
    return leaf.tokenType.name === 'TEXT' && GrammarUtils.findAssignment(leaf)?.feature === 'title' ? saidFirst(node) : undefined;
}
