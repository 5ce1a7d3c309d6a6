import { type AstNode, type LangiumDocuments, UriUtils } from 'langium';
import type { JourneyFile } from '../generated/ast.ts';
import { kindOf } from '../kinds.ts';
import { fileOf } from '../outline.ts';
import { declaredIn } from '../visible.ts';

/** More files than this that have a name are not worth a choice. */
const MOST = 10;

/** The files that declare a thing, as paths from the file of `node`: the nearest first. */
export function filesWith(node: AstNode, name: string, kind: string, documents: LangiumDocuments): readonly string[] {
    const here = fileOf(node).$document?.uri;
    if (!here) return [];
    const paths: string[] = [];
    for (const { uri, parseResult } of documents.all) {
        const declares = declaredIn(parseResult.value as JourneyFile).get(name)?.some(thing => kindOf(thing) === kind);
        if (declares && !UriUtils.equals(uri, here)) paths.push(UriUtils.relative(UriUtils.dirname(here), uri));
    }
    return paths.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1)).slice(0, MOST);
}
