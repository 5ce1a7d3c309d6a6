import { type URI, UriUtils } from 'langium';
import type { Import, JourneyFile } from '../generated/ast.ts';
import { importedUri, isAddress, linkedUri } from '../imports.ts';
import { type Entry, entriesOf, outlineOf } from '../outline.ts';
import type { Right } from '../problem.ts';
import { writtenText } from '../written.ts';
import type { Around, Check, Tell } from './check.ts';
import { filesMeant, journeysMeant } from '../right/files-meant.ts';

/** A path that leads to no file. */
export const missingFile: Check = {
    async file(file, around, report) {
        for (const node of outlineOf(file).imports) {
            if (node.path === undefined) continue;
            const problem = await checkImport(node.path, around);
            if (problem) report(problem.code, problem.message, node, { property: 'path' }, problem.right(node));
        }
        for (const { path, tell } of linksIn(file, report)) {
            if (isAddress(path)) continue;
            const [file = ''] = path.split(/[#?]/);
            const uri = linkedUri(around.document, file);
            if (uri && await statOf(uri, around.files)) continue;
            tell(`There is no file "${path}" here.`, uri ? (await filesMeant(file, uri, around.files)).map(meant => writtenText(meant + path.slice(file.length))) : []);
        }
    },
};

interface WrongImport {
    readonly code: 'missing-file' | 'wrong-value';
    readonly message: string;
    readonly right: (node: Import) => readonly Right[];
}

async function checkImport(path: string, { document, documents, files }: Around): Promise<WrongImport | undefined> {
    const uri = importedUri(document, path);
    const right = () => journeysMeant(path, document, documents).map(writtenText);
    if (!uri) return { code: 'wrong-value', right, message: 'An import is a path from this file to another .journey file, such as "people.journey" or "../people.journey".' };
    if (UriUtils.equals(uri, document.uri)) return { code: 'wrong-value', message: 'This file imports itself. Leave the line out.', right: node => [{ title: 'Leave the line out', wishes: [{ do: 'remove', what: node }] }] };
    if (documents.hasDocument(uri)) return undefined;
    return { code: 'missing-file', message: await whyMissing(uri, path, files), right };
}

async function whyMissing(uri: URI, path: string, files: Around['files']): Promise<string> {
    const stat = await statOf(uri, files);
    if (stat?.isDirectory) return `"${path}" is a folder. Import a file in it.`;
    return stat ? `"${path}" cannot be read.` : `There is no file "${path}" here.`;
}

async function statOf(uri: URI, files: Around['files']) {
    try {
        return await files.stat(uri);
    } catch {
        return undefined;
    }
}

interface Link { readonly path: string; readonly tell: (message: string, right: readonly Right[]) => void }

/** Every `see` in the file, with a way to tell at it. */
function linksIn(file: JourneyFile, report: Tell): readonly Link[] {
    const links: Link[] = [];
    const walk = (entries: readonly Entry[]) => {
        for (const entry of entries) {
            if (entry.$type === 'TextFact' && entry.word === 'see' && entry.text) {
                links.push({ path: entry.text, tell: (message, right) => report('missing-file', message, entry, { property: 'text' }, right) });
            }
            if (entry.$type === 'Evidence') {
                for (const tail of entry.tails) {
                    if (tail.$type === 'See' && tail.link) links.push({ path: tail.link, tell: (message, right) => report('missing-file', message, tail, { property: 'link' }, right) });
                }
            }
            if ('entries' in entry) walk(entriesOf(entry));
        }
    };
    walk(entriesOf(file));
    return links;
}
