import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { importersOf } from '../../src/language/imports.ts';
import { createJourneyCore, type JourneyCore } from '../../src/language/services.ts';
import { buildJourney } from '../../src/model/build-journey.ts';
import type { Journey } from '../../src/model/journey.ts';
import { journeysOf } from '../../src/model/journeys-of.ts';

/** Files that exist in memory only, read by the real language. */
export interface Folder {
    readonly documents: readonly LangiumDocument<JourneyFile>[];
    problems(file?: string): readonly Diagnostic[];
    journey(name?: string): Journey;
}

let core: JourneyCore | undefined;

/** Builds the files of a folder; a lone text is `a.journey`. The folder before is gone then. */
export async function folder(files: string | Readonly<Record<string, string>>): Promise<Folder> {
    const texts = typeof files === 'string' ? { 'a.journey': files } : files;
    core ??= createJourneyCore(EmptyFileSystem);
    const { LangiumDocuments, DocumentBuilder } = core.shared.workspace;
    await DocumentBuilder.update([], LangiumDocuments.all.map(({ uri }) => uri).toArray());
    const documents = Object.entries(texts).map(([name, text]) => LangiumDocuments.createDocument(URI.parse(`file:///folder/${name}`), text) as LangiumDocument<JourneyFile>);
    await DocumentBuilder.build(documents, { validation: true });
    const find = (file: string | undefined) => documents.find(document => file === undefined || document.uri.path.endsWith(`/${file}`))!;
    return {
        documents,
        problems: file => find(file).diagnostics ?? [],
        journey: name => {
            for (const document of documents) {
                for (const node of journeysOf(document.parseResult.value)) {
                    if (name === undefined || node.name === name) return buildJourney(node, importersOf(document, LangiumDocuments));
                }
            }
            throw new Error(`There is no journey ${name ?? ''}.`);
        },
    };
}

/** `line:column code` of each problem, as a test reads best. */
export async function problemsIn(files: string | Readonly<Record<string, string>>): Promise<string[]> {
    const { problems } = await folder(files);
    return problems().map(({ range, code }) => `${range.start.line + 1}:${range.start.character + 1} ${code}`);
}

/** The messages of a text's problems. */
export async function messagesIn(files: string | Readonly<Record<string, string>>): Promise<string[]> {
    const { problems } = await folder(files);
    return problems().map(({ message }) => String(message));
}
