import { DefaultLangiumDocuments, type LangiumDocument, type Stream, stream, type URI } from 'langium';

/** The files of the workspace, listed once for as long as none comes or goes: every keystroke looks at all of them. */
export class JourneyDocuments extends DefaultLangiumDocuments {
    private listed: readonly LangiumDocument[] | undefined;

    override get all(): Stream<LangiumDocument> {
        return stream(this.listed ??= super.all.toArray());
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
