import { type LangiumDocument, type LangiumDocuments, type URI } from 'langium';
import type * as ast from './generated/ast.ts';
import { importsOf } from './imports.ts';
import { type Declared, type JourneyOutline, type Member, outlineOf } from './outline.ts';

/** Things by their name; several of one name are the writer's mistake, and each is kept. */
export type Names<T> = ReadonlyMap<string, readonly T[]>;

const ownNames = new WeakMap<ast.JourneyFile, Names<Declared>>();
const memberNames = new WeakMap<JourneyOutline, Names<Member>>();

/** What a file declares itself. */
export function declaredIn(file: ast.JourneyFile): Names<Declared> {
    return remembered(ownNames, file, () => byName(outlineOf(file).declared));
}

/** The phases, columns, pains, gains and opportunities of a journey. */
export function membersOf(journey: JourneyOutline): Names<Member> {
    return remembered(memberNames, journey, () => byName(journey.members));
}

/** A file that a name is looked up in: the file itself, or one that it imports. */
export interface Seen {
    readonly uri: URI;
    readonly file: ast.JourneyFile;
    readonly names: Names<Declared>;
}

/** The file itself first, then what it imports, in the order of the text; not what those import in turn. */
export function seenFrom(document: LangiumDocument, documents: LangiumDocuments): readonly Seen[] {
    const seen = [document, ...[...importsOf(document)].flatMap(uri => documents.getDocument(uri) ?? [])];
    return seen.map(({ uri, parseResult }) => {
        const file = parseResult.value as ast.JourneyFile;
        return { uri, file, names: declaredIn(file) };
    });
}

function byName<T extends { readonly name?: string }>(things: readonly T[]): Names<T> {
    const names = new Map<string, T[]>();
    for (const thing of things) {
        if (thing.name === undefined || thing.name === '') continue;
        const same = names.get(thing.name);
        if (same) same.push(thing);
        else names.set(thing.name, [thing]);
    }
    return names;
}

function remembered<K extends object, V>(memory: WeakMap<K, V>, key: K, make: () => V): V {
    let value = memory.get(key);
    if (value === undefined) memory.set(key, value = make());
    return value;
}

const inView = new WeakMap<ast.JourneyFile, readonly ast.JourneyFile[]>();

/** Keeps which files a file sees, while it is linked. */
export function rememberView(file: ast.JourneyFile, seen: readonly ast.JourneyFile[]): void {
    inView.set(file, seen);
}

/** The files that a linked file sees, and those that these see, itself left out. */
export function filesInView(file: ast.JourneyFile): readonly ast.JourneyFile[] {
    const all = new Set([file]);
    for (const one of all) inView.get(one)?.forEach(other => all.add(other));
    all.delete(file);
    return [...all];
}
