import { type URI, UriUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { edit } from '../../../edit/edit.ts';
import type { JourneyFile } from '../../../language/generated/ast.ts';
import { imports } from '../../../language/imports.ts';
import { kindOf } from '../../../language/kinds.ts';
import { declaredIn } from '../../../language/visible.ts';
import { writtenText } from '../../../language/written.ts';
import { inLines } from '../../in-lines.ts';
import type { Here } from '../here.ts';
import { nameOffer } from '../name-offer.ts';
import type { Offer } from '../offer.ts';

/** More names than this from files that are not imported make no list that anybody reads. */
const MOST = 40;

/** Things of a kind in files that this one does not import, those in the nearest files first; each brings its import. */
export function namesElsewhere(here: Here, kind: string, known: ReadonlySet<string>): readonly Offer[] {
    const { IndexManager, LangiumDocuments } = here.services.shared.workspace;
    const typed = here.caret.piece.typed.replace(/^"/, '').toLowerCase();
    const files = new FilesNotImported(here);
    const found: { readonly name: string; readonly uri: URI; readonly path: string }[] = [];
    for (const { name, documentUri } of IndexManager.allElements(kind)) {
        if (known.has(name) || !name.toLowerCase().startsWith(typed)) continue;
        const path = files.pathTo(documentUri);
        if (path !== undefined) found.push({ name, uri: documentUri, path });
    }
    if (found.length > MOST) here.cutShort();
    found.sort((a, b) => depthOf(a.path) - depthOf(b.path) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return found.slice(0, MOST).flatMap(({ name, uri, path }) => {
        const file = LangiumDocuments.getDocument(uri)?.parseResult.value as JourneyFile | undefined;
        const node = file && declaredIn(file).get(name)?.find(one => kindOf(one) === kind);
        const also = files.importing(path);
        return node && also ? [{ ...nameOffer(node), from: path, also }] : [];
    });
}

/** Each file is looked at once a request. */
class FilesNotImported {
    private readonly paths = new Map<string, string | undefined>();
    private readonly edits = new Map<string, readonly TextEdit[] | undefined>();
    private readonly here: Here;

    constructor(here: Here) {
        this.here = here;
    }

    /** The path to a file from this one; undefined for the file itself and for one that it imports. */
    pathTo(uri: URI): string | undefined {
        const { document } = this.here;
        const key = uri.toString();
        if (!this.paths.has(key)) {
            const known = key === document.uri.toString() || imports(document, key);
            this.paths.set(key, known ? undefined : UriUtils.relative(UriUtils.dirname(document.uri), uri));
        }
        return this.paths.get(key);
    }

    importing(path: string): readonly TextEdit[] | undefined {
        if (!this.edits.has(path)) this.edits.set(path, this.importFrom(path));
        return this.edits.get(path);
    }

    private importFrom(path: string): readonly TextEdit[] | undefined {
        const { document } = this.here;
        const edited = edit([{ do: 'add', to: document.parseResult.value, text: `import ${writtenText(path)}` }]);
        return 'why' in edited ? undefined : inLines(document, edited.edits.get(document) ?? []);
    }
}

function depthOf(path: string): number {
    return path.split('/').length;
}
