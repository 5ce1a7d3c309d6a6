import { type AstNodeDescription, AstUtils, type LangiumCoreServices, type ReferenceInfo, type Scope, type ScopeProvider, stream } from 'langium';
import { type Found, lookUp, rightOnes } from './lookup.ts';
import { seenFrom } from './visible.ts';

/** Answers which things a name may mean: those of the file and of its imports, and those of the journey around. */
export class JourneyScopes implements ScopeProvider {
    private readonly services: LangiumCoreServices;

    constructor(services: LangiumCoreServices) {
        this.services = services;
    }

    getScope(info: ReferenceInfo): Scope {
        const { shared, workspace } = this.services;
        const type = shared.AstReflection.getReferenceType(info);
        const lookup = lookUp(info, type, seenFrom(AstUtils.getDocument(info.container), shared.workspace.LangiumDocuments));
        const describe = ({ node }: Found): AstNodeDescription => workspace.AstNodeDescriptionProvider.createDescription(node, node.name);
        const right = (name: string) => rightOnes(lookup.named(name.normalize('NFC')), lookup.wanted).map(describe);
        return {
            getElement: name => right(name)[0],
            getElements: name => stream(right(name)),
            getAllElements: () => stream(rightOnes(lookup.all(), lookup.wanted).map(describe)),
        };
    }
}
