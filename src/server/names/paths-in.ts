import { type AstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { type Entry, entriesOf } from '../../language/outline.ts';

/** A path to another file: of an `import`, or behind `see`. */
export interface Path {
    readonly path: string;
    readonly isImport: boolean;
    /** Where it stands, with its quotes. */
    readonly offset: number;
    readonly end: number;
}

/** Every path in a file, in the order of the text. */
export function pathsIn({ parseResult }: LangiumDocument): readonly Path[] {
    const paths: Path[] = [];
    const add = (node: AstNode, property: string, path: string | undefined): void => {
        const place = path ? GrammarUtils.findNodeForProperty(node.$cstNode, property) : undefined;
        if (place) paths.push({ path: path!, isImport: node.$type === 'Import', offset: place.offset, end: place.end });
    };
    const walk = (entries: readonly Entry[]): void => {
        for (const entry of entries) {
            if (entry.$type === 'Import') add(entry, 'path', entry.path);
            else if (entry.$type === 'TextFact' && entry.word === 'see') add(entry, 'text', entry.text);
            else if (entry.$type === 'Evidence') {
                for (const tail of entry.tails) if (tail.$type === 'See') add(tail, 'link', tail.link);
            } else if ('entries' in entry) walk(entriesOf(entry));
        }
    };
    walk(entriesOf(parseResult.value as JourneyFile));
    return paths;
}

/** The file that a path names: `diary.md` of `diary.md#week-2`. */
export function fileOfPath(path: string): string {
    return path.slice(0, path.length - partOfPath(path).length);
}

/** The place in the file that a path names: `#week-2`, or nothing. */
export function partOfPath(path: string): string {
    return /[#?].*$/s.exec(path)?.[0] ?? '';
}
