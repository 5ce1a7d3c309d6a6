import { type URI, UriUtils } from 'langium';
import type { JourneyFile } from '../generated/ast.ts';
import { importedUri, isAddress, linkedUri } from '../imports.ts';
import { type Entry, entriesOf, outlineOf } from '../outline.ts';
import type { Around, Check, Tell } from './check.ts';

/** A path that leads to no file. */
export const missingFile: Check = {
    async file(file, around, report) {
        for (const node of outlineOf(file).imports) {
            if (node.path === undefined) continue;
            const problem = await checkImport(node.path, around);
            if (problem) report(problem.code, problem.message, node, { property: 'path' });
        }
        for (const { path, tell } of linksIn(file, report)) {
            if (isAddress(path)) continue;
            const uri = linkedUri(around.document, path.split(/[#?]/)[0]!);
            if (!uri || !await statOf(uri, around.files)) tell(`There is no file "${path}" here.`);
        }
    },
};

async function checkImport(path: string, { document, documents, files }: Around): Promise<{ code: 'missing-file' | 'wrong-value'; message: string } | undefined> {
    const uri = importedUri(document, path);
    if (!uri) return { code: 'wrong-value', message: 'An import is a path from this file to another .journey file, such as "people.journey" or "../people.journey".' };
    if (UriUtils.equals(uri, document.uri)) return { code: 'wrong-value', message: 'This file imports itself. Leave the line out.' };
    if (documents.hasDocument(uri)) return undefined;
    return { code: 'missing-file', message: await whyMissing(uri, path, files) };
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

/** Every `see` in the file, with a way to tell at it. */
function linksIn(file: JourneyFile, report: Tell): { path: string; tell: (message: string) => void }[] {
    const links: { path: string; tell: (message: string) => void }[] = [];
    const walk = (entries: readonly Entry[]) => {
        for (const entry of entries) {
            if (entry.$type === 'TextFact' && entry.word === 'see' && entry.text) {
                links.push({ path: entry.text, tell: message => report('missing-file', message, entry, { property: 'text' }) });
            }
            if (entry.$type === 'Evidence') {
                for (const tail of entry.tails) {
                    if (tail.$type === 'See' && tail.link) links.push({ path: tail.link, tell: message => report('missing-file', message, tail, { property: 'link' }) });
                }
            }
            if ('entries' in entry) walk(entriesOf(entry));
        }
    };
    walk(entriesOf(file));
    return links;
}
