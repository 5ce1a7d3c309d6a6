import type { AstNode, LangiumDocument, LangiumDocuments, ReferenceInfo } from 'langium';
import type { JourneyFile, Part, Path } from '../../language/generated/ast.ts';
import { importersOf } from '../../language/imports.ts';
import { referencesIn } from '../../language/references.ts';

/** A path in the text, and the things that its segments lead to. */
export interface PathAbout {
    readonly path: Path;
    readonly things: readonly (AstNode | undefined)[];
}

/** The paths with a segment that leads to one of these things of a file, in the file itself and in those that import it. */
export function pathsAbout(things: readonly AstNode[], document: LangiumDocument<JourneyFile>, documents: LangiumDocuments): readonly PathAbout[] {
    const wanted = new Set(things);
    return filesAround(document, documents).flatMap(pathsOf).filter(path => path.things.some(thing => thing && wanted.has(thing)));
}

/** Every path of a file. */
export function pathsOf(file: JourneyFile): readonly PathAbout[] {
    const paths = new Set(referencesIn(file).filter(isPart).map(({ container }) => container.$container));
    return [...paths].map(path => ({ path, things: path.parts.map(({ thing }) => thing?.ref) }));
}

/** The file and those that import it. */
export function filesAround(document: LangiumDocument<JourneyFile>, documents: LangiumDocuments): readonly JourneyFile[] {
    return [document.parseResult.value, ...importersOf(document, documents)];
}

function isPart(info: ReferenceInfo): info is ReferenceInfo & { readonly container: Part } {
    return info.container.$type === 'Part';
}
