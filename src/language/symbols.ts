import { type AstNodeDescription, DefaultScopeComputation, type LangiumDocument, type LocalSymbols } from 'langium';
import type { JourneyFile } from './generated/ast.ts';
import { outlineOf } from './outline.ts';

/** Names are looked up in the outline of a file, so only what other files see is kept in the index. */
export class JourneySymbols extends DefaultScopeComputation {
    override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        return outlineOf(document.parseResult.value as JourneyFile).declared
            .flatMap(node => node.name ? [this.descriptions.createDescription(node, node.name, document)] : []);
    }

    override async collectLocalSymbols(): Promise<LocalSymbols> {
        return { has: () => false, getStream: () => { throw new Error('There are no local symbols.'); } } as unknown as LocalSymbols;
    }
}
