import { inject, type DeepPartial, type Module } from 'langium';
import { createDefaultModule, createDefaultSharedModule, type DefaultSharedModuleContext, type LangiumServices, type LangiumSharedServices } from 'langium/lsp';
import { JourneyGeneratedSharedModule, JourneyGrammarGeneratedModule, journeyModule, journeySharedModule } from '../language/services.ts';
import { consultantModule } from '../rules/consultant.ts';
import { JourneyCodeActions } from './code-actions.ts';
import { DocumentUpdates } from './document-updates.ts';
import { JourneyFormatter } from './formatter.ts';
import { JourneyLanguageServer } from './language-server.ts';

export interface ServerServices {
    readonly shared: LangiumSharedServices;
    readonly journey: LangiumServices;
}

const sharedModule: Module<LangiumSharedServices, DeepPartial<LangiumSharedServices>> = {
    lsp: {
        DocumentUpdateHandler: services => new DocumentUpdates(services),
        LanguageServer: services => new JourneyLanguageServer(services)
    }
};

/** Langium's own rename breaks `Journey.column`, so there is none. */
const serverModule: Module<LangiumServices, DeepPartial<LangiumServices>> = {
    lsp: {
        CodeActionProvider: () => new JourneyCodeActions(),
        Formatter: services => new JourneyFormatter(services),
        RenameProvider: () => undefined
    }
};

/** The language with everything that an editor asks for; with a connection it speaks LSP. */
export function createServerServices(context: DefaultSharedModuleContext): ServerServices {
    const shared = inject(createDefaultSharedModule(context), JourneyGeneratedSharedModule, journeySharedModule, sharedModule);
    const journey = inject(createDefaultModule({ shared }), JourneyGrammarGeneratedModule, journeyModule, consultantModule, serverModule);
    shared.ServiceRegistry.register(journey);
    return { shared, journey };
}
