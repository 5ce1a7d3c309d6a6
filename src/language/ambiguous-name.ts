import { type ReferenceInfo, UriUtils } from 'langium';
import type { Found } from './lookup.ts';
import type { NameError } from './name-error.ts';
import { journeyAround } from './outline.ts';
import { writtenName } from './written.ts';

/** Why it cannot be told which of several things is meant; undefined where it can. */
export function ambiguousName(info: ReferenceInfo, name: string, right: readonly Found[]): NameError | undefined {
    const clash = clashing(right);
    if (clash) {
        const [one, other] = clash.map(({ uri }) => UriUtils.basename(uri!));
        return { info, code: 'ambiguous-name', message: `"${name}" is declared in ${one} and in ${other}. Rename one of them or import one file only.`, hint: () => undefined, right: () => [] };
    }
    const journeys = new Set(info.container.$type === 'Part' ? right.flatMap(({ node }) => journeyAround(node)?.node.name ?? []) : []);
    if (journeys.size < 2) return undefined;
    const paths = [...journeys].map(journey => `${writtenName(journey)}.${writtenName(name)}`);
    return { info, code: 'ambiguous-name', message: `"${name}" is in several journeys of this file.`, hint: () => `Write ${paths.join(' or ')}.`, right: () => paths };
}

/** Two things of one name that come from different imports; what the file declares itself is meant first. */
function clashing(found: readonly Found[]): readonly [Found, Found] | undefined {
    const [first] = found;
    if (!first?.uri) return undefined;
    const other = found.find(({ uri }) => uri && !UriUtils.equals(uri, first.uri));
    return other && [first, other];
}
