import { URI, type AstNode, type LangiumDocument, type LangiumDocumentFactory } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { importsOf } from '../../language/imports.ts';
import { outlineOf } from '../../language/outline.ts';
import type { Whole } from '../../rules/consulted.ts';
import { partOf } from '../../rules/whole.ts';

/** What a file says that the check of another one may ask for; plain data, that goes from thread to thread. */
export interface Survey {
    readonly uri: string;
    /** The addresses of the files that it imports. */
    readonly imports: readonly string[];
    readonly declares: readonly Declared[];
    readonly part: Whole;
}

interface Declared {
    readonly type: string;
    readonly name: string;
}

export function surveyOf(document: LangiumDocument): Survey {
    const file = document.parseResult.value as JourneyFile;
    return {
        uri: document.uri.toString(),
        imports: [...importsOf(document)].map(uri => uri.toString()),
        declares: outlineOf(file).declared.flatMap(({ $type, name }) => name ? [{ type: $type, name }] : []),
        part: partOf(file)
    };
}

/** A file that declares the same and says nothing else. */
export function standInFor({ uri, declares }: Survey, factory: LangiumDocumentFactory): LangiumDocument {
    const entries = declares.map(({ type, name }) => ({ $type: type, name, open: true, words: [], entries: [] }));
    return factory.fromModel({ $type: 'JourneyFile', entries } as AstNode, URI.parse(uri));
}
