import type { LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import type { DocumentSymbol } from 'vscode-languageserver';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { nameOf } from '../names/thing-at.ts';
import { shortFactOf } from './short-fact.ts';
import { symbolKindOf } from './symbol-kinds.ts';
import { labelOf, type Thing, thingsOf } from './things.ts';

/** The outline of a file and its breadcrumbs: what it declares, and its journeys with all that they hold. */
export class JourneyDocumentSymbols implements DocumentSymbolProvider {
    getSymbols({ textDocument, parseResult }: LangiumDocument): DocumentSymbol[] {
        return thingsOf(parseResult.value as JourneyFile).map(thing => symbolOf(thing).symbol);

        /** With where it starts and ends: a thing behind a } too many belongs to its journey, which reaches to it then. */
        function symbolOf(thing: Thing): { readonly symbol: DocumentSymbol; readonly start: number; readonly end: number } {
            const children = thing.inside.map(symbolOf);
            const { offset, end: ownEnd } = thing.node.$cstNode!;
            const start = Math.min(offset, ...children.map(child => child.start));
            const end = Math.max(ownEnd, ...children.map(child => child.end));
            const name = nameOf(thing.node) ?? { offset, end: Math.min(offset + thing.word.length, end) };
            const range = (from: number, to: number) => ({ start: textDocument.positionAt(from), end: textDocument.positionAt(to) });
            const symbol: DocumentSymbol = {
                name: labelOf(thing),
                kind: symbolKindOf(thing.word),
                range: range(start, end),
                selectionRange: range(name.offset, name.end),
                children: children.map(child => child.symbol),
            };
            const detail = detailOf(thing);
            if (detail) symbol.detail = detail;
            return { symbol, start, end };
        }
    }
}

/** The name, where the title stands before it, and what is most worth knowing. */
function detailOf(thing: Thing): string {
    const { name } = thing.node;
    return [labelOf(thing) === name ? undefined : name, shortFactOf(thing)].filter(part => part).join(' · ');
}
