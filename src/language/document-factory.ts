import { type AstNode, DefaultLangiumDocumentFactory, type LangiumDocuments, type LangiumSharedCoreServices, type ParseResult, type URI } from 'langium';
import type { JourneyParser } from './parser.ts';

/** Parses a document with the tree that it has now as the previous one. */
export class JourneyDocumentFactory extends DefaultLangiumDocumentFactory {
    private readonly documents: () => LangiumDocuments;

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.documents = () => services.workspace.LangiumDocuments;
    }

    protected override async parseAsync<T extends AstNode>(uri: URI, text: string): Promise<ParseResult<T>> {
        const parser = this.serviceRegistry.getServices(uri).parser.LangiumParser as JourneyParser;
        return parser.parse<T>(text, { previous: this.documents().getDocument(uri)?.parseResult });
    }
}
