import { DefaultLangiumDocuments, type LangiumDocument, type LangiumDocuments, type Stream, stream, type URI } from 'langium';

/** The files of the workspace, listed once for as long as none comes or goes: every keystroke looks at all of them. */
export class JourneyDocuments extends DefaultLangiumDocuments {
    /** Stand-ins for files that are not held, which say what these declare: who asks for all files gets them too. */
    standIns: readonly LangiumDocument[] = [];
    /** Called when somebody asks for all files. */
    onAll: (() => void) | undefined;
    private listed: readonly LangiumDocument[] | undefined;

    override get all(): Stream<LangiumDocument> {
        this.onAll?.();
        const { held, standIns } = this;
        return stream(standIns.length === 0 ? held : [...held, ...standIns.filter(({ uri }) => !this.hasDocument(uri))]);
    }

    get held(): readonly LangiumDocument[] {
        return this.listed ??= super.all.toArray();
    }

    override addDocument(document: LangiumDocument): void {
        this.listed = undefined;
        super.addDocument(document);
    }

    override deleteDocument(uri: URI): LangiumDocument | undefined {
        this.listed = undefined;
        return super.deleteDocument(uri);
    }

    override deleteDocuments(folder: URI): LangiumDocument[] {
        this.listed = undefined;
        return super.deleteDocuments(folder);
    }
}

/** The files whose trees are there. */
export function heldIn(documents: LangiumDocuments): readonly LangiumDocument[] {
    return (documents as JourneyDocuments).held;
}
