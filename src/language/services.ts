import { createDefaultCoreModule, createDefaultSharedCoreModule, type DefaultSharedCoreModuleContext, EmptyFileSystem, inject, type LangiumCoreServices,
    type LangiumSharedCoreServices, type Module, type PartialLangiumCoreServices, type PartialLangiumSharedCoreServices } from 'langium';
import { JourneyBuilder } from './builder.ts';
import { JourneyDocumentFactory } from './document-factory.ts';
import { JourneyDocuments } from './documents.ts';
import { JourneyGeneratedSharedModule, JourneyGrammarGeneratedModule } from './generated/module.ts';
import { JourneyLexer } from './lexer.ts';
import { JourneyLinker } from './linker.ts';
import { JourneyParser } from './parser.ts';
import { JourneyReferences } from './references.ts';
import { JourneyScopes } from './scope.ts';
import { JourneySentences } from './sentences.ts';
import { JourneySymbols } from './symbols.ts';
import { JourneyTokenBuilder } from './token-builder.ts';
import { JourneyValidator } from './validator.ts';
import { JourneyValues } from './values.ts';

/** The services of the language: text to tree and problems. The server puts an editor's services on top. */
export const journeyModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: {
        LangiumParser: services => new JourneyParser(services).getReady(),
        Lexer: services => new JourneyLexer(services),
        ParserErrorMessageProvider: () => new JourneySentences(),
        TokenBuilder: () => new JourneyTokenBuilder(),
        ValueConverter: () => new JourneyValues(),
    },
    references: {
        Linker: services => new JourneyLinker(services),
        ScopeComputation: services => new JourneySymbols(services),
        ScopeProvider: services => new JourneyScopes(services),
    },
    workspace: {
        ReferenceDescriptionProvider: services => new JourneyReferences(services),
    },
    validation: {
        DocumentValidator: services => new JourneyValidator(services),
    },
};

export const journeySharedModule: Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices> = {
    workspace: {
        DocumentBuilder: services => new JourneyBuilder(services),
        LangiumDocumentFactory: services => new JourneyDocumentFactory(services),
        LangiumDocuments: services => new JourneyDocuments(services),
    },
};

export { JourneyGeneratedSharedModule, JourneyGrammarGeneratedModule };

export interface JourneyCore {
    readonly shared: LangiumSharedCoreServices;
    readonly journey: LangiumCoreServices;
}

/** The language alone, for a command line, a test or a worker; `more` is put on top of it. */
export function createJourneyCore(context: DefaultSharedCoreModuleContext = EmptyFileSystem, more: Module<LangiumCoreServices, PartialLangiumCoreServices> = {}): JourneyCore {
    const shared = inject(createDefaultSharedCoreModule(context), JourneyGeneratedSharedModule, journeySharedModule);
    const journey = inject(createDefaultCoreModule({ shared }), JourneyGrammarGeneratedModule, journeyModule, more);
    shared.ServiceRegistry.register(journey);
    // Nobody configures a language without an editor; whoever asks for a setting would wait for ever.
    void shared.workspace.ConfigurationProvider.initialized({});
    return { shared, journey };
}
