import type { LangiumDocument, LangiumDocuments } from 'langium';
import type { FuzzyMatcher, LangiumSharedServices, WorkspaceSymbolProvider } from 'langium/lsp';
import type { SymbolKind, WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { heldIn } from '../../language/documents.ts';
import { nameOf } from '../names/thing-at.ts';
import { symbolKindOf } from './symbol-kinds.ts';
import { labelOf, type Thing, thingsOf } from './things.ts';

/** So many are answered at most; the best ones are. */
const MOST = 256;

/** Finds everything in the workspace that has a name, by the name and by the title. */
export class JourneyWorkspaceSymbols implements WorkspaceSymbolProvider {
    private readonly documents: LangiumDocuments;
    private readonly matcher: FuzzyMatcher;

    constructor(services: LangiumSharedServices) {
        this.documents = services.workspace.LangiumDocuments;
        this.matcher = services.lsp.FuzzyMatcher;
    }

    /** Every word of the query is to be found; one of several may be in what the thing stands in. */
    getSymbols({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
        const wanted = query.trim().toLowerCase();
        const words = wanted.split(/\s+/);
        const ranks: WorkspaceSymbol[][] = [[], [], [], []];
        for (const document of heldIn(this.documents)) {
            for (const entry of entriesOf(document.parseResult.value as JourneyFile)) {
                const same = ranks[this.rankOf(entry, wanted, words) ?? -1];
                if (same && same.length < MOST) same.push(symbolOf(entry, document));
            }
            // Nothing that comes later goes before these.
            if (ranks[0]!.length >= MOST) break;
        }
        return ranks.flat().slice(0, MOST);
    }

    /** 0 where the label or the name begins so, 1 where a word of it does, 2 where it is in it, 3 where the letters are in it one after the other. */
    private rankOf({ label, sought, container, name }: Entry, wanted: string, words: readonly string[]): number | undefined {
        const at = sought.indexOf(wanted);
        if (at === 0 || (at > 0 && name.startsWith(wanted))) return 0;
        if (at > 0) return sought[at - 1] === ' ' ? 1 : 2;
        const left = words.filter(word => !this.matcher.match(word, label));
        return left.length < words.length && left.every(word => this.matcher.match(word, container)) ? 3 : undefined;
    }
}

interface Entry {
    /** The title, and behind it the name in brackets: an editor sifts what is answered once more by what it shows. */
    readonly label: string;
    /** The label and the name as they are compared with a query. */
    readonly sought: string;
    readonly name: string;
    readonly container: string;
    readonly kind: SymbolKind;
    readonly node: Thing['node'];
}

/** Kept with the tree, so that a query walks no tree that it has seen. */
const known = new WeakMap<JourneyFile, readonly Entry[]>();

function entriesOf(file: JourneyFile): readonly Entry[] {
    let entries = known.get(file);
    if (!entries) known.set(file, entries = thingsOf(file).flatMap(thing => entriesIn(thing, [])));
    return entries;
}

/** A thing and what is inside of it; without a name it cannot be sought. */
function entriesIn(thing: Thing, around: readonly string[]): readonly Entry[] {
    const { name = '' } = thing.node;
    const title = labelOf(thing);
    const label = title === name ? name : `${title} (${name})`;
    const own: readonly Entry[] = name === '' ? [] : [{ label, sought: label.toLowerCase(), name: name.toLowerCase(), container: around.slice(-2).join(' › '), kind: symbolKindOf(thing.word), node: thing.node }];
    return [...own, ...thing.inside.flatMap(inner => entriesIn(inner, [...around, title]))];
}

function symbolOf({ label, kind, container, node }: Entry, { uri, textDocument }: LangiumDocument): WorkspaceSymbol {
    const { offset, end } = nameOf(node) ?? node.$cstNode!;
    const range = { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) };
    return { name: label, kind, location: { uri: uri.toString(), range }, ...(container !== '' && { containerName: container }) };
}
