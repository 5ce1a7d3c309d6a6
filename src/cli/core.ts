import { type FileSystemProvider, type LangiumCoreServices, Module, type PartialLangiumCoreServices } from 'langium';
import { JourneyParser } from '../language/parser.ts';
import { createJourneyCore, type JourneyCore } from '../language/services.ts';
import { type Consultant, consultantModule } from '../rules/consultant.ts';
import type { CheckWish } from './check-wish.ts';
import { BoundedFileSystem } from './files/bounded-file-system.ts';

/** The language as every command and every thread of the command line uses it; with a wish, the consultant's rules are part of its checks. */
export function createCore(wish?: CheckWish, fileSystem: FileSystemProvider = new BoundedFileSystem()): JourneyCore {
    const files = { fileSystemProvider: () => fileSystem };
    if (!wish) return createJourneyCore(files, frugal);
    const core = createJourneyCore(files, Module.merge(frugal, consultantModule));
    const consultant = core.journey.validation.DocumentValidator as Consultant;
    consultant.today = () => wish.today;
    consultant.configurations.beside = new Map([...wish.rules].map(([rule, severity]) => [rule, { severity }]));
    return core;
}

/** Where no text has a mistake, nobody needs the parser that recovers; and nobody asks a command where a thing is named. */
const frugal: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: { LangiumParser: services => new JourneyParser(services) },
    workspace: { ReferenceDescriptionProvider: () => ({ createDescriptions: async () => [] }) }
};
