import { type LangiumDocument, type URI, UriUtils } from 'langium';
import { copied } from '../../edit/copied.ts';
import { heldIn } from '../../language/documents.ts';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { imports, importsOf } from '../../language/imports.ts';
import { kindOf, spokenBare } from '../../language/kinds.ts';
import { fileOf, outlineOf } from '../../language/outline.ts';
import type { Wish } from '../../language/wish.ts';
import { writtenText } from '../../language/written.ts';
import { clashOf, type Named, namedBy, needsHere, uses, usersOf } from './moved-declaration.ts';
import { pathTo } from './path-to.ts';
import type { Here, Made, Offer, Refactoring } from './refactoring.ts';

/** What a library holds: everything but journeys, and what is planned for them. */
const KINDS: readonly string[] = ['Brand', 'Offering', 'Segment', 'Persona', 'Channel', 'Team', 'System', 'Source', 'Metric'];

/** More files than this are not worth a choice. */
const MOST = 5;

const NEW_FILE = 'library.journey';

/** A declaration goes to a file that others can import, and all who have seen it here see it there. */
export const moveToLibrary: Refactoring = {
    kind: 'refactor.move',
    offers(here) {
        const { thing } = here;
        if (!thing || thing.$container.$type !== 'JourneyFile' || !KINDS.includes(thing.$type)) return [];
        if (!('name' in thing) || !thing.name) return [];
        const named = thing as Named;
        const libraries = librariesFor(here);
        const uri = UriUtils.joinPath(UriUtils.dirname(here.document.uri), NEW_FILE);
        const isNew = here.mayCreate && !here.documents.hasDocument(uri);
        if (libraries.length === 0 && !isNew) return [];
        const users = usersOf(named, here);
        return [
            ...libraries.map(file => toLibrary(named, file, users.filter(user => user !== file), here)),
            ...isNew ? [toNewFile(named, uri, users, here)] : [],
        ];
    },
};

/** The files that this one imports, and those beside it, that hold nothing but declarations. */
function librariesFor({ document, documents }: Here): readonly LangiumDocument<JourneyFile>[] {
    const folder = folderOf(document);
    const imported = [...importsOf(document)].flatMap(uri => documents.getDocument(uri) ?? []);
    const beside = heldIn(documents).filter(other => other !== document && isLibrary(other) && folderOf(other) === folder).sort((a, b) => a.uri.path < b.uri.path ? -1 : 1);
    return [...new Set([...imported.filter(isLibrary), ...beside])].slice(0, MOST) as LangiumDocument<JourneyFile>[];
}

function folderOf({ uri }: LangiumDocument): string {
    return uri.path.slice(0, uri.path.lastIndexOf('/'));
}

function isLibrary({ parseResult }: LangiumDocument): boolean {
    const { declared } = outlineOf(parseResult.value as JourneyFile);
    return declared.length > 0 && declared.every(({ $type }) => KINDS.includes($type));
}

function toLibrary(node: Named, library: LangiumDocument<JourneyFile>, users: readonly LangiumDocument[], here: Here): Offer {
    const why = needsHere(node, here) ?? clashOf(node, library, [...uses(here.document, node) ? [here.document] : [], ...users], filesFor(node, library), here);
    return {
        title: titleOf(node, here.document, library.uri), ...(why !== undefined && { why }),
        make() {
            const copy = copied(node, node);
            if ('why' in copy) return copy;
            const to = library.parseResult.value;
            return { wishes: [...leaving(node, users, library.uri, here), ...importsFor(node, library).map(text => ({ do: 'add', to, text } as const)), { do: 'add', to, text: copy.text }] };
        },
    };
}

function toNewFile(node: Named, uri: URI, users: readonly LangiumDocument[], here: Here): Offer {
    const why = needsHere(node, here);
    return {
        title: `${titleOf(node, here.document, uri)}, a new file`, ...(why !== undefined && { why }),
        make(): Made | { readonly why: string } {
            const copy = copied(node, node);
            if ('why' in copy) return copy;
            const head = importsFor(node, { uri }).map(text => `${text}\n`).join('');
            return { wishes: leaving(node, users, uri, here), file: { uri, text: `${head}${head && '\n'}${copy.text}\n` } };
        },
    };
}

function titleOf(node: Named, document: LangiumDocument, uri: URI): string {
    return `Move ${spokenBare(kindOf(node))} ${node.name} to ${pathTo(uri, document.uri)}`;
}

/** Takes the declaration away here, and imports the library where it is used. */
function leaving(node: Named, users: readonly LangiumDocument[], library: URI, { document }: Here): readonly Wish[] {
    return [
        { do: 'remove', what: node, comments: true },
        ...[...uses(document, node) ? [document] : [], ...users].filter(user => !imports(user, library.toString()))
            .map((user): Wish => ({ do: 'add', to: user.parseResult.value as JourneyFile, text: importOf(library, user.uri) })),
    ];
}

/** What the library has to import so that it understands the declaration. */
function importsFor(node: Named, library: Library): readonly string[] {
    return filesFor(node, library).map(({ uri }) => importOf(uri, library.uri));
}

type Library = Pick<LangiumDocument, 'uri'> & Partial<LangiumDocument>;

function filesFor(node: Named, library: Library): readonly LangiumDocument[] {
    const files = new Set(namedBy(node).map(thing => fileOf(thing).$document!));
    return [...files].filter(({ uri }) => !UriUtils.equals(uri, library.uri) && !(library.parseResult && imports(library as LangiumDocument, uri.toString())));
}

function importOf(uri: URI, from: URI): string {
    return `import ${writtenText(pathTo(uri, from))}`;
}
