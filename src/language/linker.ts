import { type AstNode, type AstNodeDescription, type AstNodeLocator, AstUtils, DefaultLinker, type LangiumCoreServices, type LangiumDocument,
    type LangiumDocuments, type LinkingError, type Reference, type ReferenceInfo, type URI } from 'langium';
import { ambiguousName } from './ambiguous-name.ts';
import type { JourneyFile } from './generated/ast.ts';
import { type Found, lookUp, rightOnes } from './lookup.ts';
import { fileOf } from './outline.ts';
import { referencesIn } from './references.ts';
import { unknownName } from './unknown-name.ts';
import { rememberView, type Seen, seenFrom } from './visible.ts';

/** Links names to things and says, where it cannot, why. */
export class JourneyLinker extends DefaultLinker {
    private readonly documents: LangiumDocuments;
    /** The files in view of the document that is being linked. */
    private seen: readonly Seen[] | undefined;
    /** What names mean in that document where nothing but the wanted type says more: the same wherever they stand. */
    private readonly meanings = new Map<string, Map<string, Description>>();

    constructor(services: LangiumCoreServices) {
        super(services);
        this.documents = services.shared.workspace.LangiumDocuments;
    }

    /** Links without looking for a newer edit: that would cost more than the linking. */
    override async link(document: LangiumDocument): Promise<void> {
        this.seen = seenFrom(document, this.documents);
        rememberView(document.parseResult.value as JourneyFile, this.seen.map(({ file }) => file));
        try {
            for (const reference of referencesIn(document.parseResult.value)) this.doLink(reference, document);
        } finally {
            this.seen = undefined;
            this.meanings.clear();
        }
    }

    override getCandidate(info: ReferenceInfo): AstNodeDescription | LinkingError {
        const name = (info.reference as Reference).$refText;
        const type = this.reflection.getReferenceType(info);
        const meanings = this.seen && info.container.$type !== 'Part' ? this.meaningsOf(type) : undefined;
        const known = meanings?.get(name);
        if (known) return known;
        const lookup = lookUp(info, type, this.seen ?? seenFrom(AstUtils.getDocument(info.container), this.documents));
        const found = lookup.named(name);
        const right = rightOnes(found, lookup.wanted);
        const [first] = right;
        if (!first) return unknownName(info, name, lookup, found, this.documents);
        const ambiguous = right.length > 1 ? ambiguousName(info, name, right) : undefined;
        if (ambiguous) return ambiguous;
        const meaning = new Description(first, this.astNodeLocator);
        meanings?.set(name, meaning);
        return meaning;
    }

    private meaningsOf(type: string): Map<string, Description> {
        let meanings = this.meanings.get(type);
        if (!meanings) this.meanings.set(type, meanings = new Map());
        return meanings;
    }
}

/** What a name stands for; its path, which few ask for, is found when it is asked for. */
class Description implements AstNodeDescription {
    readonly node: AstNode;
    readonly name: string;
    readonly type: string;
    readonly documentUri: URI;
    private readonly locator: AstNodeLocator;

    constructor({ node, uri }: Found, locator: AstNodeLocator) {
        this.node = node;
        this.name = node.name ?? '';
        this.type = node.$type;
        this.documentUri = uri ?? fileOf(node).$document!.uri;
        this.locator = locator;
    }

    get path(): string {
        return this.locator.getAstNodePath(this.node);
    }
}
