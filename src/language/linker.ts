import { type AstNode, type AstNodeDescription, type AstNodeLocator, AstUtils, DefaultLinker, type LangiumCoreServices, type LangiumDocument,
    type LangiumDocuments, type LinkingError, type Reference, type ReferenceInfo, type URI, UriUtils } from 'langium';
import type { JourneyFile } from './generated/ast.ts';
import { kindOf, spoken, spokenBare } from './kinds.ts';
import { listed } from './listed.ts';
import { type Found, type Lookup, lookUp, rightOnes } from './lookup.ts';
import { nearest } from './nearest.ts';
import { fileOf, journeyAround } from './outline.ts';
import type { Code } from './problem.ts';
import { referencesIn } from './references.ts';
import { declaredIn, rememberView, type Seen, seenFrom } from './visible.ts';

/** Why a name leads nowhere, in a sentence. */
export interface NameError extends LinkingError {
    readonly code: Code;
    /** What the writer may have meant. */
    readonly instead?: string;
    /** The file that declares it and is not imported. */
    readonly declaredIn?: string;
}

/** Links names to things and says, where it cannot, why. */
export class JourneyLinker extends DefaultLinker {
    private readonly documents: LangiumDocuments;
    /** The files in view of the document that is being linked. */
    private seen: readonly Seen[] | undefined;

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
        }
    }

    override getCandidate(info: ReferenceInfo): AstNodeDescription | LinkingError {
        const lookup = this.lookUp(info);
        const name = (info.reference as Reference).$refText;
        const found = lookup.named(name);
        const right = rightOnes(found, lookup.wanted);
        const [first] = right;
        if (!first) return this.explain(info, name, lookup, found);
        return (right.length > 1 ? ambiguity(info, name, right) : undefined) ?? new Description(first, this.astNodeLocator);
    }

    private lookUp(info: ReferenceInfo): Lookup {
        return lookUp(info, this.reflection.getReferenceType(info), this.seen ?? seenFrom(AstUtils.getDocument(info.container), this.documents));
    }

    private explain(info: ReferenceInfo, name: string, lookup: Lookup, found: readonly Found[]): NameError {
        const wanted = lookup.wanted === 'Way' ? 'Journey' : lookup.wanted;
        const [other] = found;
        if (other) return error(info, 'wrong-kind', `"${name}" is ${spoken(kindOf(other.node))}; here ${spoken(wanted)} is needed.`);
        const right = rightOnes(lookup.all(), lookup.wanted);
        const instead = nearest(name, namesOf(right));
        const names = namesOf(rightOnes(right, wanted));
        const elsewhere = instead === undefined ? this.elsewhere(info, name, wanted) : undefined;
        const hint = instead !== undefined ? ` Did you mean ${instead}?`
            : elsewhere !== undefined ? ` It is declared in ${elsewhere}, which is not imported here.`
            : names.length > 0 && names.length <= 5 ? ` There is ${listed(names, 'and')}.` : '';
        return { ...error(info, 'unknown-name', `There is no ${wanted === '' ? 'thing' : spokenBare(wanted)} "${name}".${hint}`), instead, declaredIn: elsewhere };
    }

    private elsewhere(info: ReferenceInfo, name: string, wanted: string): string | undefined {
        const here = fileOf(info.container).$document?.uri;
        const file = this.documents.all.find(document => !UriUtils.equals(document.uri, here)
            && declaredIn(document.parseResult.value as JourneyFile).get(name)?.some(node => kindOf(node) === wanted));
        return file && here ? UriUtils.relative(UriUtils.dirname(here), file.uri) : undefined;
    }
}

function error(info: ReferenceInfo, code: Code, message: string): NameError {
    return { info, code, message };
}

/** Why it cannot be told which of several things is meant. */
function ambiguity(info: ReferenceInfo, name: string, right: readonly Found[]): NameError | undefined {
    const clash = clashing(right);
    if (clash) {
        const [one, other] = clash.map(({ uri }) => UriUtils.basename(uri!));
        return error(info, 'ambiguous-name', `"${name}" is declared in ${one} and in ${other}. Rename one of them or import one file only.`);
    }
    const journeys = new Set(info.container.$type === 'Part' ? right.map(({ node }) => journeyAround(node)?.node.name) : []);
    if (journeys.size < 2) return undefined;
    return error(info, 'ambiguous-name', `"${name}" is in several journeys of this file. Write ${[...journeys].map(journey => `${journey}.${name}`).join(' or ')}.`);
}

/** Two things of one name that come from different imports; what the file declares itself is meant first. */
function clashing(found: readonly Found[]): readonly [Found, Found] | undefined {
    const [first] = found;
    if (!first?.uri) return undefined;
    const other = found.find(({ uri }) => uri && !UriUtils.equals(uri, first.uri));
    return other && [first, other];
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

function namesOf(found: readonly Found[]): readonly string[] {
    return found.flatMap(({ node }) => node.name ?? []);
}
