import { inject, Module, type DeepPartial } from 'langium';
import { createDefaultModule, createDefaultSharedModule, type DefaultSharedModuleContext, type LangiumServices, type LangiumSharedServices } from 'langium/lsp';
import { JourneyGeneratedSharedModule, JourneyGrammarGeneratedModule, journeyModule, journeySharedModule } from '../language/services.ts';
import { JourneyParser } from '../language/parser.ts';
import { consultantModule } from '../rules/consultant.ts';
import { JourneyCallHierarchy } from './call-hierarchy.ts';
import { JourneyCodeActions } from './code-actions.ts';
import { JourneyCodeLenses } from './code-lenses.ts';
import { JourneyCompletion } from './completion/completion-provider.ts';
import { DocumentUpdates } from './document-updates.ts';
import { JourneyFormatter } from './formatter.ts';
import { guardedServices, type Log } from './guard.ts';
import { JourneyHover } from './hover/hover.ts';
import { JourneyInlayHints } from './inlay-hints.ts';
import { JourneyLanguageServer } from './language-server.ts';
import { JourneyDefinitions } from './names/definition.ts';
import { JourneyHighlights } from './names/highlight.ts';
import { MovedFiles } from './names/moved-files.ts';
import { JourneyUses } from './names/references.ts';
import { JourneyRename } from './names/rename.ts';
import { JourneyLinks } from './reading/document-links.ts';
import { JourneyDocumentSymbols } from './reading/document-symbols.ts';
import { JourneyFolding } from './reading/folding.ts';
import { JourneySemanticTokens } from './reading/semantic-tokens.ts';
import { WordMatcher } from './reading/word-matcher.ts';
import { JourneyWorkspaceSymbols } from './reading/workspace-symbols.ts';
import { ClientSettings } from './settings.ts';
import { JourneyWorkspace } from './workspace.ts';

export interface ServerServices {
    readonly shared: LangiumSharedServices;
    readonly journey: LangiumServices;
}

const sharedModule = (log: Log): Module<LangiumSharedServices, DeepPartial<LangiumSharedServices>> => ({
    workspace: {
        ConfigurationProvider: services => new ClientSettings(services),
        WorkspaceManager: services => new JourneyWorkspace(services)
    },
    lsp: {
        DocumentUpdateHandler: services => new DocumentUpdates(services),
        FuzzyMatcher: () => new WordMatcher(),
        LanguageServer: services => new JourneyLanguageServer(services),
        ...guardedServices({
            FileOperationHandler: (services: LangiumSharedServices) => new MovedFiles(services),
            WorkspaceSymbolProvider: (services: LangiumSharedServices) => new JourneyWorkspaceSymbols(services)
        }, log)
    }
});

const serverModule: Module<LangiumServices, DeepPartial<LangiumServices>> = {
    lsp: {
        CallHierarchyProvider: services => new JourneyCallHierarchy(services),
        CodeActionProvider: services => new JourneyCodeActions(services),
        CompletionProvider: services => new JourneyCompletion(services),
        CodeLensProvider: services => new JourneyCodeLenses(services),
        DefinitionProvider: services => new JourneyDefinitions(services),
        DocumentHighlightProvider: () => new JourneyHighlights(),
        DocumentLinkProvider: services => new JourneyLinks(services),
        DocumentSymbolProvider: () => new JourneyDocumentSymbols(),
        FoldingRangeProvider: () => new JourneyFolding(),
        Formatter: services => new JourneyFormatter(services),
        HoverProvider: services => new JourneyHover(services),
        InlayHintProvider: services => new JourneyInlayHints(services),
        ReferencesProvider: services => new JourneyUses(services),
        RenameProvider: services => new JourneyRename(services),
        SemanticTokenProvider: services => new JourneySemanticTokens(services)
    }
};

/** What an editor need not wait for when it starts: our completion reads tokens, and a file without a mistake needs no parser that recovers (`start.ts` makes it later). */
const quickStart: Module<LangiumServices, DeepPartial<LangiumServices>> = {
    parser: {
        CompletionParser: () => undefined,
        LangiumParser: services => new JourneyParser(services)
    }
};

/** The language with everything that an editor asks for; with a connection it speaks LSP. */
export function createServerServices(context: DefaultSharedModuleContext, log = logOf(context)): ServerServices {
    const shared = inject(createDefaultSharedModule(context), JourneyGeneratedSharedModule, journeySharedModule, sharedModule(log));
    const { lsp, ...more } = Module.merge(createDefaultModule({ shared }), serverModule);
    const answering = { ...more, lsp: guardedServices(lsp, log) } as Module<LangiumServices, DeepPartial<LangiumServices>>;
    const journey = inject(answering as ReturnType<typeof createDefaultModule>, JourneyGrammarGeneratedModule, journeyModule, consultantModule, quickStart);
    shared.ServiceRegistry.register(journey);
    return { shared, journey };
}

/** The log that the editor shows. */
function logOf({ connection }: DefaultSharedModuleContext): Log {
    return line => connection ? connection.console.error(line) : console.error(line);
}
