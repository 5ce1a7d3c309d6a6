import type { LangiumDocuments, ReferenceInfo } from 'langium';
import { closestNames } from './right/closest-names.ts';
import { declarations } from './right/declarations.ts';
import { filesWith } from './right/files-with.ts';
import { kindOf, spoken, spokenBare } from './kinds.ts';
import { listed } from './listed.ts';
import { type Found, type Lookup, rightOnes } from './lookup.ts';
import type { NameError } from './name-error.ts';
import { fileOf } from './outline.ts';
import { writtenName, writtenText } from './written.ts';

/** A name that leads nowhere, or to things of the wrong kind only. */
export function unknownName(info: ReferenceInfo, name: string, lookup: Lookup, found: readonly Found[], documents: LangiumDocuments): NameError {
    const wanted = lookup.wanted === 'Way' ? 'Journey' : lookup.wanted;
    const [other] = found;
    let known: Known | undefined;
    const know = () => known ??= lookAround(info, name, lookup, wanted, documents);
    return {
        info, code: other ? 'wrong-kind' : 'unknown-name',
        message: other ? `"${name}" is ${spoken(kindOf(other.node))}; here ${spoken(wanted)} is needed.` : `There is no ${wanted === '' ? 'thing' : spokenBare(wanted)} "${name}".`,
        hint: () => other ? undefined : hint(know()),
        right: () => [
            ...know().elsewhere.map(path => ({ title: `Import ${path}`, wishes: [{ do: 'add', to: fileOf(info.container), text: `import ${writtenText(path)}` } as const] })),
            ...know().close,
            ...other ? [] : declarations(info, name, lookup.wanted),
        ],
    };
}

/** What has this name or one like it. */
interface Known {
    /** Files that declare it, and are not imported. */
    readonly elsewhere: readonly string[];
    /** Names that are like it, as they are written. */
    readonly close: readonly string[];
    /** The names of all that could stand here. */
    readonly names: readonly string[];
}

function lookAround({ container }: ReferenceInfo, name: string, lookup: Lookup, wanted: string, documents: LangiumDocuments): Known {
    const right = rightOnes(lookup.all(), lookup.wanted);
    return {
        elsewhere: filesWith(container, name, wanted, documents),
        close: closestNames(name, right).map(writtenName),
        names: [...new Set(rightOnes(right, wanted).flatMap(({ node }) => node.name ?? []))],
    };
}

function hint({ elsewhere: [file], close, names }: Known): string | undefined {
    if (file !== undefined) return `It is declared in ${file}, which is not imported here.`;
    if (close.length > 0) return `Did you mean ${listed(close, 'or')}?`;
    return names.length > 0 && names.length <= 5 ? `There is ${listed(names, 'and')}.` : undefined;
}
