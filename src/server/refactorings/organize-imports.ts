import { type LangiumDocument, type Reference, UriUtils } from 'langium';
import type { Import, JourneyFile } from '../../language/generated/ast.ts';
import { importedUri } from '../../language/imports.ts';
import { declaredIn } from '../../language/visible.ts';
import type { Wish } from '../../language/wish.ts';
import type { Here, Refactoring } from './refactoring.ts';

/** Imports by their paths, without those that are there twice or that nothing in the file needs. */
export const organizeImports: Refactoring = {
    kind: 'source.organizeImports',
    offers(here) {
        if (here.isUnasked && here.entry?.$type !== 'Import') return [];
        const wishes = organized(here);
        return wishes.length === 0 ? [] : [{ title: 'Sort the imports and leave out what is not needed', make: () => ({ wishes }) }];
    },
};

function organized({ document, documents }: Here): readonly Wish[] {
    const needed = neededFiles(document);
    const seen = new Set<string>();
    const [keep, leave]: [Import[], Import[]] = [[], []];
    for (const entry of document.parseResult.value.entries) {
        if (entry.$type !== 'Import') continue;
        const uri = entry.path === undefined ? undefined : importedUri(document, entry.path);
        const other = uri && documents.getDocument(uri);
        // Of a file that is not there nobody knows what it is needed for.
        const isLeft = uri !== undefined && (seen.has(uri.toString()) || UriUtils.equals(uri, document.uri) || (other !== undefined && !isNeeded(other, needed)));
        (isLeft ? leave : keep).push(entry);
        if (uri) seen.add(uri.toString());
    }
    const sorted = keep.toSorted((a, b) => compare(a.path ?? '', b.path ?? ''));
    const [first, ...rest] = sorted;
    return [
        ...first && sorted.some((entry, i) => entry !== keep[i]) ? [{ do: 'order', entries: [first, ...rest] } as const] : [],
        // What stands above the first thing is said about the file.
        ...leave.map((what): Wish => what === document.parseResult.value.entries[0] ? { do: 'remove', what } : { do: 'remove', what, comments: true }),
    ];
}

interface Needed {
    readonly files: ReadonlySet<string>;
    /** Names that could not be told apart, or that lead nowhere yet. */
    readonly names: ReadonlySet<string>;
}

function neededFiles({ references }: LangiumDocument): Needed {
    const files = new Set<string>();
    const names = new Set<string>();
    for (const { $nodeDescription, $refText } of references as readonly Reference[]) {
        if ($nodeDescription) files.add($nodeDescription.documentUri.toString());
        else names.add($refText);
    }
    return { files, names };
}

function isNeeded({ uri, parseResult }: LangiumDocument, { files, names }: Needed): boolean {
    return files.has(uri.toString()) || [...names].some(name => declaredIn(parseResult.value as JourneyFile).has(name));
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
