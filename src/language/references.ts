import { type AstNode, type AstNodeLocator, type LangiumCoreServices, type LangiumDocument, type Reference, type ReferenceDescription,
    type ReferenceDescriptionProvider, type ReferenceInfo, UriUtils, type URI } from 'langium';
import type { Range } from 'vscode-languageserver-types';

const known = new WeakMap<AstNode, readonly ReferenceInfo[]>();

/** Every reference of a tree. Those of a column are looked for once, as the column may be taken over by the next tree. */
export function referencesIn(root: AstNode): readonly ReferenceInfo[] {
    const found: ReferenceInfo[] = [];
    collect(root, found);
    return found;
}

function collect(node: AstNode, found: ReferenceInfo[]): void {
    if (node.$type !== 'Column') return collectIn(node, found);
    let own = known.get(node);
    if (!own) {
        const fresh: ReferenceInfo[] = [];
        collectIn(node, fresh);
        known.set(node, own = fresh);
    }
    for (const info of own) found.push(info);
}

function collectIn(container: AstNode, found: ReferenceInfo[]): void {
    for (const property in container) {
        if (property.charCodeAt(0) === 36 /* $ */) continue;
        const value = (container as unknown as Record<string, unknown>)[property];
        if (Array.isArray(value)) {
            for (let index = 0; index < value.length; index++) look(value[index], container, property, index, found);
        } else {
            look(value, container, property, undefined, found);
        }
    }
}

function look(value: unknown, container: AstNode, property: string, index: number | undefined, found: ReferenceInfo[]): void {
    if (typeof value !== 'object' || value === null) return;
    if ('$refText' in value) found.push(index === undefined ? { reference: value as Reference, container, property } : { reference: value as Reference, container, property, index });
    else if ('$type' in value) collect(value as AstNode, found);
}

/** Describes references for the workspace's index; the paths, which few ask for, are found when they are asked for. */
export class JourneyReferences implements ReferenceDescriptionProvider {
    private readonly locator: AstNodeLocator;

    constructor(services: LangiumCoreServices) {
        this.locator = services.workspace.AstNodeLocator;
    }

    async createDescriptions(document: LangiumDocument): Promise<ReferenceDescription[]> {
        const described: ReferenceDescription[] = [];
        for (const { reference, container } of referencesIn(document.parseResult.value)) {
            const target = (reference as Reference).$nodeDescription;
            const cst = (reference as Reference).$refNode;
            if (target && cst) described.push(new Described(document.uri, container, target.documentUri, target.node!, reference as Reference, this.locator));
        }
        return described;
    }
}

class Described implements ReferenceDescription {
    readonly sourceUri: URI;
    readonly targetUri: URI;
    readonly local: boolean;
    private readonly source: AstNode;
    private readonly target: AstNode;
    private readonly reference: Reference;
    private readonly locator: AstNodeLocator;

    constructor(sourceUri: URI, source: AstNode, targetUri: URI, target: AstNode, reference: Reference, locator: AstNodeLocator) {
        this.sourceUri = sourceUri;
        this.targetUri = targetUri;
        this.local = UriUtils.equals(sourceUri, targetUri);
        this.source = source;
        this.target = target;
        this.reference = reference;
        this.locator = locator;
    }

    get sourcePath(): string {
        return this.locator.getAstNodePath(this.source);
    }

    get targetPath(): string {
        return this.locator.getAstNodePath(this.target);
    }

    get segment(): { offset: number; end: number; length: number; range: Range } {
        const { offset, end, length, range } = this.reference.$refNode!;
        return { offset, end, length, range };
    }
}
