import { GrammarUtils, type LangiumDocument } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { type Block, type Entry, entriesOf, type JourneyOutline, journeyAround } from '../../language/outline.ts';
import { helpOf, type Help } from '../help/help.ts';
import type { Caret } from './caret.ts';
import type { Expected } from './expected.ts';
import { placeIn } from './places.ts';
import { expectedBehind } from './read-facts.ts';

/** Everything that the sources know of the place of the caret. */
export interface Here {
    readonly services: LangiumServices;
    readonly document: LangiumDocument<JourneyFile>;
    readonly caret: Caret;
    readonly expected: Expected;
    /** The word of the thing whose block the caret is in, or `file`. */
    readonly place: string;
    /** That block, or the nearest one around that the tree has, or the file. */
    readonly block: Block | JourneyFile;
    readonly journey: JourneyOutline | undefined;
    /** The other facts and things of that block. */
    readonly said: readonly Entry[];
    /** True where nothing but the end of the block follows on the line. */
    readonly atEnd: boolean;
    /** Told where a source has more to offer than it does. */
    readonly cutShort: () => void;
}

export function hereAt(document: LangiumDocument, caret: Caret, services: LangiumServices, cutShort: () => void): Here {
    const file = document.parseResult.value as JourneyFile;
    const place = placeIn(document.textDocument.getText(), caret.open);
    const brace = caret.open.at(-1)?.offset;
    const block = brace === undefined ? file : blockAround(file, brace);
    const isThis = brace === undefined || (block.$type !== 'JourneyFile' && GrammarUtils.findNodeForProperty(block.$cstNode, 'open')?.offset === brace);
    const { piece, rest } = caret;
    return {
        services, document: document as LangiumDocument<JourneyFile>, caret, place, block, cutShort,
        expected: piece.quoted ? inQuotes(expectedBehind(caret.before, place)) : expectedBehind(caret.before, place),
        journey: block.$type === 'JourneyFile' ? undefined : journeyAround(block),
        said: isThis ? entriesOf({ entries: block.entries ?? [] }).filter(({ $cstNode }) => $cstNode && ($cstNode.end < piece.offset || $cstNode.offset > piece.offset)) : [],
        atEnd: /^\s*(\}|\/\/|\/\*|$)/.test(rest)
    };
}

/** Between quotes only names, feelings and paths are known; any other text is the writer's own. */
function inQuotes({ fact, about, names, emotion, path, must }: Expected): Expected {
    return { fact, about, names, emotion, path, must };
}

/** Help for a word at the caret: as one of the fact that is being said, or of the thing around. */
export function helpAt({ place, expected }: Here, word: string): Help | undefined {
    return helpOf(word, place) ?? (expected.fact === undefined ? undefined : helpOf(word, expected.fact)) ?? helpOf(word);
}

/** The innermost block of the tree that an offset is in. */
function blockAround(file: JourneyFile, offset: number): Block | JourneyFile {
    let around: Block | JourneyFile = file;
    for (;;) {
        const inner: Entry | undefined = (around.entries as readonly Entry[] | undefined)?.findLast(({ $cstNode }) => $cstNode && $cstNode.offset < offset && $cstNode.end > offset);
        if (!inner || !('entries' in inner)) return around;
        around = inner;
    }
}
