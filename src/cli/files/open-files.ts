import { URI, type LangiumDocument } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createJourneyCore, type JourneyCore } from '../../language/services.ts';
import type { Progress } from '../progress.ts';
import type { JourneyFile } from './journey-file.ts';
import { readText } from './read-text.ts';

export interface OpenFile extends JourneyFile {
    readonly document: LangiumDocument;
}

export interface OpenFiles {
    readonly core: JourneyCore;
    /** In the order of the files that were named; what they import is read too, and is not among them. */
    readonly files: readonly OpenFile[];
}

/** Reads files, what they import and what lies beside them and imports them, and links every name. */
export async function openFiles(named: readonly JourneyFile[], progress: Progress): Promise<OpenFiles> {
    const core = createJourneyCore({ fileSystemProvider: () => new BoundedFileSystem() });
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = core.shared.workspace;
    const files: OpenFile[] = [];
    for (const file of named) {
        progress('Reading', files.length, named.length);
        files.push({ ...file, document: add(file.path, file.text ?? await readText(file.path)) });
    }
    const beside = await readBeside(named);
    const all = [...files.map(({ document }) => document), ...beside.map(({ path, text }) => add(path, text))];
    await DocumentBuilder.build(all, { validation: false });
    return { core, files };

    function add(path: string, text: string): LangiumDocument {
        const document = LangiumDocumentFactory.fromString(text, URI.file(path));
        LangiumDocuments.addDocument(document);
        return document;
    }
}

/** Initiatives and views stand in files of their own that import the journey; a file that cannot be read plans nothing. */
async function readBeside(named: readonly JourneyFile[]): Promise<readonly { readonly path: string; readonly text: string }[]> {
    const folders = Map.groupBy(named, ({ path }) => dirname(path));
    const found: { path: string; text: string }[] = [];
    for (const [folder, files] of folders) {
        const here = new Set(files.map(({ path }) => path));
        for (const name of await readdir(folder).catch(() => [])) {
            const path = join(folder, name);
            if (!name.endsWith('.journey') || here.has(path)) continue;
            const text = await readText(path).catch(() => '');
            if (plans.test(text) && files.some(file => text.includes(basename(file.path)))) found.push({ path, text });
        }
    }
    return found;
}

const plans = /\b(initiative|view)\b/;

/** Reads what is imported with the same bound as what is named. */
class BoundedFileSystem extends NodeFileSystemProvider {
    override readFile(uri: URI): Promise<string> {
        return readText(uri.fsPath);
    }
}
