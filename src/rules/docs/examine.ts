import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { createJourneyCore, type JourneyCore } from '../../language/services.ts';
import { type Consultant, consultantModule } from '../consultant.ts';
import type { Example } from '../rule.ts';
import { filesOf } from './example.ts';

/** The day on which the examples are checked. */
export const EXAMPLE_DAY = '2026-11-21';

/** What is said of an example, and the titles of the fixes that are offered for it. */
export interface Said {
    readonly message: string;
    readonly fixes: readonly string[];
}

/** Checks an example as an editor would, in memory; undefined where nothing is found in its first file. */
export async function examine(example: Example): Promise<Said | undefined> {
    core ??= createJourneyCore(EmptyFileSystem, consultantModule);
    const { LangiumDocuments, DocumentBuilder } = core.shared.workspace;
    const consultant = core.journey.validation.DocumentValidator as Consultant;
    consultant.today = () => EXAMPLE_DAY;
    const files = Object.entries(filesOf(example));
    const documents = files.map(([name, text]) => LangiumDocuments.createDocument(URI.parse(`file:///examples/${name}`), text) as LangiumDocument<JourneyFile>);
    await DocumentBuilder.build(documents, { validation: true });
    const [found] = consultant.foundIn(documents[0]!.parseResult.value);
    const said = found && { message: found.message, fixes: (found.fixes?.() ?? []).map(({ title }) => title) };
    await DocumentBuilder.update([], documents.map(({ uri }) => uri));
    return said;
}

let core: JourneyCore | undefined;
