import { AstUtils, type AstNode, type LangiumDocument } from 'langium';
import type { JourneyFile } from '../language/generated/ast.ts';
import { type Outline, outlineOf } from '../language/outline.ts';
import { type ConsultedFile, journeyReader } from '../rules/consulted.ts';

/** A linked document with what its journeys mean. */
export interface ReadFile {
    readonly document: LangiumDocument;
    readonly outline: Outline;
    readonly journeyOf: ConsultedFile['journeyOf'];
}

/** A fresh linking has a fresh list of references, and until then a journey means the same, whoever asks. */
const known = new WeakMap<LangiumDocument['references'], ConsultedFile['journeyOf']>();

export function readFile(document: LangiumDocument): ReadFile {
    const file = document.parseResult.value as JourneyFile;
    let journeyOf = known.get(document.references);
    if (!journeyOf) known.set(document.references, journeyOf = journeyReader(file, []));
    return { document, outline: outlineOf(file), journeyOf };
}

/** The file that a node stands in. */
export function readFileOf(node: AstNode): ReadFile {
    return readFile(AstUtils.getDocument(node));
}
